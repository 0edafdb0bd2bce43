import type { Carer, Problem, Visit } from "../model/problem";
import type { Solution } from "../model/solution";
import type { Sums } from "./sums";

/** What ties the routes of a week together: rest, separations, hours, unsocial hours, continuity. */
export function evaluateWeek(problem: Problem, solution: Solution, first: Int32Array, sums: Sums): void {
  for (const rest of problem.rests) {
    const free = (sums.firstStart[rest.after] as number) - (sums.lastEnd[rest.before] as number);
    if (free < rest.least)
      sums.faults.push(`routes ${rest.before} and ${rest.after} have ${free} of rest between`);
  }
  for (const separation of problem.separations) {
    const a = solution.start[first[separation.a] as number] as number;
    const b = solution.start[first[separation.b] as number] as number;
    if (a < 0 || b < 0) continue;
    const missing = Math.min(separation.afterA - (b - a), separation.afterB - (a - b));
    if (missing <= 0) continue;
    if (separation.price === 0)
      sums.faults.push(`visits ${separation.a} and ${separation.b} are ${missing} too close`);
    sums.separation += missing * separation.price;
  }
  for (const [index, carer] of problem.carers.entries()) evaluateCarer(carer, index, sums);
  evaluateContinuity(problem, solution, first, sums);
}

function evaluateCarer(carer: Carer, index: number, sums: Sums): void {
  const work = sums.work[index] as number;
  if (work > carer.mostWork && work > carer.workBefore)
    sums.faults.push(`carer ${index} has ${work} of work`);
  for (const { from, price } of carer.workPrices) sums.hours += Math.max(0, work - from) * price;
  sums.hours += Math.max(0, carer.contracted - work) * carer.underPrice;
  sums.unsocial += carer.unsocialPrice * (sums.unsocialTotal[index] as number) ** 2;
}

function evaluateContinuity(problem: Problem, { route }: Solution, first: Int32Array, sums: Sums): void {
  if (!problem.continuity) return;
  const carers = problem.carers.length;
  const seen = new Set<number>();
  for (const [index, visit] of problem.visits.entries()) {
    if ((visit as Visit).patient < 0) continue;
    for (let slot = first[index] as number; slot < (first[index + 1] as number); slot++) {
      const at = route[slot] as number;
      if (at < 0) continue;
      const cell = visit.patient * carers + (problem.routes[at]?.carer as number);
      if (seen.has(cell)) continue;
      seen.add(cell);
      sums.continuity += problem.continuity.prices[cell] as number;
    }
  }
}
