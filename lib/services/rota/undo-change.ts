import { getConfig, now } from "@/lib/config";
import type { Tx } from "@/lib/db/transaction";
import { listVisitVersions, type VisitVersion } from "@/lib/db/visit-versions";
import type { Assignment } from "@/lib/domain/assignment";
import type { Employee } from "@/lib/domain/employee";
import { formatLocal, localAt, utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { assignmentForPrograms, visitForPrograms } from "../contract";
import { recordOperation } from "../record-operation";
import { answerOf, type ChangeAnswer, changing, requireVersion } from "./change-visit";
import { checkedChoices } from "./rota-change";
import { storeVisitState } from "./store-visit-state";
import { changesBetween, type VisitChanges } from "./visit-edit";
import { WorkingFacts } from "./working-facts";

/**
 * Takes the last change of an assignment back, cancelling included, by the same rules as any change: it is
 * refused when somebody has been booked in the place since. Throws `not-found`, `version-passed`,
 * `request-refused`, and `conflict` when there is nothing to take back.
 */
export function undoAssignmentChange(id: number, version: string | null, actor: string): ChangeAnswer {
  return changing("assignment_change", id, actor, (tx) => {
    const assignment = currentRoster().rota.assignments.get(id);
    if (!assignment) {
      throw new AppError("not-found", "There is no assignment with that number. Choose one from the list.");
    }
    const current = assignmentForPrograms(assignment);
    requireVersion(assignment.version, version, () => ({ current, yours: current }));
    return undo(tx, assignment.visitId, actor);
  });
}

/** The same for a visit. */
export function undoVisitChange(id: number, version: string | null, actor: string): ChangeAnswer {
  return changing("visit_change", id, actor, (tx) => {
    const visit = currentRoster().rota.visits.get(id);
    if (!visit)
      throw new AppError("not-found", "There is no visit with that number. Choose one from the list.");
    const current = visitForPrograms(visit);
    requireVersion(visit.version, version, () => ({ current, yours: current }));
    return undo(tx, id, actor);
  });
}

/** The last change of a visit that was not taken back already and has something before it. */
export function lastChange(
  versions: readonly VisitVersion[],
): (VisitVersion & { before: VisitState }) | null {
  const takenBack = new Set(versions.flatMap(({ undoes }) => undoes ?? []));
  const last = versions.find(({ id, change }) => change !== "undone" && !takenBack.has(id));
  return last?.before ? { ...last, before: last.before } : null;
}

function undo(tx: Tx, visitId: number | null, actor: string) {
  const facts = new WorkingFacts();
  const before = visitId === null ? null : facts.visitState(visitId);
  const last = before === null ? null : lastChange(listVisitVersions(tx, before.visit.id));
  if (!before || !last) {
    throw new AppError("conflict", "Nothing was changed here since it was booked. Cancel it instead.");
  }
  const stamp = utcStamp(now());
  const after = formerState(before, last.before, stamp);
  refuseIfNotAllowed(before, after, facts);
  const changes = allChanges(before, after);
  const details = {
    visit_id: after.visit.id,
    patient_id: after.visit.patientId,
    undone_log_id: last.logId,
    changes,
  };
  const logId = recordOperation(tx, { type: "change_undone", details }, actor);
  const state = storeVisitState(tx, { before, after, change: "undone", logId, undoes: last.id }, stamp);
  const message = `The last change of the visit of ${after.visit.patientId} on ${formatLocal(after.visit.startTime)} is taken back.`;
  return { state, answer: answerOf(state, changes, message) };
}

/** As it was before the change; who came with the change goes again. */
function formerState(present: VisitState, former: VisitState, stamp: string): VisitState {
  const formerOf = (id: number) => former.assignments.find((one) => one.id === id);
  return {
    visit: former.visit,
    assignments: present.assignments.map((one): Assignment => {
      const was = formerOf(one.id);
      if (was) return { ...was, version: one.version };
      return one.cancelledAt === null ? { ...one, cancelledAt: stamp, cancelledReason: "taken back" } : one;
    }),
  };
}

/** What comes back has to be allowed now, not only when it was decided. What is over is only put right on paper. */
function refuseIfNotAllowed(present: VisitState, after: VisitState, facts: WorkingFacts): void {
  const isOver = after.visit.startTime < localAt(now(), getConfig().timeZone);
  if (after.visit.cancelledAt !== null || isOver) return;
  const carers = new Map<number, Employee>();
  for (const one of standingIn(after)) {
    const employee = facts.employee(one.employeeId);
    if (!employee) throw new AppError("conflict", `${one.employeeId} is not on the list any more.`);
    carers.set(one.id, employee);
  }
  checkedChoices(
    { before: after, visit: { ...after.visit, id: present.visit.id }, carers, overrideReason: null },
    facts,
  );
}

function allChanges(before: VisitState, after: VisitState): VisitChanges {
  const carers = (state: VisitState) => standingIn(state).map(({ employeeId }) => employeeId);
  const changes = changesBetween(before.visit, after.visit);
  if (carers(before).join() !== carers(after).join()) changes.employee_ids = [carers(before), carers(after)];
  if ((before.visit.cancelledAt === null) !== (after.visit.cancelledAt === null))
    changes.cancelled = [before.visit.cancelledAt !== null, after.visit.cancelledAt !== null];
  return changes;
}
