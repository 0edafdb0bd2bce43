import type { PersonKind } from "@/lib/domain/workbook";
import type { Reader } from "./client";
import { findingsSettled } from "./schema";
import type { Tx } from "./transaction";

export interface SettledFinding {
  kind: PersonKind;
  personId: string;
  finding: string;
  valuesKey: string;
}

/** A contradiction that a coordinator accepted. */
export function listSettledFindings(db: Reader): SettledFinding[] {
  return db.select().from(findingsSettled).all();
}

/** Accepts a contradiction as it is, for as long as its values stay the same. */
export function putSettledFinding(tx: Tx, settled: SettledFinding, logId: number): void {
  tx.insert(findingsSettled)
    .values({ ...settled, logId })
    .onConflictDoUpdate({
      target: [findingsSettled.kind, findingsSettled.personId, findingsSettled.finding],
      set: { valuesKey: settled.valuesKey, logId },
    })
    .run();
}

/** Forgets all of them; only the clear does this. */
export function deleteSettledFindings(tx: Tx): void {
  tx.delete(findingsSettled).run();
}
