import { asc, eq, isNull } from "drizzle-orm";
import type { CarePackage, Suspension } from "@/lib/domain/care-package/care-package";
import type {
  OccurrenceException,
  RegularVisit,
  VisitDemands,
} from "@/lib/domain/care-package/regular-visit";
import type { CarersNeeded } from "@/lib/domain/request";
import type { Service } from "@/lib/domain/service";
import type { Weekday } from "@/lib/domain/time";
import type { Reader } from "./client";
import { prepared } from "./prepared";
import { carePackages, regularVisits, suspensions } from "./schema";
import type { Tx } from "./transaction";

/** What is stored of the patients' care packages now, by the patient's id in lower case. */
export function listCarePackages(db: Reader): Map<string, CarePackage> {
  const packages = new Map<string, CarePackage>();
  for (const { patientId, version } of db.select().from(carePackages).all()) {
    packages.set(patientId.toLowerCase(), { patientId, version, regularVisits: [], suspensions: [] });
  }
  const standing = isNull(regularVisits.removedAt);
  for (const row of db.select().from(regularVisits).where(standing).orderBy(asc(regularVisits.id)).all()) {
    packages.get(row.patientId.toLowerCase())?.regularVisits.push(toRegularVisit(row));
  }
  const suspended = isNull(suspensions.cancelledAt);
  for (const row of db.select().from(suspensions).where(suspended).orderBy(asc(suspensions.fromTime)).all()) {
    packages.get(row.patientId.toLowerCase())?.suspensions.push(toSuspension(row));
  }
  return packages;
}

const toRegularVisit = (row: typeof regularVisits.$inferSelect): RegularVisit => ({
  id: row.id,
  patientId: row.patientId,
  status: row.status,
  name: row.name,
  services: row.services as Service[],
  weekdays: row.weekdays.split("/") as Weekday[],
  everyWeeks: row.everyWeeks,
  weeksFrom: row.weeksFrom,
  earliestStart: row.earliestStart,
  wishedStart: row.wishedStart,
  latestStart: row.latestStart,
  duration: row.duration,
  carersNeeded: row.carersNeeded as CarersNeeded,
  timeCritical: row.timeCritical,
  demands: row.demands as VisitDemands,
  regularCarers: row.regularCarers,
  notes: row.notes,
  from: row.fromDate,
  until: row.untilDate,
  bankHolidays: row.bankHolidays,
  exceptions: row.exceptions as OccurrenceException[],
});

const toSuspension = (row: typeof suspensions.$inferSelect): Suspension => ({
  id: row.id,
  patientId: row.patientId,
  reason: row.reason,
  from: row.fromTime,
  until: row.untilTime,
  cancelledAt: row.cancelledAt,
});

// All proposals of a branch are stored at once: thousands of rows, for which a query builder takes seconds.

/** Notes that a patient's package has changed: its version is this from now on. */
export function putCarePackage(tx: Tx, patientId: string, version: number, stamp: string): void {
  void tx;
  prepared(
    `INSERT INTO care_packages (patient_id, version, updated_at) VALUES (?, ?, ?)
     ON CONFLICT (patient_id) DO UPDATE SET version = excluded.version, updated_at = excluded.updated_at`,
  ).run(patientId, version, stamp);
}

const COLUMNS = [
  ...["patient_id", "status", "name", "services", "weekdays", "every_weeks", "weeks_from"],
  ...["earliest_start", "wished_start", "latest_start", "duration", "carers_needed", "time_critical"],
  ...["demands", "regular_carers", "notes", "from_date", "until_date", "bank_holidays", "exceptions"],
];

/** In the order of {@link COLUMNS}. */
const valuesOf = (visit: Omit<RegularVisit, "id">): (string | number | null)[] => [
  ...[visit.patientId, visit.status, visit.name, JSON.stringify(visit.services), visit.weekdays.join("/")],
  ...[visit.everyWeeks, visit.weeksFrom],
  ...[visit.earliestStart, visit.wishedStart, visit.latestStart, visit.duration, visit.carersNeeded],
  ...[visit.timeCritical ? 1 : 0],
  ...[
    JSON.stringify(visit.demands),
    JSON.stringify(visit.regularCarers),
    visit.notes,
    visit.from,
    visit.until,
  ],
  ...[visit.bankHolidays, JSON.stringify(visit.exceptions)],
];

/** Stores a line and returns its id. */
export function insertRegularVisit(tx: Tx, visit: Omit<RegularVisit, "id">, stamp: string): number {
  void tx;
  const places = [...COLUMNS, "", ""].map(() => "?").join(", ");
  const sql = `INSERT INTO regular_visits (${COLUMNS.join(", ")}, created_at, updated_at) VALUES (${places})`;
  return Number(prepared(sql).run(...valuesOf(visit), stamp, stamp).lastInsertRowid);
}

/** Writes a line as it now is, over the row with its id; one that was taken out is there again. */
export function updateRegularVisit(tx: Tx, visit: RegularVisit, stamp: string): void {
  void tx;
  const set = COLUMNS.map((column) => `${column} = ?`).join(", ");
  const sql = `UPDATE regular_visits SET ${set}, updated_at = ?, removed_at = NULL WHERE id = ?`;
  prepared(sql).run(...valuesOf(visit), stamp, visit.id);
}

/** Takes a line out of its package; the row stays, because visits refer to it. */
export function removeRegularVisit(tx: Tx, id: number, stamp: string): void {
  void tx;
  prepared("UPDATE regular_visits SET removed_at = ?, updated_at = ? WHERE id = ?").run(stamp, stamp, id);
}

/** Stores a suspension and returns its id. */
export function insertSuspension(
  tx: Tx,
  { patientId, reason, from, until }: Omit<Suspension, "id" | "cancelledAt">,
  stamp: string,
): number {
  const row = { patientId, reason, fromTime: from, untilTime: until, createdAt: stamp };
  return Number(tx.insert(suspensions).values(row).run().lastInsertRowid);
}

/** Writes when a suspension ends, and whether it stands. */
export function updateSuspension(tx: Tx, { id, from, until, reason, cancelledAt }: Suspension): void {
  tx.update(suspensions)
    .set({ fromTime: from, untilTime: until, reason, cancelledAt })
    .where(eq(suspensions.id, id))
    .run();
}

/** Removes all of them, the visits of whose lines must be gone; only the clear does this. */
export function deleteCarePackages(tx: Tx): void {
  tx.delete(suspensions).run();
  tx.delete(regularVisits).run();
  tx.delete(carePackages).run();
}
