import { segmentInPath } from "@/lib/http/path";
import { candidatesQuery } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { patientCandidates } from "@/lib/services/rota/patient-candidates";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: candidatesQuery }, ({ request, query }) =>
    patientCandidates(segmentInPath(request, 1), query),
  ),
});
