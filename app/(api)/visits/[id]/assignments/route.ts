import { idempotencyOf } from "@/lib/http/idempotency";
import { ifMatch } from "@/lib/http/if-match";
import { numberInPath } from "@/lib/http/path";
import { covering } from "@/lib/http/rota-schemas";
import { method, route } from "@/lib/http/route";
import { coverVisit } from "@/lib/services/rota/cover-visit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: covering }, ({ request, body, actor }) =>
    coverVisit(numberInPath(request, 1), body, actor, idempotencyOf(request, body), ifMatch(request.headers)),
  ),
});
