import { sql } from "drizzle-orm";
import type { Tx } from "./transaction";

/** Tables of the old system that hold people. They are left beside ours only if they have unknown columns. */
const WITH_PEOPLE = ["legacy_employees", "legacy_patients", "legacy_assignments", "legacy_data_uploads"];

/** Removes the old system's people; only the clear does this, after its backup. */
export function dropTablesSetAside(tx: Tx): void {
  for (const table of WITH_PEOPLE) tx.run(sql.raw(`DROP TABLE IF EXISTS ${table}`));
}
