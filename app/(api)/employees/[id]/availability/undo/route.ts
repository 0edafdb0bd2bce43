import { ifMatch } from "@/lib/http/if-match";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { undoAvailabilityChange } from "@/lib/services/availability/change-availability";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor }) =>
    undoAvailabilityChange(segmentInPath(request, 2), ifMatch(request.headers), actor),
  ),
});
