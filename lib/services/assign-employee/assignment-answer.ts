import type { Assignment } from "@/lib/domain/assignment";
import type { Candidate } from "@/lib/domain/rank";
import { formatLocal } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { placeOf, reasoningOf, scoreForPrograms } from "../rota/assignment-row";
import type { DecidedVisit } from "./decide-visit";

interface AlternativeOption {
  employee_id: string;
  employee_name: string;
  qualification: string;
  travel_time: number;
  priority_score: number;
  reasoning: string;
}

export interface AssignmentAnswer {
  success: true;
  message: string;
  assignment: AssignmentForPrograms;
  assignments: AssignmentForPrograms[];
  /** Who else may give the first of the visits, best first. */
  alternative_options: AlternativeOption[];
}

const ALTERNATIVES_SHOWN = 5;

/** What was booked, in the words and shapes that programs read. */
export function answerOf(decided: DecidedVisit[], states: VisitState[]): AssignmentAnswer {
  const made = decided.map(({ chosen }, index) => madeNow(chosen, states[index] as VisitState));
  const assignments = made.flat().map(assignmentForPrograms);
  const first = decided[0] as DecidedVisit;
  const { candidates } = first.decision;
  return {
    success: true,
    message: made.map(sentenceFor).join(" "),
    assignment: assignments[0] as AssignmentForPrograms,
    assignments,
    alternative_options: candidates
      .filter((candidate) => !first.chosen.includes(candidate))
      .slice(0, ALTERNATIVES_SHOWN)
      .map((candidate) => alternative(candidate, candidates)),
  };
}

/** Whoever was booked for a double-up before is not booked now. */
const madeNow = (chosen: readonly Candidate[], state: VisitState): Assignment[] =>
  standingIn(state).filter(({ employeeId }) =>
    chosen.some(({ match }) => match.employee.employeeId === employeeId),
  );

function sentenceFor(assignments: Assignment[]): string {
  const who = assignments
    .map(({ employeeName, employeeId }) => `${employeeName} (${employeeId})`)
    .join(" and ");
  const { patientName, patientId, startTime, duration } = assignments[0] as Assignment;
  const goes = assignments.length === 1 ? "visits" : "visit";
  return `${who} ${goes} ${patientName} (${patientId}) on ${formatLocal(startTime ?? "")} for ${duration} minutes.`;
}

function alternative(candidate: Candidate, candidates: readonly Candidate[]): AlternativeOption {
  const { employee } = candidate.match;
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    qualification: employee.qualification ?? "",
    travel_time: candidate.facts.travelTime ?? 0,
    priority_score: scoreForPrograms(candidate.score),
    reasoning: reasoningOf(candidate, placeOf(candidate, candidates)),
  };
}
