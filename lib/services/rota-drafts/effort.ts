import type { Problem } from "@/lib/optimise/model/problem";
import { iterationsFor } from "@/lib/optimise/search/budget";

/**
 * Moves of a search when no time is given: so many for each visit, no more than fit into the seconds by the count
 * of steps, and at the least so many in all.
 */
const EFFORTS = {
  /** For somebody who waits: a rota within ten seconds, settled and stored. */
  quick: { each: 300, least: 20_000, seconds: 2.5 },
  thorough: { each: 500, least: 50_000, seconds: 30 },
};
export type Effort = keyof typeof EFFORTS;

/** Depends on the problem alone, never on a clock: the same file, seed and version give the same rota. */
export function movesFor(problem: Problem, effort: Effort): number {
  const { each, least, seconds } = EFFORTS[effort];
  const wanted = each * problem.visits.length;
  return wanted <= least ? least : Math.max(least, Math.min(wanted, iterationsFor(problem, seconds)));
}
