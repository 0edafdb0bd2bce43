import { include } from "@/lib/http/list-query";
import { method, route } from "@/lib/http/route";
import type { Sent } from "@/lib/http/sent";
import { streamList } from "@/lib/http/stream-list";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import { assignmentsBefore } from "@/lib/services/lists-in-memory";

/** Rows that are read and made into text at once. */
const ROWS_AT_ONCE = 500;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method(
    { query: include },
    ({ query }): Sent<{ assignments: AssignmentForPrograms[] }> =>
      streamList("assignments", (last) =>
        assignmentsBefore(last, query.all, ROWS_AT_ONCE).map((row) => ({
          id: row.id,
          json: JSON.stringify(row),
        })),
      ),
  ),
});
