import { mondayInPath } from "@/lib/http/monday-in-path";
import { method, route } from "@/lib/http/route";
import { rotaWeek } from "@/lib/services/publishing/rota-week";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => rotaWeek(mondayInPath(request))),
});
