import { ifMatch } from "@/lib/http/if-match";
import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { undoAssignmentChange } from "@/lib/services/rota/undo-change";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor }) =>
    undoAssignmentChange(numberInPath(request, 1), ifMatch(request.headers), actor),
  ),
});
