import { mostCovered } from "../../optimise/bound/most-covered";
import { compileWeek } from "./compile/compile-week";
import type { WeekFacts } from "./week-facts";
import type { WeekVisit } from "./week-visit";

/** Partial runs that are looked at: about a second of work. */
const EFFORT = 2_000_000;
/** Of a larger week nothing is proven. */
const MOST_VISITS = 3_000;

/**
 * A number of visits such that no rota by these carers covers more of the week, proven for all rotas in which every
 * run begins and ends within reach of the carer's home. The week is compiled generously for it: whatever else the
 * rules allow is possible, and some of what they do not. Null where the plan is better, by runs over two days that
 * never come home, and where nothing is proven of the week.
 *
 * @param covered visits that the plan covers
 */
export function mostVisitsCovered(
  visits: readonly WeekVisit[],
  facts: WeekFacts,
): (covered: number) => number | null {
  if (visits.length > MOST_VISITS) return () => null;
  const { problem } = compileWeek(visits, facts, "generous");
  // What is settled by hand against the rules is no part of the problem.
  const elsewhere = visits.length - problem.visits.length;
  return (covered) => {
    const most = elsewhere + mostCovered(problem, { covered: covered - elsewhere, effort: EFFORT });
    return most < covered || most >= visits.length ? null : most;
  };
}
