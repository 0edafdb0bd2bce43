import { eventStream } from "@/lib/http/event-stream";
import { lastEventId } from "@/lib/http/last-event-id";
import { eventsQuery } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { followChanges } from "@/lib/services/live-changes";
import { watchVisit } from "@/lib/services/watchers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: eventsQuery }, ({ request, query: { visit }, actor }) => {
    const after = lastEventId(request);
    return eventStream(request, (send) => {
      const stop = followChanges(after, send);
      if (visit === undefined) return stop;
      const leave = watchVisit(visit, actor, (others) =>
        send({ event: "watchers", data: { visit_id: visit, watchers: others } }),
      );
      return () => {
        leave();
        stop();
      };
    });
  }),
});
