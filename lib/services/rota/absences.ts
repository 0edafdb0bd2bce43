import { getConfig, now } from "@/lib/config";
import { cancelAbsence, insertAbsence } from "@/lib/db/absences";
import { writeTx } from "@/lib/db/transaction";
import { type Absence, type AbsenceKind, absenceInWords } from "@/lib/domain/absence";
import type { Assignment } from "@/lib/domain/assignment";
import { decide } from "@/lib/domain/candidates";
import { notCancelled } from "@/lib/domain/not-cancelled";
import {
  instantAtOrAfter,
  intervalOf,
  isLocalDateTime,
  type LocalDateTime,
  localAt,
  overlaps,
  utcStamp,
} from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { firstAnswerOr, type Idempotency, rememberAnswer } from "../first-answers";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { type ReturnableVisit, returnableVisits, undoableVisits } from "./absence-returns";
import { type CandidateForPrograms, candidateList } from "./candidate-list";
import { type Move, type MoveOutcome, moveVisits } from "./move-visits";
import { WorkingFacts } from "./working-facts";

/** An absence as programs see one. */
export interface AbsenceForPrograms {
  id: number;
  employee_id: string;
  employee_name: string;
  kind: AbsenceKind;
  from: LocalDateTime;
  until: LocalDateTime;
  cancelled: boolean;
  /** How many coming assignments lie inside. */
  assignments_inside: number;
}

/** An assignment that lies inside an absence, and who could take it over. */
export interface Replacement {
  assignment: AssignmentForPrograms;
  /** The best carer who may, those given to earlier assignments of the list counted in; null when nobody may. */
  best: CandidateForPrograms | null;
  /** How many more may. */
  others: number;
}

export interface AbsenceAnswer {
  message: string;
  absence: AbsenceForPrograms;
  replacements: Replacement[];
  /** Once the absence was taken back: the visits that went to other carers, and whether the carer is free for each. */
  returns: ReturnableVisit[];
  /** How many visits the last change of this absence moved that can be undone as one; 0 when there is none. */
  undoable: number;
}

const affected = (visits: number): string =>
  visits === 0
    ? "No visit is affected."
    : visits === 1
      ? "1 visit needs another carer."
      : `${visits} visits need another carer.`;

const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The standing absences that are not over, by their start. */
export const absencesAhead = (): AbsenceForPrograms[] =>
  absencesBetween(localAt(now(), getConfig().timeZone), null);

/** The standing absences that are not over by `since` and begin before `before`, if it is given, by start. */
export function absencesBetween(since: LocalDateTime, before: LocalDateTime | null): AbsenceForPrograms[] {
  return notCancelled(currentRoster().absences)
    .filter(({ from, until }) => until > since && (before === null || from < before))
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(absenceForPrograms);
}

/** Records that an employee is off. Nothing is taken from them: what lies inside is listed with replacements. Throws `not-found` and `request-refused`. */
export function recordAbsence(
  absence: Omit<Absence, "id" | "cancelledAt">,
  actor: string,
  idempotency: Idempotency,
): AbsenceAnswer {
  const employee = currentRoster().employee(absence.employeeId);
  if (!employee)
    throw new AppError("not-found", "There is no employee with that id. Choose one from the list.");
  const { employeeId } = employee;
  return recordingRefusal("absence", employeeId, actor, () => {
    refuseBadTimes(absence);
    const done = writeTx((tx) =>
      firstAnswerOr(tx, idempotency, () => {
        const id = insertAbsence(tx, { ...absence, employeeId }, utcStamp(now()));
        const details = { absence_id: id, employee_id: employeeId, from: absence.from, until: absence.until };
        recordOperation(tx, { type: "absence_recorded", details }, actor);
        rememberAnswer(tx, idempotency, { id });
        return { answer: { id }, refusal: null };
      }),
    );
    reloadPeople();
    return absenceAnswer((done.answer as { id: number }).id);
  });
}

/** Takes an absence back, and says which visits could go back to the carer. Throws `not-found` and `conflict`. */
export function endAbsence(
  id: number,
  actor: string,
): { message: string; absence: AbsenceForPrograms; returns: ReturnableVisit[] } {
  const absence = requireAbsence(id);
  if (absence.cancelledAt !== null) throw new AppError("conflict", "This absence has already been undone.");
  const { employeeId, from, until } = absence;
  writeTx((tx) => {
    cancelAbsence(tx, id, utcStamp(now()));
    recordOperation(
      tx,
      { type: "absence_cancelled", details: { absence_id: id, employee_id: employeeId, from, until } },
      actor,
    );
  });
  reloadPeople();
  const returns = returnableVisits(requireAbsence(id));
  const free = returns.filter(({ is_free }) => is_free).length;
  const name = currentRoster().employee(employeeId)?.name ?? employeeId;
  const offer = free === 0 ? "" : ` ${some(free, "visit")} can go back to ${name}: open the absence.`;
  return {
    message: `The absence of ${name} was undone.${offer}`,
    absence: absenceForPrograms(requireAbsence(id)),
    returns,
  };
}

