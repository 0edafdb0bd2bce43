import { asOfQuery } from "@/lib/http/as-of-query";
import { ifMatch } from "@/lib/http/if-match";
import { numberInPath } from "@/lib/http/path";
import { cancellation, visitEditBody } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { cancelVisit } from "@/lib/services/rota/cancel";
import { changeVisit } from "@/lib/services/rota/change-visit";
import { visitRecord } from "@/lib/services/rota/visit-record";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: asOfQuery }, ({ request, query }) => visitRecord(numberInPath(request), query)),
  PATCH: method({ body: visitEditBody }, ({ request, body, actor }) =>
    changeVisit(numberInPath(request), body, ifMatch(request.headers), actor),
  ),
  DELETE: method({ body: cancellation }, ({ request, body, actor }) =>
    cancelVisit(numberInPath(request), body.reason, ifMatch(request.headers), actor),
  ),
});
