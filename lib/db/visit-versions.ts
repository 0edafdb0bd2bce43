import { and, asc, desc, eq, gte, inArray, isNull, lt, sql } from "drizzle-orm";
import type { StoredVisit } from "@/lib/domain/assignment";
import type { LocalDateTime } from "@/lib/domain/time";
import type { VisitChange, VisitState } from "@/lib/domain/visit-state";
import type { Reader } from "./client";
import { listAppliedToVisit } from "./rota-applications";
import { absences, dataUploads, operationsLog, visits, visitVersions } from "./schema";
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

/** Stores a visit as it was before and after a change. */
export function insertVisitVersion(tx: Tx, version: Omit<VisitVersion, "id" | "actor">): void {
  tx.insert(visitVersions).values(version).run();
}

/** Every version of a visit, newest first. Changes by a whole week at once have ids below 0. */
export function listVisitVersions(db: Reader, visitId: number): VisitVersion[] {
  return [...singleVersions(db, visitId), ...versionsByWeek(db, visitId)].sort(
    (a, b) => b.logId - a.logId || b.id - a.id,
  );
}

const versionsByWeek = (db: Reader, visitId: number): VisitVersion[] =>
  listAppliedToVisit(db, visitId).map(({ application, actor, change, before, after }) => ({
    id: -application.id,
    visitId,
    change,
    before,
    after,
    undoes: application.undoes === null ? null : -application.undoes,
    logId: application.logId,
    createdAt: application.createdAt,
    actor,
  }));

function singleVersions(db: Reader, visitId: number): VisitVersion[] {
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

/** The visits that uploads made which still stand, each as it was made. */
export function listVisitsMadeByUploads(db: Reader): StoredVisit[] {
  return db
    .select({ after: visitVersions.after })
    .from(dataUploads)
    .innerJoin(visitVersions, eq(visitVersions.logId, dataUploads.logId))
    .where(and(isNull(dataUploads.rolledBackAt), eq(visitVersions.change, "created")))
    .all()
    .map(({ after }) => (after as VisitState).visit);
}

/** The visits of a stretch of time whose carers somebody chose by hand. */
export function listVisitsGivenByHand(db: Reader, from: LocalDateTime, until: LocalDateTime): Set<number> {
  const rows = db
    .selectDistinct({ id: visitVersions.visitId })
    .from(visits)
    .innerJoin(visitVersions, eq(visitVersions.visitId, visits.id))
    .where(
      and(
        gte(visits.startTime, from),
        lt(visits.startTime, until),
        inArray(visitVersions.change, ["assigned", "reassigned"]),
      ),
    )
    .all();
  return new Set(rows.map(({ id }) => id));
}

/** Removes all of them; only the clear does this. */
export function deleteVisitVersions(tx: Tx): void {
  tx.delete(visitVersions).run();
}
