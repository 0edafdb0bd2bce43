import { personVersions } from "./schema";
import type { Tx } from "./transaction";

export type PersonVersion = Omit<typeof personVersions.$inferInsert, "id">;

/** Keeps a person as a change left them; `logId` names the entry that says who changed them and when. */
export function insertPersonVersion(tx: Tx, version: PersonVersion): void {
  tx.insert(personVersions).values(version).run();
}

/** Removes all of them: the values of people leave with the people. Only the clear does this. */
export function deletePersonVersions(tx: Tx): void {
  tx.delete(personVersions).run();
}
