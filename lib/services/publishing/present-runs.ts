import { addDays, at, type CivilDate } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import type { CarerRun, ToldVisit } from "@/lib/domain/week/told-run";
import { currentRoster } from "@/lib/memory/roster";

/** More visits than a week of any branch has. */
const MOST_VISITS = 200_000;

/** The standing visits of a week with their assignments, by start. */
export function statesOfWeek(week: CivilDate): VisitState[] {
  const { rota } = currentRoster();
  const visits = rota
    .visitsBetween(at(week, "00:00"), at(addDays(week, 7), "00:00"), MOST_VISITS)
    .filter(({ cancelledAt }) => cancelledAt === null);
  const assignments = rota.assignmentsByVisit(visits);
  return visits.map((visit) => ({ visit, assignments: assignments.get(visit.id) ?? [] }));
}

/** The run of each carer who has visits in these, by employee. */
export function runsOf(states: readonly VisitState[]): CarerRun[] {
  const runs = new Map<string, ToldVisit[]>();
  for (const state of states) {
    const standing = standingIn(state);
    const { id: visitId, startTime, duration, services } = state.visit;
    for (const { employeeId, patientId, patientName } of standing) {
      const others = standing.filter((one) => one.employeeId !== employeeId).map((one) => one.employeeName);
      const visit = { visitId, patientId, patientName, startTime, duration, services, with: others.sort() };
      const known = runs.get(employeeId);
      if (known) known.push(visit);
      else runs.set(employeeId, [visit]);
    }
  }
  return [...runs]
    .map(([employeeId, visits]) => ({ employeeId, visits }))
    .sort((a, b) => (a.employeeId < b.employeeId ? -1 : 1));
}
