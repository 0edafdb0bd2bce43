import { and, asc, count, eq, gte, inArray, isNotNull, lt, type SQL } from "drizzle-orm";
import type { StoredVisit } from "@/lib/domain/assignment";
import type { CarersNeeded } from "@/lib/domain/request";
import type { Demands } from "@/lib/domain/rules/rule";
import type { Service } from "@/lib/domain/service";
import type { LocalDateTime } from "@/lib/domain/time";
import { insertInBulk, updateInBulk } from "./bulk";
import type { Reader } from "./client";
import { assignments, visits } from "./schema";
import type { Tx } from "./transaction";

/** Of which occurrence of a care package a visit is; left out for one that was asked for by itself. */
type Occurrence = Pick<StoredVisit, "regularVisitId" | "occurrenceDate">;

export type NewVisit = Omit<
  StoredVisit,
  "id" | "version" | "cancelledAt" | "cancelledReason" | "cancelledBy" | keyof Occurrence
> &
  Partial<Occurrence>;

/** Stores a visit and returns its id. */
export function insertVisit(tx: Tx, visit: NewVisit, stamp: string): number {
  const row = { ...columnsOf(visit), createdAt: stamp, updatedAt: stamp };
  return Number(tx.insert(visits).values(row).run().lastInsertRowid);
}

/** Updates the row of a visit. */
export function updateVisit(tx: Tx, visit: StoredVisit, stamp: string): void {
  const { version, cancelledAt, cancelledReason } = visit;
  // What was kept of a visit before there were care packages does not say it.
  const cancelledBy = visit.cancelledBy ?? null;
  tx.update(visits)
    .set({ ...columnsOf(visit), version, cancelledAt, cancelledReason, cancelledBy, updatedAt: stamp })
    .where(eq(visits.id, visit.id))
    .run();
}

/** Stores visits that have their ids already. */
export function insertVisits(tx: Tx, all: readonly StoredVisit[], stamp: string): void {
  void tx;
  insertInBulk(
    visits,
    all.map((visit) => ({ id: visit.id, ...columnsOf(visit), createdAt: stamp, updatedAt: stamp })),
  );
}

/** Writes visits as they now stand, over the rows with their ids. */
export function updateVisits(tx: Tx, all: readonly StoredVisit[], stamp: string): void {
  void tx;
  updateInBulk(
    visits,
    all.map((visit) => ({
      id: visit.id,
      ...columnsOf(visit),
      version: visit.version,
      cancelledAt: visit.cancelledAt,
      cancelledReason: visit.cancelledReason,
      cancelledBy: visit.cancelledBy ?? null,
      updatedAt: stamp,
    })),
  );
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
    regularVisitId: visit.regularVisitId ?? null,
    occurrenceDate: visit.occurrenceDate ?? null,
  };
}

/** As SQLite spells it. */
const NO_LIMIT = -1;
const NO_DEMANDS: Demands = { requiredRole: null, language: null, vehicle: false };

/** Which visits, or whose. */
export type VisitsWanted =
  | { id: number }
  | {
      from: LocalDateTime;
      until: LocalDateTime;
      patientId?: string;
      /** Who is or was assigned to it. */
      employeeId?: string;
      /** No more than so many. */
      most?: number;
    };

/** The visits with a day that fit, cancelled ones too, oldest stored first. The end of a stretch is not included. */
export function findVisits(db: Reader, wanted: VisitsWanted): StoredVisit[] {
  return db
    .select()
    .from(visits)
    .where(and(isNotNull(visits.startTime), isNotNull(visits.duration), conditionOf(db, wanted)))
    .orderBy(asc(visits.id))
    .limit(("most" in wanted ? wanted.most : undefined) ?? NO_LIMIT)
    .all()
    .map(toVisit);
}

/** How many visits with a day fit, cancelled ones too. */
export function countVisits(db: Reader, wanted: VisitsWanted): number {
  const [row] = db
    .select({ visits: count() })
    .from(visits)
    .where(and(isNotNull(visits.startTime), isNotNull(visits.duration), conditionOf(db, wanted)))
    .all();
  return row?.visits ?? 0;
}

function conditionOf(db: Reader, wanted: VisitsWanted): SQL | undefined {
  if ("id" in wanted) return eq(visits.id, wanted.id);
  const { from, until, patientId, employeeId } = wanted;
  const ofEmployee = (id: string) =>
    db.select({ id: assignments.visitId }).from(assignments).where(eq(assignments.employeeId, id));
  return and(
    gte(visits.startTime, from),
    lt(visits.startTime, until),
    patientId === undefined ? undefined : eq(visits.patientId, patientId),
    employeeId === undefined ? undefined : inArray(visits.id, ofEmployee(employeeId)),
  );
}

const toVisit = (row: typeof visits.$inferSelect): StoredVisit => ({
  id: row.id,
  patientId: row.patientId,
  services: row.services as Service[],
  startTime: row.startTime ?? "",
  duration: row.duration ?? 0,
  window: row.windowFrom && row.windowTo ? { from: row.windowFrom, to: row.windowTo } : null,
  carersNeeded: row.carersNeeded as CarersNeeded,
  urgency: row.urgency,
  timeCritical: row.timeCritical,
  demands: (row.demands as Demands | null) ?? NO_DEMANDS,
  notes: row.notes,
  source: row.source,
  unassignedReasons: row.unassignedReasons as StoredVisit["unassignedReasons"],
  version: row.version,
  cancelledAt: row.cancelledAt,
  cancelledReason: row.cancelledReason,
  regularVisitId: row.regularVisitId,
  occurrenceDate: row.occurrenceDate,
  cancelledBy: row.cancelledBy,
});

/** Removes all of them; only the clear does this. Returns how many there were. */
export function deleteVisits(tx: Tx): number {
  return tx.delete(visits).run().changes;
}
