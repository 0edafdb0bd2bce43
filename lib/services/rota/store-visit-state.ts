import { updateAssignment } from "@/lib/db/assignments";
import type { Tx } from "@/lib/db/transaction";
import { insertVisitVersion } from "@/lib/db/visit-versions";
import { updateVisit } from "@/lib/db/visits";
import type { VisitChange, VisitState } from "@/lib/domain/visit-state";

/** A change of a stored visit, as it is to be written. */
export interface VisitChangeToStore {
  /** Null for a visit that was inserted in this transaction: its rows are as they should be already. */
  before: VisitState | null;
  after: VisitState;
  change: VisitChange;
  logId: number;
  /** The version that this change takes back. */
  undoes?: number;
}

/**
 * Writes a visit and its assignments as a change leaves them, each with its next version, and keeps what
 * was before and after. Assignments of `after` without a like in `before` were inserted in this
 * transaction. Returns the state as stored.
 */
export function storeVisitState(tx: Tx, change: VisitChangeToStore, stamp: string): VisitState {
  const { before } = change;
  const after = before ? writeOver(tx, before, change.after, stamp) : change.after;
  insertVisitVersion(tx, {
    visitId: after.visit.id,
    change: change.change,
    before,
    after,
    undoes: change.undoes ?? null,
    logId: change.logId,
    createdAt: stamp,
  });
  return after;
}

function writeOver(tx: Tx, before: VisitState, after: VisitState, stamp: string): VisitState {
  const visit = { ...after.visit, version: before.visit.version + 1 };
  updateVisit(tx, visit, stamp);
  const assignments = after.assignments.map((assignment) => {
    const former = before.assignments.find(({ id }) => id === assignment.id);
    // One that was cancelled before and still is has nothing to do with this change.
    if (!former || (former.cancelledAt !== null && assignment.cancelledAt !== null)) return assignment;
    const next = { ...assignment, version: former.version + 1 };
    updateAssignment(tx, next, stamp);
    return next;
  });
  return { visit, assignments };
}
