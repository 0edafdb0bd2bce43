import { getConfig, now } from "@/lib/config";
import type { Tx } from "@/lib/db/transaction";
import { listVisitVersions, type VisitVersion } from "@/lib/db/visit-versions";
import type { Assignment } from "@/lib/domain/assignment";
import type { Employee } from "@/lib/domain/employee";
import { formatLocal, localAt, plusMinutes, utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { assignmentForPrograms, visitForPrograms } from "../contract";
import { patientNameOf } from "../people/patient-name-of";
import { recordOperation } from "../record-operation";
import { type Choice, choiceColumns, storeMatchCard } from "./assignment-row";
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
    const assignment = currentRoster().rota.assignment(id);
    if (!assignment) {
      throw new AppError("not-found", "There is no assignment with that number. Choose one from the list.");
    }
    const current = assignmentForPrograms(assignment);
    requireVersion(assignment.version, version, () => ({ current, yours: current }));
    return undo(tx, assignment.visitId, actor, id);
  });
}

/** The same for a visit. */
export function undoVisitChange(id: number, version: string | null, actor: string): ChangeAnswer {
  return changing("visit_change", id, actor, (tx) => {
    const visit = currentRoster().rota.visit(id);
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

function undo(tx: Tx, visitId: number | null, actor: string, assignmentId?: number) {
  const facts = new WorkingFacts();
  const before = visitId === null ? null : facts.visitState(visitId);
  const last = before === null ? null : lastChange(listVisitVersions(tx, before.visit.id));
  if (!before || !last) {
    throw new AppError("conflict", "Nothing was changed here since it was booked. Cancel it instead.");
  }
  if (assignmentId !== undefined && !touches(last, assignmentId)) {
    throw new AppError(
      "conflict",
      "The last change to this visit was to its other carer. Undo it there, or on the page of the visit.",
    );
  }
  const stamp = utcStamp(now());
  const former = formerState(before, last.before, stamp);
  const choices = choicesAllowed(before, former, facts);
  const after = asDecided(former, choices);
  const changes = allChanges(before, after);
  const details = {
    visit_id: after.visit.id,
    patient_id: after.visit.patientId,
    undone_log_id: last.logId,
    changes,
  };
  const logId = recordOperation(tx, { type: "change_undone", details }, actor);
  for (const [id, choice] of choices) storeMatchCard(tx, id, choice, stamp);
  const state = storeVisitState(tx, { before, after, change: "undone", logId, undoes: last.id }, stamp);
  const message = `The last change of the visit of ${patientNameOf(after.visit.patientId)} on ${formatLocal(after.visit.startTime)} was undone.`;
  return { state, answer: answerOf(state, changes, message) };
}

/** The decision is taken anew, so that the sentence of an assignment says what its card says. */
function asDecided({ visit, assignments }: VisitState, choices: ReadonlyMap<number, Choice>): VisitState {
  return {
    visit,
    assignments: assignments.map((one) => {
      const choice = choices.get(one.id);
      return choice ? { ...one, ...choiceColumns(choice) } : one;
    }),
  };
}

/** Whether a change was one of this assignment, or of the visit and with it of all its carers. */
function touches({ before, after }: VisitVersion & { before: VisitState }, id: number): boolean {
  const essence = ({ assignments }: VisitState) => {
    const found = assignments.find((one) => one.id === id);
    return found && JSON.stringify({ ...found, version: 0 });
  };
  return essence(before) !== essence(after);
}

/** As it was before the change; who came with the change goes again. */
export function formerState(present: VisitState, former: VisitState, stamp: string): VisitState {
  const formerOf = (id: number) => former.assignments.find((one) => one.id === id);
  return {
    visit: former.visit,
    assignments: present.assignments.map((one): Assignment => {
      const was = formerOf(one.id);
      if (was) return { ...was, version: one.version };
      return one.cancelledAt === null ? { ...one, cancelledAt: stamp, cancelledReason: "undone" } : one;
    }),
  };
}

/**
 * What comes back has to be allowed now, not only when it was decided. Of what is over, rules that a
 * coordinator may pass are passed: it is only put right on paper.
 */
export function choicesAllowed(
  present: VisitState,
  after: VisitState,
  facts: WorkingFacts,
): Map<number, Choice> {
  if (after.visit.cancelledAt !== null) return new Map();
  const { timeZone } = getConfig();
  const end = plusMinutes(after.visit.startTime, after.visit.duration, timeZone);
  const isOver = end <= localAt(now(), timeZone);
  const carers = new Map<number, Employee>();
  for (const one of standingIn(after)) {
    const employee = facts.employee(one.employeeId);
    if (!employee) throw new AppError("conflict", `${one.employeeName} is not on the list any more.`);
    carers.set(one.id, employee);
  }
  const visit = { ...after.visit, id: present.visit.id };
  const overrideReason = isOver ? "undone after the visit" : null;
  return checkedChoices({ before: after, visit, carers, overrideReason }, facts);
}

function allChanges(before: VisitState, after: VisitState): VisitChanges {
  const carers = (state: VisitState) => standingIn(state).map(({ employeeId }) => employeeId);
  const changes = changesBetween(before.visit, after.visit);
  if (carers(before).join() !== carers(after).join()) changes.employee_ids = [carers(before), carers(after)];
  if ((before.visit.cancelledAt === null) !== (after.visit.cancelledAt === null))
    changes.cancelled = [before.visit.cancelledAt !== null, after.visit.cancelledAt !== null];
  return changes;
}
