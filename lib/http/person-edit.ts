import { z } from "zod";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { editPerson } from "@/lib/services/people/edit-person";
import { personRecord } from "@/lib/services/people/person-record";
import { ifMatch } from "./if-match";
import { lastSegment } from "./path";
import { method, route } from "./route";

const edit = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.null()], "must be text, a number or null"),
  "must be a JSON object of column names and values",
);

/** The handlers of one person: everything recorded, and changes by hand, with `If-Match` on the version. */
export function personEdit(kind: PersonKind) {
  return route({
    GET: method({}, ({ request }) => {
      const record = personRecord(kind, lastSegment(request));
      if (!record)
        throw new AppError("not-found", `There is no ${kind} with that id. Choose one from the list.`);
      return record;
    }),
    PATCH: method({ body: edit }, ({ request, body, actor }) => {
      return editPerson(kind, lastSegment(request), body, ifMatch(request.headers), actor);
    }),
  });
}
