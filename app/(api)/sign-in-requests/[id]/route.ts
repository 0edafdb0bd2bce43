import { acceptSignInRequest, refuseSignInRequest } from "@/lib/auth/sign-in-requests";
import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";
import { requireSignIn } from "@/lib/http/sign-in-answers";
import { acceptBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: acceptBody }, ({ request, body, actor, identity }) => {
    requireSignIn(identity);
    return sendJson(acceptSignInRequest(numberInPath(request), body, actor), 201);
  }),
  DELETE: method({}, ({ request, actor, identity }) => {
    requireSignIn(identity);
    refuseSignInRequest(numberInPath(request), actor);
    return { message: "The request is off the list." };
  }),
});
