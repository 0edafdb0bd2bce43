import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { absenceAnswer, endAbsence } from "@/lib/services/rota/absences";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => absenceAnswer(numberInPath(request))),
  DELETE: method({}, ({ request, actor }) => endAbsence(numberInPath(request), actor)),
});
