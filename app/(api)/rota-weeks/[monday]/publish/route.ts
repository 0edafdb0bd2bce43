import { mondayInPath } from "@/lib/http/monday-in-path";
import { method, route } from "@/lib/http/route";
import { publishQuery } from "@/lib/http/week-schemas";
import { publishWeek } from "@/lib/services/publishing/publish-week";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ query: publishQuery }, ({ request, query, actor }) =>
    publishWeek(mondayInPath(request, 1), query.dryRun, actor),
  ),
});
