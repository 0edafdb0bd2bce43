import { getConfig, now } from "@/lib/config";
import { read } from "@/lib/db/transaction";
import { listAbsenceMoves, listVersionsSinceAbsence } from "@/lib/db/visit-versions";
import type { Absence } from "@/lib/domain/absence";
import { decide } from "@/lib/domain/candidates";
import { earliestReaching, localAt } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { AppError } from "@/lib/errors";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { type Move, type MoveOutcome, moveVisits } from "./move-visits";
import { WorkingFacts } from "./working-facts";

/** A coming visit that went to another carer while its own was to be off. */
export interface ReturnableVisit {
  /** As it stands, with the carer who has it now. */
  assignment: AssignmentForPrograms;
  /** Whether the carer may have it back, by the rules as they stand now. */
  is_free: boolean;
  /** What keeps the carer from it; null when free. */
  why_not: string | null;
}

/** The coming visits that were taken from the carer since an absence was recorded, earliest first. */
export function returnableVisits(absence: Absence): ReturnableVisit[] {
  const facts = new WorkingFacts();
  const employee = facts.employee(absence.employeeId);
  if (!employee) return [];
  return lostAssignments(absence, facts).flatMap(({ state, assignmentId }) => {
    const { visit } = state;
    const assignment = standingIn(state).find(({ id }) => id === assignmentId);
    const patient = facts.patient(visit.patientId);
    if (!assignment || !patient) return [];
    const request = { visit, patient, demands: visit.demands, own: visit.id };
    const { refused } = decide(request, [employee], facts);
    const why = refused[0]?.verdicts.map(({ sentence }) => sentence).join(" ") ?? null;
    if (why === null) facts.reserve(visit, [employee.employeeId]);
    return [{ assignment: assignmentForPrograms(assignment), is_free: why === null, why_not: why }];
  });
}

/** Gives visits back to the carer of an absence that was taken back. Throws `conflict` while the absence stands. */
export function giveVisitsBack(
  absence: Absence,
  wanted: readonly number[] | "all",
  actor: string,
): { message: string; outcomes: MoveOutcome[] } {
  if (absence.cancelledAt === null) {
    throw new AppError("conflict", "This carer is still off. Undo the absence first.");
  }
  const returns = returnableVisits(absence);
  const ids =
    wanted === "all" ? returns.filter((one) => one.is_free).map((one) => one.assignment.id) : wanted;
  const moves = ids.map((assignmentId): Move => {
    const found = returns.find(({ assignment }) => assignment.id === assignmentId);
    return found
      ? { assignmentId, employeeId: absence.employeeId }
      : { assignmentId, employeeId: null, message: "This visit was not taken from the carer." };
  });
  const outcomes = moveVisits(absence, moves, "returned", actor);
  const given = outcomes.filter(({ employee_id }) => employee_id !== null).length;
  return { message: `${given} of ${outcomes.length} visits are back with their carer.`, outcomes };
}

/** How many visits the last change of an absence moved, as far as it can be undone as one. */
export const undoableVisits = (absence: Absence): number =>
  read((db) => listAbsenceMoves(db, absence.id))[0]?.visitIds.length ?? 0;

interface Lost {
  state: VisitState;
  assignmentId: number;
}

/** Assignments of the carer inside an absence that have another carer since it was recorded. */
function lostAssignments(absence: Absence, facts: WorkingFacts): Lost[] {
  const key = absence.employeeId.toLowerCase();
  const present = localAt(now(), getConfig().timeZone);
  const isTheirs = (state: VisitState, id: number) =>
    standingIn(state).some((one) => one.id === id && one.employeeId.toLowerCase() === key);
  const lost = new Map<number, Lost>();
  const versions = read((db) =>
    listVersionsSinceAbsence(db, absence.id, earliestReaching(absence.from), absence.until),
  );
  for (const { visitId, before } of versions) {
    const state = facts.visitState(visitId);
    if (!before || !state || state.visit.cancelledAt !== null || state.visit.startTime < present) continue;
    for (const { id } of before.assignments) {
      const hasOther = standingIn(state).some((one) => one.id === id) && !isTheirs(state, id);
      if (isTheirs(before, id) && hasOther) lost.set(id, { state, assignmentId: id });
    }
  }
  return [...lost.values()].sort((a, b) => a.state.visit.startTime.localeCompare(b.state.visit.startTime));
}
