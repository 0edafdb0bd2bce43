import { MUST, type Problem } from "../model/problem";
import { firstSlots, type Parts, type Solution } from "../model/solution";
import { evaluateRoute } from "./evaluate-route";
import { evaluateVisit } from "./evaluate-visit";
import { evaluateWeek } from "./evaluate-week";
import { emptySums, type Sums } from "./sums";

export interface Evaluation {
  readonly cost: number;
  readonly parts: Parts;
  /** What the solution may not do, in plain words with indexes; empty: feasible. */
  readonly faults: readonly string[];
}

/**
 * Prices a solution from nothing but its routes and starts, and lists whatever is not allowed. Shares no code
 * with the search, which it is there to check.
 */
export function evaluate(problem: Problem, solution: Solution): Evaluation {
  const first = firstSlots(problem.visits);
  const sums = emptySums(problem);
  for (const visit of problem.visits.keys()) evaluateVisit(problem, solution, first, visit, sums);
  const slots = slotsByRoute(problem, solution, first);
  for (const route of problem.routes.keys())
    evaluateRoute(problem, solution, route, slots[route] as SlotInRoute[], sums);
  evaluateWeek(problem, solution, first, sums);
  const parts = partsOf(problem, sums);
  const cost = Object.values(parts).reduce((sum: number, part: number) => sum + part, 0);
  return { cost, parts, faults: sums.faults };
}

export interface SlotInRoute {
  readonly slot: number;
  readonly visit: number;
  /** Which of the visit's slots. */
  readonly member: number;
}

/** The slots of each route, by start. */
function slotsByRoute(problem: Problem, solution: Solution, first: Int32Array): SlotInRoute[][] {
  const byRoute: SlotInRoute[][] = problem.routes.map(() => []);
  for (const [visit, { slots }] of problem.visits.entries()) {
    for (const member of slots.keys()) {
      const slot = (first[visit] as number) + member;
      const route = solution.route[slot] as number;
      if (route >= 0) byRoute[route]?.push({ slot, visit, member });
    }
  }
  const start = (entry: SlotInRoute) => solution.start[entry.slot] as number;
  for (const slots of byRoute) slots.sort((one, other) => start(one) - start(other));
  return byRoute;
}

function partsOf({ prices }: Problem, sums: Sums): Parts {
  return {
    uncovered: sums.uncovered,
    late: sums.late,
    early: sums.early,
    mostLate: sums.mostLate * prices.mostLate,
    travel: sums.travel * prices.travel,
    legs: sums.legs,
    wait: sums.wait * prices.wait,
    mostIdle: sums.mostIdle * prices.mostIdle,
    overtime: sums.overtime,
    breaks: sums.breaks,
    compatibility: sums.compatibility,
    use: sums.use,
    separation: sums.separation,
    continuity: sums.continuity,
    hours: sums.hours,
    unsocial: sums.unsocial,
    changes: sums.changes,
  };
}

/** Whether a price means that it may not be. */
export const isMust = (price: number): boolean => price >= MUST;
