import type { Solution } from "../../optimise/model/solution";
import type { LocalDateTime } from "../time";
import type { CompiledWeek } from "./compile/compile-week";
import type { WeekClock } from "./compile/week-clock";
import type { PlannedVisit, WeekVisit } from "./week-visit";

/** What a solution says of each visit, in the order of `visits`; those that were no part of the problem keep who they have. */
export function readWeek(
  visits: readonly WeekVisit[],
  { problem, clock, visits: compiled, routes }: CompiledWeek,
  solution: Solution,
): PlannedVisit[] {
  const read = new Map<WeekVisit, PlannedVisit>();
  let slot = 0;
  for (const [index, { slots }] of problem.visits.entries()) {
    const visit = compiled[index] as WeekVisit;
    const carers = [...visit.settled];
    let start = -1;
    for (const one of slots) {
      const route = solution.route[slot] as number;
      if (one.pin === null && route >= 0) {
        carers.push(routes[route]?.employee.employeeId as string);
        start = solution.start[slot] as number;
      }
      slot += 1;
    }
    read.set(visit, { visit, startTime: startOf(visit, start, clock), carers });
  }
  return visits.map(
    (visit) =>
      read.get(visit) ?? {
        visit,
        startTime: visit.stored?.visit.startTime ?? visit.wished,
        carers: [...visit.settled],
      },
  );
}

/** Units are coarser than minutes: a start stays within the visit's window. */
function startOf(visit: WeekVisit, unit: number, clock: WeekClock): LocalDateTime {
  if (visit.settled.length > 0 && visit.stored) return visit.stored.visit.startTime;
  if (unit < 0) return visit.stored?.visit.startTime ?? visit.wished;
  const start = clock.local(unit);
  if (start < visit.earliest) return visit.earliest;
  return start > visit.latest ? visit.latest : start;
}
