import { asOfQuery } from "@/lib/http/as-of-query";
import { mondayInPath } from "@/lib/http/monday-in-path";
import { method, route } from "@/lib/http/route";
import { weekPublications } from "@/lib/services/publishing/rota-week";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: asOfQuery }, ({ request, query }) =>
    weekPublications(mondayInPath(request, 1), query),
  ),
});
