import { segmentInPath } from "@/lib/http/path";
import { carerDayQuery } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { carerDay } from "@/lib/services/rota/carer-day";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: carerDayQuery }, ({ request, query }) =>
    carerDay(segmentInPath(request, 1), query.date, query.thoughtOf, query.visitId),
  ),
});
