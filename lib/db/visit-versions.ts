import { and, desc, eq, gte, inArray, lt } from "drizzle-orm";
import type { LocalDateTime } from "@/lib/domain/time";
import type { VisitChange, VisitState } from "@/lib/domain/visit-state";
import type { Reader } from "./client";
import { listAppliedToVisit } from "./rota-applications";
import { operationsLog, visits, visitVersions } from "./schema";
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
