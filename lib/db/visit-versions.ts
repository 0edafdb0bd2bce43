import { desc, eq } from "drizzle-orm";
import type { VisitChange, VisitState } from "@/lib/domain/visit-state";
import type { Reader } from "./client";
import { operationsLog, visitVersions } from "./schema";
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

/** Removes all of them; only the clear does this. */
export function deleteVisitVersions(tx: Tx): void {
  tx.delete(visitVersions).run();
}
