import { and, asc, eq, isNull } from "drizzle-orm";
import type { Absence } from "@/lib/domain/absence";
import type { Reader } from "./client";
import { absences } from "./schema";
import type { Tx } from "./transaction";

/** Every absence that was ever recorded, cancelled ones too, oldest first. */
export function listAbsences(db: Reader): Absence[] {
  return db
    .select()
    .from(absences)
    .orderBy(asc(absences.id))
    .all()
    .map(({ fromTime, untilTime, createdAt: _createdAt, ...absence }) => ({
      ...absence,
      from: fromTime,
      until: untilTime,
    }));
}

/** Stores an absence and returns its id. */
export function insertAbsence(
  tx: Tx,
  absence: Omit<Absence, "id" | "cancelledAt">,
  createdAt: string,
): number {
  const { employeeId, kind, from, until } = absence;
  const row = { employeeId, kind, fromTime: from, untilTime: until, createdAt };
  return Number(tx.insert(absences).values(row).run().lastInsertRowid);
}

/** Takes an absence back; its row stays. */
export function cancelAbsence(tx: Tx, id: number, stamp: string): void {
  tx.update(absences)
    .set({ cancelledAt: stamp })
    .where(and(eq(absences.id, id), isNull(absences.cancelledAt)))
    .run();
}

/** Removes all of them; only the clear does this. */
export function deleteAbsences(tx: Tx): void {
  tx.delete(absences).run();
}
