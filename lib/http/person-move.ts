import type { PersonKind } from "@/lib/domain/workbook";
import { fileOfMove, movePerson } from "@/lib/services/moving/move-person";
import { download } from "./download";
import { ifMatch } from "./if-match";
import { moveBody } from "./moved-person-form";
import { segmentInPath } from "./path";
import { method, route } from "./route";

/** The handlers that move a person to another branch, with `If-Match` on the version, and hand out the file for it. */
export function personMove(kind: PersonKind) {
  return route({
    GET: method({}, ({ request }) => download(fileOfMove(kind, segmentInPath(request, 1)))),
    POST: method({ body: moveBody }, ({ request, body, actor }) =>
      movePerson(kind, segmentInPath(request, 1), body.to, ifMatch(request.headers), actor),
    ),
  });
}
