import { and, asc, desc, eq, gte, lt, sql } from "drizzle-orm";
import type { VisitChange, VisitState } from "@/lib/domain/visit-state";
import type { Reader } from "./client";
import { absences, operationsLog, visits, visitVersions } from "./schema";
import type { Tx } from "./transaction";

/** One change of a visit and its assignments. */
export interface VisitVersion {
  id: number;
  visitId: number;
  change: VisitChange;
  before: VisitState | null;
  after: VisitState;
  /** The version whose change this one took back; null for any other change. */
  undoes: number | null;
  logId: number;
  createdAt: string;
  actor: string | null;
}

/** Keeps a visit as a change found and left it. */
export function insertVisitVersion(tx: Tx, version: Omit<VisitVersion, "id" | "actor">): void {
  tx.insert(visitVersions).values(version).run();
}

/** Every version of a visit, newest first. */
export function listVisitVersions(db: Reader, visitId: number): VisitVersion[] {
  return db
    .select()
    .from(visitVersions)
    .innerJoin(operationsLog, eq(visitVersions.logId, operationsLog.id))
    .where(eq(visitVersions.visitId, visitId))
    .orderBy(desc(visitVersions.id))
    .all()
    .map(({ visit_versions: row, operations_log: entry }) => ({
      ...row,
      before: row.before as VisitState | null,
      after: row.after as VisitState,
      actor: entry.actor,
    }));
}

type VersionBefore = Pick<VisitVersion, "visitId" | "before">;

/** What was before each change of the visits of a stretch of time that was made since an absence was recorded, oldest first. */
export function listVersionsSinceAbsence(
  db: Reader,
  absenceId: number,
  from: string,
  until: string,
): VersionBefore[] {
  const recorded = db
    .select({ at: absences.createdAt })
    .from(absences)
    .where(eq(absences.id, absenceId))
    .get();
  if (!recorded) return [];
  return db
    .select({ visitId: visitVersions.visitId, before: visitVersions.before })
    .from(visits)
    .innerJoin(visitVersions, eq(visitVersions.visitId, visits.id))
    .where(
      and(
        gte(visits.startTime, from),
        lt(visits.startTime, until),
        gte(visitVersions.createdAt, recorded.at),
      ),
    )
    .orderBy(asc(visitVersions.id))
    .all()
    .map(({ visitId, before }) => ({ visitId, before: before as VisitState | null }));
}

/** A change that moved visits of an absence, and the visits of which nothing was changed since. */
export interface AbsenceMove {
  logId: number;
  visitIds: number[];
}

/** The changes that moved visits of an absence and were not undone, newest first. */
export function listAbsenceMoves(db: Reader, absenceId: number): AbsenceMove[] {
  const moved = (path: string) => sql`json_extract(${operationsLog.details}, ${path})`;
  const entries = db
    .select({ id: operationsLog.id, move: moved("$.move"), undone: moved("$.undone_log_id") })
    .from(operationsLog)
    .where(and(eq(operationsLog.operationType, "absence_visits_moved"), eq(moved("$.absence_id"), absenceId)))
    .orderBy(desc(operationsLog.id))
    .all();
  const undone = new Set(entries.map((entry) => entry.undone));
  return entries
    .filter(({ id, move }) => move !== "undone" && !undone.has(id))
    .map(({ id }) => ({ logId: id, visitIds: visitsUnchangedSince(db, id) }))
    .filter(({ visitIds }) => visitIds.length > 0);
}

/** The visits that an entry changed and that nothing has changed since. */
function visitsUnchangedSince(db: Reader, logId: number): number[] {
  const newer = sql`EXISTS (SELECT 1 FROM ${visitVersions} AS later WHERE later.visit_id = ${visitVersions.visitId} AND later.id > ${visitVersions.id})`;
  return db
    .select({ visitId: visitVersions.visitId })
    .from(visitVersions)
    .where(and(eq(visitVersions.logId, logId), sql`NOT ${newer}`))
    .orderBy(asc(visitVersions.id))
    .all()
    .map(({ visitId }) => visitId);
}

/** The versions that one operation made, in the order in which it made them. */
export function listVisitVersionsOf(db: Reader, logId: number): VisitVersion[] {
  return db
    .select()
    .from(visitVersions)
    .innerJoin(operationsLog, eq(visitVersions.logId, operationsLog.id))
    .where(eq(visitVersions.logId, logId))
    .orderBy(asc(visitVersions.id))
    .all()
    .map(({ visit_versions: row, operations_log: entry }) => ({
      ...row,
      before: row.before as VisitState | null,
      after: row.after as VisitState,
      actor: entry.actor,
    }));
}

/** Removes all of them; only the clear does this. */
export function deleteVisitVersions(tx: Tx): void {
  tx.delete(visitVersions).run();
}
