import { sql } from "drizzle-orm";
import { read } from "./transaction";

/** Whether the file holds anybody who is on a list. */
export function fileHoldsData(): boolean {
  const query = sql`SELECT EXISTS (SELECT 1 FROM employees WHERE archived_at IS NULL)
    OR EXISTS (SELECT 1 FROM patients WHERE archived_at IS NULL) AS found`;
  return read((db) => db.get<{ found: number }>(query).found === 1);
}
