import { eventStream } from "@/lib/http/event-stream";
import { lastEventId } from "@/lib/http/last-event-id";
import { method, route } from "@/lib/http/route";
import { followChanges } from "@/lib/services/live-changes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => {
    const after = lastEventId(request);
    return eventStream(request, (send) => followChanges(after, send));
  }),
});
