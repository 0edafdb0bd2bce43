import { now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { Absence } from "@/lib/domain/absence";
import type { OperationEvent } from "@/lib/domain/audit";
import type { Employee } from "@/lib/domain/employee";
import { utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { isAppError } from "@/lib/errors";
import { currentRoster, putInRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { type Choice, choiceColumns, storeMatchCard } from "./assignment-row";
import { checkedChoices } from "./rota-change";
import { storeVisitState } from "./store-visit-state";
import { WorkingFacts } from "./working-facts";

/** What came of one assignment that was to have another carer. */
export interface MoveOutcome {
  assignment_id: number;
  /** Who gives it now; null when it did not change. */
  employee_id: string | null;
  message: string;
}

/** An assignment and the carer who is to have it; null when there is none, and `message` says why. */
export interface Move {
  assignmentId: number;
  employeeId: string | null;
  message?: string;
}

/** A visit that is allowed to move. */
interface Allowed {
  assignmentId: number;
  before: VisitState;
  after: VisitState;
  choice: Choice;
}

type MoveKind = Extract<OperationEvent, { type: "absence_visits_moved" }>["details"]["move"];

/**
 * Gives assignments of an absence to other carers, all of them in one transaction with one entry in the log, so
 * that they can be undone as one. One that the rules refuse does not hold the others back.
 */
export function moveVisits(
  absence: Absence,
  moves: readonly Move[],
  move: MoveKind,
  actor: string,
): MoveOutcome[] {
  const { states, outcomes } = writeTx((tx) => {
    const facts = new WorkingFacts();
    const allowed: Allowed[] = [];
    const outcomes = moves.map((one) => {
      const found = allowedMove(one, facts);
      if (typeof found === "string") return unchanged(one.assignmentId, found);
      allowed.push(found);
      facts.reserve(found.after.visit, [found.choice.chosen.match.employee.employeeId]);
      return outcomeOf(found);
    });
    return { states: storeMoves(tx, absence, allowed, move, actor), outcomes };
  });
  putInRoster(
    states.map(({ visit }) => visit),
    states.flatMap(({ assignments }) => assignments),
  );
  return outcomes;
}

const unchanged = (assignmentId: number, message: string): MoveOutcome => ({
  assignment_id: assignmentId,
  employee_id: null,
  message,
});

function outcomeOf({ assignmentId, after, choice }: Allowed): MoveOutcome {
  const { employeeId, name } = choice.chosen.match.employee;
  const patient = currentRoster().patient(after.visit.patientId)?.name ?? after.visit.patientId;
  return {
    assignment_id: assignmentId,
    employee_id: employeeId,
    message: `${name} now gives the visit of ${patient}.`,
  };
}

/** The visit as it is to be, checked by the same rules as any change; a sentence when it may not be. */
function allowedMove({ assignmentId, employeeId, message }: Move, facts: WorkingFacts): Allowed | string {
  const assignment = currentRoster().rota.assignment(assignmentId);
  const before = assignment?.visitId ? facts.visitState(assignment.visitId) : null;
  if (employeeId === null || !before) return message ?? "No carer is free for this visit.";
  const carers = new Map<number, Employee>();
  for (const one of standingIn(before)) {
    const employee = facts.employee(one.id === assignmentId ? employeeId : one.employeeId);
    if (!employee) return "There is no employee with that id. Choose one from the list.";
    carers.set(one.id, employee);
  }
  try {
    const choices = checkedChoices({ before, visit: before.visit, carers, overrideReason: null }, facts);
    const choice = choices.get(assignmentId);
    if (!choice) return "This assignment is cancelled. Undo that first.";
    const assignments = before.assignments.map((one) =>
      one.id === assignmentId ? { ...one, ...choiceColumns(choice) } : one,
    );
    return { assignmentId, before, after: { visit: before.visit, assignments }, choice };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return error.message;
  }
}

function storeMoves(
  tx: Tx,
  absence: Absence,
  allowed: readonly Allowed[],
  move: MoveKind,
  actor: string,
): VisitState[] {
  if (allowed.length === 0) return [];
  const stamp = utcStamp(now());
  const details = {
    absence_id: absence.id,
    employee_id: absence.employeeId,
    move,
    visit_ids: allowed.map(({ after }) => after.visit.id),
    assignment_ids: allowed.map(({ assignmentId }) => assignmentId),
    undone_log_id: null,
  };
  const logId = recordOperation(tx, { type: "absence_visits_moved", details }, actor);
  return allowed.map(({ assignmentId, before, after, choice }) => {
    storeMatchCard(tx, assignmentId, choice, stamp);
    return storeVisitState(tx, { before, after, change: "reassigned", logId }, stamp);
  });
}
