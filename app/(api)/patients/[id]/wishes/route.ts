import { segmentInPath } from "@/lib/http/path";
import { wishes } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { changePatientWishes, patientWishes } from "@/lib/services/people/patient-wishes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => patientWishes(segmentInPath(request, 1))),
  PUT: method({ body: wishes }, ({ request, body, actor }) =>
    changePatientWishes(segmentInPath(request, 1), body, actor),
  ),
});
