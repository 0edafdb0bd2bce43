import { construct } from "./construct/construct";
import { type Evaluation, evaluate } from "./evaluate/evaluate";
import type { Problem } from "./model/problem";
import type { Solution } from "./model/solution";
import { randomFrom } from "./random";
import { anneal } from "./search/anneal";
import { scheduleOf } from "./search/schedule";
import { searchOf } from "./search/search";
import { restore } from "./search/snapshot";
import { solutionOf } from "./state/read-solution";
import { tablesOf } from "./state/tables";

export interface SolveOptions {
  /** Any integer; the same seed and iterations give the same solution on every machine. */
  readonly seed: number;
  /** Moves to try; 0: the plain construction alone. */
  readonly iterations: number;
  /** Called now and then with the best cost so far. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked now and then; true ends the search with the best so far. */
  readonly shouldStop?: () => boolean;
}

export interface Progress {
  readonly iteration: number;
  /** Of the best so far. */
  readonly cost: number;
  /** Visits that the best so far covers. */
  readonly covered: number;
}

export interface Solved extends Evaluation {
  readonly solution: Solution;
  /** Moves tried: fewer than asked for where it was stopped. */
  readonly iterations: number;
}

/** Solves a problem, synchronously. Pure: time comes in through `shouldStop` alone. */
export function solve(problem: Problem, options: SolveOptions): Solved {
  const state = construct(tablesOf(problem));
  const search = searchOf(state, randomFrom(options.seed));
  const { best, iterations } = anneal(
    search,
    scheduleOf(options.iterations, problem.visits.length, search),
    (iteration, { cost, covered }) => {
      options.onProgress?.({ iteration, cost, covered });
      return options.shouldStop?.() ?? false;
    },
  );
  restore(state, best);
  const solution = solutionOf(state);
  return { solution, iterations, ...evaluate(problem, solution) };
}
