import { makePasswordCode } from "@/lib/auth/users";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { requireSignIn } from "@/lib/http/sign-in-answers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor, identity }) => {
    requireSignIn(identity);
    return makePasswordCode(segmentInPath(request, 1), actor);
  }),
});
