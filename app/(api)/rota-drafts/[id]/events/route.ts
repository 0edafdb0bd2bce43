import { eventStream } from "@/lib/http/event-stream";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { followDraft } from "@/lib/services/rota-drafts/draft-services";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => {
    const id = segmentInPath(request, 1);
    return eventStream(request, (send) => followDraft(id, send));
  }),
});
