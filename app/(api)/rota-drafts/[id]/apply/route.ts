import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { draftSelection } from "@/lib/http/week-schemas";
import { applyDraftForPrograms } from "@/lib/services/rota-drafts/draft-services";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: draftSelection }, ({ request, body, actor }) =>
    applyDraftForPrograms(segmentInPath(request, 1), body, actor),
  ),
});
