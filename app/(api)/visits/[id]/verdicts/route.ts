import { numberInPath } from "@/lib/http/path";
import { verdictsQuery } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { visitVerdicts } from "@/lib/services/timeline/visit-verdicts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: verdictsQuery }, ({ request, query }) =>
    visitVerdicts(numberInPath(request, 1), query),
  ),
});
