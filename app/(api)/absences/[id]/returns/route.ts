import { numberInPath } from "@/lib/http/path";
import { returns } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { giveVisitsBack } from "@/lib/services/rota/absence-returns";
import { requireAbsence } from "@/lib/services/rota/absences";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: returns }, ({ request, body, actor }) =>
    giveVisitsBack(requireAbsence(numberInPath(request, 1)), body, actor),
  ),
});
