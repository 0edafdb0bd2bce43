import { z } from "zod";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { addPerson } from "@/lib/services/people/add-person";
import { archivePerson, restorePerson } from "@/lib/services/people/archive-person";
import { editPerson } from "@/lib/services/people/edit-person";
import { personRecord } from "@/lib/services/people/person-record";
import type { PersonEdit } from "@/lib/services/people/typed-facts";
import { undoPersonChange } from "@/lib/services/people/undo-person-change";
import { asOfQuery } from "./as-of-query";
import { ifMatch } from "./if-match";
import { lastSegment, segmentInPath } from "./path";
import { method, route } from "./route";
import { sendJson } from "./sent";

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

const person = z
  .object({ another_person: z.boolean("must be true or false").optional() })
  .catchall(z.union([z.string(), z.number(), z.null()], "must be text, a number or null"));

/** The method that adds a person: 201 with where the record is. */
export function personAdd(kind: PersonKind) {
  return method({ body: person }, ({ body: { another_person: isAnother = false, ...typed }, actor }) => {
    const added = addPerson(kind, typed as PersonEdit, isAnother, actor);
    const path = kind === "employee" ? "/employees" : "/patients";
    return sendJson(added, 201, { location: `${path}/${encodeURIComponent(added.id)}` });
  });
}

/** The handler that takes a person off the list, with `If-Match` on the version. */
export function personArchive(kind: PersonKind) {
  return route({
    POST: method({}, ({ request, actor }) =>
      archivePerson(kind, segmentInPath(request, 1), ifMatch(request.headers), actor),
    ),
  });
}

/** The handler that puts a person back on the list, with `If-Match` on the version. */
export function personRestore(kind: PersonKind) {
  return route({
    POST: method({}, ({ request, actor }) =>
      restorePerson(kind, segmentInPath(request, 1), ifMatch(request.headers), actor),
    ),
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
