import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { requireAbsence } from "@/lib/services/rota/absences";
import { undoAbsenceMove } from "@/lib/services/rota/undo-absence-move";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor }) => undoAbsenceMove(requireAbsence(numberInPath(request, 1)), actor)),
});
