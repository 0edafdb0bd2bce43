import { addUser, usersForPrograms } from "@/lib/auth/users";
import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";
import { requireSignIn } from "@/lib/http/sign-in-answers";
import { userBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => ({ users: usersForPrograms() })),
  POST: method({ body: userBody }, ({ body, actor, identity }) => {
    requireSignIn(identity);
    return sendJson(addUser(body, actor), 201);
  }),
});
