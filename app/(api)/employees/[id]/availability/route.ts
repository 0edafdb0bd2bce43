import { asOfQuery } from "@/lib/http/as-of-query";
import { availability } from "@/lib/http/availability-schemas";
import { ifMatch } from "@/lib/http/if-match";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { availabilityRecord } from "@/lib/services/availability/availability-record";
import { changeAvailability } from "@/lib/services/availability/change-availability";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: asOfQuery }, ({ request, query }) =>
    availabilityRecord(segmentInPath(request, 1), query),
  ),
  PUT: method({ body: availability }, ({ request, body, actor }) =>
    changeAvailability(segmentInPath(request, 1), body, ifMatch(request.headers), actor),
  ),
});
