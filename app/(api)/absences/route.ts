import { idempotencyOf } from "@/lib/http/idempotency";
import { absence } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { absencesAhead, recordAbsence } from "@/lib/services/rota/absences";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => ({ absences: absencesAhead() })),
  POST: method({ body: absence }, ({ request, body, actor }) =>
    recordAbsence(body, actor, idempotencyOf(request, body)),
  ),
});
