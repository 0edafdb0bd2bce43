import { endSessionsOf } from "@/lib/auth/users";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { requireSignIn } from "@/lib/http/sign-in-answers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: method({}, ({ request, actor, identity }) => {
    requireSignIn(identity);
    return endSessionsOf(segmentInPath(request, 1), actor);
  }),
});
