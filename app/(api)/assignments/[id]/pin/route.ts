import { ifMatch } from "@/lib/http/if-match";
import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { pinAssignment } from "@/lib/services/rota/pin-assignment";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor }) =>
    pinAssignment(numberInPath(request, 1), true, ifMatch(request.headers), actor),
  ),
  DELETE: method({}, ({ request, actor }) =>
    pinAssignment(numberInPath(request, 1), false, ifMatch(request.headers), actor),
  ),
});
