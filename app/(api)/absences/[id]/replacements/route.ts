import { numberInPath } from "@/lib/http/path";
import { replacements } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { applyReplacements } from "@/lib/services/rota/absences";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: replacements }, ({ request, body, actor }) =>
    applyReplacements(numberInPath(request, 1), body, actor),
  ),
});
