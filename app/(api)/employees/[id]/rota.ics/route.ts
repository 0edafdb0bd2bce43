import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import type { SentFile } from "@/lib/http/sent";
import { rotaCalendar } from "@/lib/services/publishing/rota-calendar";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }): SentFile<"text/calendar"> => {
    const headers = { "content-type": "text/calendar; charset=utf-8", "cache-control": "no-store" };
    return new Response(rotaCalendar(segmentInPath(request, 1)), { headers });
  }),
});
