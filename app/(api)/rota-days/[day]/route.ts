import { dayInPath } from "@/lib/http/day-in-path";
import { method, route } from "@/lib/http/route";
import { timelineDay } from "@/lib/services/timeline/timeline-day";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => timelineDay(dayInPath(request))),
});
