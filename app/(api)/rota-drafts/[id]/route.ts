import { lastSegment } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { stopQuery } from "@/lib/http/week-schemas";
import { readDraft, stopDraft } from "@/lib/services/rota-drafts/draft-services";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => readDraft(lastSegment(request))),
  DELETE: method({ query: stopQuery }, ({ request, query }) => stopDraft(lastSegment(request), query.keep)),
});
