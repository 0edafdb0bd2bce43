import { getConfig, now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { Assignment } from "@/lib/domain/assignment";
import type { RefusableOperation } from "@/lib/domain/audit";
import type { Employee } from "@/lib/domain/employee";
import { localAt, utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { AppError } from "@/lib/errors";
import { currentRoster, putInRoster } from "@/lib/memory/roster";
import {
  type AssignmentForPrograms,
  assignmentForPrograms,
  type VisitForPrograms,
  visitForPrograms,
} from "../contract";
import { patientNameOf } from "../people/patient-name-of";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { choiceColumns, storeMatchCard, timesOf } from "./assignment-row";
import { checkedChoices, type IntendedVisit } from "./rota-change";
import { storeVisitState } from "./store-visit-state";
import { changesBetween, editedVisit, type VisitChanges, type VisitEdit } from "./visit-edit";
import { WorkingFacts } from "./working-facts";

/** What is to change of an assignment: its visit, its carer, or both. */
export interface AssignmentEdit extends VisitEdit {
  employeeId?: string;
  /** Why rules that may be passed are passed. */
  overrideReason?: string | null;
}

/** What a change did. */
export interface ChangeAnswer {
  message: string;
  /** Old and new of each thing that changed; empty when everything was so already. */
  changes: VisitChanges;
  visit: VisitForPrograms;
  assignments: AssignmentForPrograms[];
}

/** The same for one of the visit's assignments. */
export type AssignmentChangeAnswer = ChangeAnswer & { assignment: AssignmentForPrograms };

/**
 * Changes the time, length, services or carer of an assignment, by the same rules as a new one. `version`
 * names the one that was looked at: `version-passed` with both versions when it was changed since. Throws
 * `not-found`, `conflict` and `request-refused`; nothing is changed then.
 */
export function changeAssignment(
  id: number,
  edit: AssignmentEdit,
  version: string | null,
  actor: string,
): AssignmentChangeAnswer {
  const answer = changing("assignment_change", id, actor, (tx) => {
    const { state, assignment } = requireAssignment(id, version, wordsOf(edit));
    return change(tx, state, edit, assignment, actor);
  });
  const assignment = answer.assignments.find((one) => one.id === id) as AssignmentForPrograms;
  return { ...answer, assignment };
}

/** The same for a visit, assigned or not. */
export function changeVisit(
  id: number,
  edit: VisitEdit & { overrideReason?: string | null },
  version: string | null,
  actor: string,
): ChangeAnswer {
  return changing("visit_change", id, actor, (tx) => {
    const state = requireVisit(id, version, wordsOf(edit));
    return change(tx, state, edit, null, actor);
  });
}

interface Changed {
  state: VisitState;
  answer: ChangeAnswer;
}

/** One transaction with the refusal on record and the memory brought up to date. */
export function changing(
  operation: RefusableOperation,
  id: number,
  actor: string,
  work: (tx: Tx) => Changed,
): ChangeAnswer {
  const { state, answer } = recordingRefusal(operation, String(id), actor, () => writeTx((tx) => work(tx)));
  putInRoster([state.visit], state.assignments);
  return answer;
}

/**
 * A standing assignment with its visit. `seen` is the version that was looked at, `yours` what it is to
 * become. Throws `not-found`, `version-passed` and `conflict`.
 */
export function requireAssignment(
  id: number,
  seen: string | null,
  yours: object,
): { assignment: Assignment; state: VisitState } {
  const { rota } = currentRoster();
  const assignment = rota.assignment(id);
  if (!assignment) {
    throw new AppError("not-found", "There is no assignment with that number. Choose one from the list.");
  }
  const visit = assignment.visitId === null ? null : rota.visit(assignment.visitId);
  if (!visit) {
    throw new AppError(
      "conflict",
      "This assignment of the old system has no date, so it cannot be changed. Request the visit again.",
    );
  }
  const current = assignmentForPrograms(assignment);
  requireVersion(assignment.version, seen, () => ({ current, yours: { ...current, ...yours } }));
  if (assignment.cancelledAt !== null) {
    throw new AppError(
      "conflict",
      "This assignment is cancelled. Undo that first, or request the visit again.",
    );
  }
  return { assignment, state: { visit, assignments: rota.assignmentsOfVisit(visit.id) } };
}

/** A standing visit with its assignments. Throws as {@link requireAssignment}. */
export function requireVisit(id: number, seen: string | null = null, yours: object = {}): VisitState {
  const { rota } = currentRoster();
  const visit = rota.visit(id);
  if (!visit)
    throw new AppError("not-found", "There is no visit with that number. Choose one from the list.");
  const current = visitForPrograms(visit);
  requireVersion(visit.version, seen, () => ({ current, yours: { ...current, ...yours } }));
  if (visit.cancelledAt !== null) {
    throw new AppError("conflict", "This visit is cancelled. Undo that first, or request it again.");
  }
  return { visit, assignments: rota.assignmentsOfVisit(id) };
}

/** Throws `version-passed` with both versions when another one was looked at than the present. */
export function requireVersion(
  present: number,
  seen: string | null,
  both: () => { current: object; yours: object },
): void {
  if (seen === null || seen === String(present)) return;
  throw new AppError(
    "version-passed",
    "This was changed since you opened it. Look at both versions, then change it again.",
    { facts: both() },
  );
}

function change(
  tx: Tx,
  before: VisitState,
  edit: AssignmentEdit,
  assignment: Assignment | null,
  actor: string,
): Changed {
  const facts = new WorkingFacts();
  const present = localAt(now(), getConfig().timeZone);
  const visit = editedVisit(before.visit, edit, present);
  const carers = carersOf(before, assignment, edit.employeeId, facts);
  const changes = changesBetween(before.visit, visit);
  const newCarer = assignment ? carers.get(assignment.id) : undefined;
  const isReassigned = newCarer !== undefined && newCarer.employeeId !== assignment?.employeeId;
  if (isReassigned) changes.employee_id = [assignment?.employeeId, newCarer.employeeId];
  if (Object.keys(changes).length === 0) {
    return {
      state: before,
      answer: answerOf(before, changes, "Nothing to change: everything is so already."),
    };
  }
  refuseTooFewCarers(before, visit.carersNeeded);
  const intended = { before, visit, carers, overrideReason: edit.overrideReason?.trim() || null };
  const after = storeChecked(tx, intended, facts, changes, actor, isReassigned);
  return { state: after, answer: answerOf(after, changes, sentenceOf(after)) };
}

function carersOf(
  before: VisitState,
  assignment: Assignment | null,
  employeeId: string | undefined,
  facts: WorkingFacts,
): Map<number, Employee> {
  const carers = new Map<number, Employee>();
  for (const one of standingIn(before)) {
    const wanted = one.id === assignment?.id ? (employeeId ?? one.employeeId) : one.employeeId;
    const employee = facts.employee(wanted);
    if (!employee)
      throw new AppError("not-found", "There is no employee with that id. Choose one from the list.");
    carers.set(one.id, employee);
  }
  return carers;
}

function refuseTooFewCarers(before: VisitState, needed: number): void {
  if (standingIn(before).length <= needed) return;
  throw new AppError(
    "conflict",
    `${standingIn(before).length} carers are booked for this visit. Cancel assignments before it needs only ${needed}.`,
  );
}

function storeChecked(
  tx: Tx,
  intended: IntendedVisit,
  facts: WorkingFacts,
  changes: VisitChanges,
  actor: string,
  isReassigned: boolean,
): VisitState {
  const stamp = utcStamp(now());
  const { before, visit } = intended;
  const choices = checkedChoices(intended, facts);
  const assignments = before.assignments.map((one) => {
    const choice = choices.get(one.id);
    if (!choice) return one;
    storeMatchCard(tx, one.id, choice, stamp);
    return { ...one, ...timesOf(visit), services: [...visit.services], ...choiceColumns(choice) };
  });
  const passed = [...choices.values()].filter(({ overrideReason }) => overrideReason !== null);
  const details = {
    visit_id: visit.id,
    assignment_ids: [...choices.keys()],
    patient_id: visit.patientId,
    changes,
    passed_rules: [...new Set(passed.flatMap(({ chosen }) => chosen.verdicts).map(({ rule }) => rule))],
  };
  const logId = recordOperation(tx, { type: "assignment_changed", details }, actor);
  const after = { visit, assignments };
  return storeVisitState(tx, { before, after, change: isReassigned ? "reassigned" : "edited", logId }, stamp);
}

/** What was asked for, in the keys that programs read. */
function wordsOf(edit: AssignmentEdit): object {
  const words = {
    date: edit.date,
    start_time: edit.startTime,
    duration: edit.duration,
    service_types: edit.services,
    employee_id: edit.employeeId,
  };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}

/** A state in the shapes that programs read. */
export function answerOf(state: VisitState, changes: VisitChanges, message: string): ChangeAnswer {
  return {
    message,
    changes,
    visit: visitForPrograms(state.visit),
    assignments: state.assignments.map(assignmentForPrograms),
  };
}

function sentenceOf(state: VisitState): string {
  const carers = standingIn(state).map(({ employeeName }) => employeeName);
  const who = carers.length > 0 ? `, assigned to ${carers.join(" and ")}` : ", uncovered";
  return `The visit of ${patientNameOf(state.visit.patientId)} is changed${who}.`;
}