/** An absence with the assignments inside and the best replacement for each, as things stand now. Throws `not-found`. */
export function absenceAnswer(id: number): AbsenceAnswer {
  const absence = requireAbsence(id);
  const replacements = replacementsFor(absence);
  const { employeeId, from, until } = absence;
  const inside = replacements.length;
  const name = currentRoster().employee(employeeId)?.name ?? employeeId;
  return {
    message: `${name} is off ${absenceInWords(from, until)}. ${affected(inside)}`,
    absence: absenceForPrograms(absence),
    replacements: absence.cancelledAt === null ? replacements : [],
    returns: absence.cancelledAt === null ? [] : returnableVisits(absence),
    undoable: undoableVisits(absence),
  };
}

/**
 * Gives assignments inside an absence to other carers: each to the one named, else to the best who is free. One
 * entry in the log for all of them; one that is refused does not hold the others back.
 */
export function applyReplacements(
  id: number,
  wanted: readonly { assignmentId: number; employeeId: string | null }[] | "all",
  actor: string,
): { message: string; outcomes: MoveOutcome[] } {
  const absence = requireAbsence(id);
  if (absence.cancelledAt !== null) {
    throw new AppError("conflict", "This absence was undone: none of its visits needs another carer.");
  }
  const inside = assignmentsInside(absence);
  const best = new Map(
    replacementsFor(absence).map((one) => [one.assignment.id, one.best?.employee_id ?? null]),
  );
  const asked = wanted === "all" ? inside.map((one) => ({ assignmentId: one.id, employeeId: null })) : wanted;
  const moves = asked.map(({ assignmentId, employeeId }): Move => {
    if (!inside.some((one) => one.id === assignmentId))
      return { assignmentId, employeeId: null, message: "This assignment is not inside the absence." };
    const chosen = employeeId ?? best.get(assignmentId) ?? null;
    if (chosen?.toLowerCase() !== absence.employeeId.toLowerCase())
      return { assignmentId, employeeId: chosen };
    return { assignmentId, employeeId: null, message: "This carer is off. Choose another." };
  });
  const outcomes = moveVisits(absence, moves, "replaced", actor);
  const given = outcomes.filter(({ employee_id }) => employee_id !== null).length;
  return { message: `Reassigned to other carers: ${given} of ${some(outcomes.length, "visit")}.`, outcomes };
}

/** Throws `not-found`. */
export function requireAbsence(id: number): Absence {
  const absence = currentRoster().absences.find((one) => one.id === id);
  if (!absence)
    throw new AppError("not-found", "There is no absence with that number. Choose one from the list.");
  return absence;
}

function refuseBadTimes({ from, until }: { from: string; until: string }): void {
  if (isLocalDateTime(from) && isLocalDateTime(until) && from < until) return;
  throw new AppError(
    "request-refused",
    'Give the start and the end, such as "2026-11-23T09:00", with the end after the start.',
  );
}

function absenceForPrograms(absence: Absence): AbsenceForPrograms {
  const { id, employeeId, kind, from, until, cancelledAt } = absence;
  return {
    id,
    employee_id: employeeId,
    employee_name: currentRoster().employee(employeeId)?.name ?? employeeId,
    kind,
    from,
    until,
    cancelled: cancelledAt !== null,
    assignments_inside: cancelledAt === null ? assignmentsInside(absence).length : 0,
  };
}

/** The assignments of the employee that stand, are still to come and touch the absence, earliest first. */
function assignmentsInside(absence: Absence): Assignment[] {
  const { timeZone } = getConfig();
  const present = localAt(now(), timeZone);
  const off = {
    start: instantAtOrAfter(absence.from, timeZone),
    end: instantAtOrAfter(absence.until, timeZone),
  };
  return currentRoster()
    .rota.assignmentsOfEmployee(absence.employeeId, present)
    .filter(({ startTime, duration }) => overlaps(intervalOf(startTime, duration, timeZone), off))
    .sort((a, b) => a.startTime.localeCompare(b.startTime));
}

function replacementsFor(absence: Absence): Replacement[] {
  const facts = new WorkingFacts();
  return assignmentsInside(absence).map((assignment) => {
    const state = assignment.visitId === null ? null : facts.visitState(assignment.visitId);
    const patient = state && facts.patient(state.visit.patientId);
    if (!state || !patient) return { assignment: assignmentForPrograms(assignment), best: null, others: 0 };
    const { visit } = state;
    const there = facts.carersOf(visit.id);
    const free = facts.employees.filter(({ employeeId }) => !there.includes(employeeId));
    const decision = decide({ visit, patient, demands: visit.demands, own: visit.id }, free, facts);
    const first = decision.candidates[0];
    if (first) facts.reserve(visit, [first.match.employee.employeeId]);
    const best = first ? (candidateList({ candidates: [first], refused: [] }, facts)[0] ?? null) : null;
    return {
      assignment: assignmentForPrograms(assignment),
      best,
      others: Math.max(0, decision.candidates.length - 1),
    };
  });
}
