import { changeUser } from "@/lib/auth/users";
import { lastSegment } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { requireSignIn } from "@/lib/http/sign-in-answers";
import { userEdit } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  PATCH: method({ body: userEdit }, ({ request, body, actor, identity }) => {
    requireSignIn(identity);
    changeUser(lastSegment(request), body, actor);
    return { message: "Saved." };
  }),
});
