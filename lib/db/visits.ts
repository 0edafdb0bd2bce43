import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { StoredVisit } from "@/lib/domain/assignment";
import type { Demands } from "@/lib/domain/rules/rule";
import type { Service } from "@/lib/domain/service";
import type { Reader } from "./client";
import { visits } from "./schema";
import type { Tx } from "./transaction";

export type NewVisit = Omit<StoredVisit, "id" | "version" | "cancelledAt" | "cancelledReason">;

/** Stores a visit and returns its id. */
export function insertVisit(tx: Tx, visit: NewVisit, stamp: string): number {
  const row = { ...columnsOf(visit), createdAt: stamp, updatedAt: stamp };
  return Number(tx.insert(visits).values(row).run().lastInsertRowid);
}

/** Writes a visit as it now stands, over the row with its id. */
export function updateVisit(tx: Tx, visit: StoredVisit, stamp: string): void {
  const { version, cancelledAt, cancelledReason } = visit;
  tx.update(visits)
    .set({ ...columnsOf(visit), version, cancelledAt, cancelledReason, updatedAt: stamp })
    .where(eq(visits.id, visit.id))
    .run();
}

function columnsOf({ window, ...visit }: NewVisit) {
  return {
    patientId: visit.patientId,
    services: visit.services,
    startTime: visit.startTime,
    duration: visit.duration,
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    carersNeeded: visit.carersNeeded,
    urgency: visit.urgency,
    timeCritical: visit.timeCritical,
    demands: visit.demands,
    notes: visit.notes,
    source: visit.source,
    unassignedReasons: visit.unassignedReasons,
  };
}

const NO_DEMANDS: Demands = { requiredRole: null, language: null, vehicle: false };

/** Every visit with a day that was ever stored, cancelled ones too, oldest first. */
export function listVisits(db: Reader): StoredVisit[] {
  return db
    .select()
    .from(visits)
    .where(and(isNotNull(visits.startTime), isNotNull(visits.duration)))
    .orderBy(asc(visits.id))
    .all()
    .map((row) => ({
      id: row.id,
      patientId: row.patientId,
      services: row.services as Service[],
      startTime: row.startTime ?? "",
      duration: row.duration ?? 0,
      window: row.windowFrom && row.windowTo ? { from: row.windowFrom, to: row.windowTo } : null,
      carersNeeded: row.carersNeeded === 2 ? 2 : 1,
      urgency: row.urgency,
      timeCritical: row.timeCritical,
      demands: (row.demands as Demands | null) ?? NO_DEMANDS,
      notes: row.notes,
      source: row.source,
      unassignedReasons: row.unassignedReasons as StoredVisit["unassignedReasons"],
      version: row.version,
      cancelledAt: row.cancelledAt,
      cancelledReason: row.cancelledReason,
    }));
}

/** Removes all of them; only the clear does this. Returns how many there were. */
export function deleteVisits(tx: Tx): number {
  return tx.delete(visits).run().changes;
}
