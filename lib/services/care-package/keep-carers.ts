import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import { decide, exclusionCounts, overriding } from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import { standingIn, type VisitChange, type VisitState } from "@/lib/domain/visit-state";
import { type Choice, choiceColumns, placeOf, reasoningOf, timesOf } from "../rota/assignment-row";
import { formerReason } from "../rota/rota-change";
import type { WorkingFacts } from "../rota/working-facts";

/** What is to become of one visit that exists. */
export interface PlannedVisitChange {
  kind: "cancelled" | "restored" | "changed";
  before: VisitState;
  after: VisitState;
  change: VisitChange;
  /** Of the carers who stay or come back, decided on anew; by the assignment's id. */
  choices: Map<number, Choice>;
  /** Assignments that end. */
  ended: Assignment[];
}

/** The visit as it is to be, with those of its carers who may give it so. */
export function withCarers(
  { state, stamp }: { state: VisitState; stamp: string },
  visit: StoredVisit,
  kind: "restored" | "changed",
  facts: WorkingFacts,
): PlannedVisitChange {
  const theirs = kind === "changed" ? standingIn(state) : endedWith(state);
  if (kind === "changed" && isSameForCarers(state.visit, visit) && theirs.length <= visit.carersNeeded) {
    const after = { visit, assignments: state.assignments };
    return { kind, before: state, after, change: "edited", choices: new Map(), ended: [] };
  }
  const choices = choicesFor(visit, theirs, facts);
  const ended = theirs.filter(({ id }) => !choices.has(id));
  const gone = {
    cancelledAt: stamp,
    cancelledReason: "cannot give the visit after the change of the care package",
  };
  const assignments = state.assignments.map((one): Assignment => {
    const choice = choices.get(one.id);
    const columns = { ...timesOf(visit), services: [...visit.services] };
    if (choice)
      return { ...one, ...columns, ...choiceColumns(choice), cancelledAt: null, cancelledReason: null };
    return ended.includes(one) && one.cancelledAt === null ? { ...one, ...gone } : one;
  });
  facts.reserve(
    visit,
    [...choices.values()].map(({ chosen }) => chosen.match.employee.employeeId),
  );
  const isShort = choices.size < visit.carersNeeded;
  const reasons = isShort
    ? [{ rule: "care-package", count: ended.length, sentence: "The care package changed" }]
    : null;
  const change = kind === "restored" ? "undone" : ended.length > 0 ? "unassigned" : "edited";
  const after = { visit: { ...visit, unassignedReasons: reasons }, assignments };
  return { kind, before: state, after, change, choices, ended };
}

/** Whether nothing changed that decides who may give a visit. */
function isSameForCarers(before: StoredVisit, after: StoredVisit): boolean {
  const { startTime, duration, services, demands } = after;
  return (
    startTime === before.startTime &&
    duration === before.duration &&
    JSON.stringify([services, demands]) === JSON.stringify([before.services, before.demands])
  );
}

/** The assignments that ended together with their visit. */
const endedWith = ({ visit, assignments }: VisitState): Assignment[] =>
  assignments.filter(({ cancelledAt }) => cancelledAt !== null && cancelledAt === visit.cancelledAt);

function choicesFor(
  visit: StoredVisit,
  assignments: readonly Assignment[],
  facts: WorkingFacts,
): Map<number, Choice> {
  const choices = new Map<number, Choice>();
  const patient = facts.patient(visit.patientId);
  if (!patient || assignments.length === 0) return choices;
  const employees = assignments.flatMap((one) => facts.employee(one.employeeId) ?? ([] as Employee[]));
  const request = { visit, patient, demands: visit.demands, own: visit.id };
  const { candidates, refused } = decide(request, employees, facts);
  for (const one of assignments.toSorted((a, b) => a.id - b.id)) {
    if (choices.size >= visit.carersNeeded) break;
    const candidate = candidates.find(({ match }) => match.employee.employeeId === one.employeeId);
    const kept = refused.find(({ employee }) => employee.employeeId === one.employeeId);
    // What a coordinator passed with a reason stays passed.
    const overrideReason = kept ? formerReason(kept, one, kept.employee) : null;
    const chosen = candidate ?? (kept && overrideReason !== null ? overriding(kept, facts) : undefined);
    if (!chosen) continue;
    const reasoning = reasoningOf(chosen, placeOf(chosen, candidates));
    choices.set(one.id, {
      chosen,
      reasoning,
      candidates,
      excluded: exclusionCounts(refused),
      overrideReason,
    });
  }
  return choices;
}
