import { asOfQuery } from "@/lib/http/as-of-query";
import { ifMatch } from "@/lib/http/if-match";
import { numberInPath } from "@/lib/http/path";
import { assignmentEdit, cancellation } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { cancelAssignment } from "@/lib/services/rota/cancel";
import { changeAssignment } from "@/lib/services/rota/change-visit";
import { assignmentRecord } from "@/lib/services/rota/visit-record";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: asOfQuery }, ({ request, query }) => assignmentRecord(numberInPath(request), query)),
  PATCH: method({ body: assignmentEdit }, ({ request, body, actor }) =>
    changeAssignment(numberInPath(request), body, ifMatch(request.headers), actor),
  ),
  DELETE: method({ body: cancellation }, ({ request, body, actor }) =>
    cancelAssignment(numberInPath(request), body.reason, ifMatch(request.headers), actor),
  ),
});
