import { z } from "zod";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { editPerson } from "@/lib/services/people/edit-person";
import { personRecord } from "@/lib/services/people/person-record";
import { undoPersonChange } from "@/lib/services/people/undo-person-change";
import { asOfQuery } from "./as-of-query";
import { ifMatch } from "./if-match";
import { lastSegment, segmentInPath } from "./path";
import { method, route } from "./route";

const edit = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null()], "must be text, a number or null"),
  "must be a JSON object of column names and values",
);

/** The handlers of one person: everything recorded, and changes by hand, with `If-Match` on the version. */
export function personEdit(kind: PersonKind) {
  return route({
    GET: method({ query: asOfQuery }, ({ request, query }) => {
      const record = personRecord(kind, lastSegment(request), query);
      if (record) return record;
      const wasNot = query === null ? "" : ", or there was none at that time";
      throw new AppError("not-found", `There is no ${kind} with that id${wasNot}. Choose one from the list.`);
    }),
    PATCH: method({ body: edit }, ({ request, body, actor }) => {
      return editPerson(kind, lastSegment(request), body, ifMatch(request.headers), actor);
    }),
  });
}

/** The handler that takes the last change of one person back, with `If-Match` on the version. */
export function personUndo(kind: PersonKind) {
  return route({
    POST: method({}, ({ request, actor }) =>
      undoPersonChange(kind, segmentInPath(request, 1), ifMatch(request.headers), actor),
    ),
  });
}
