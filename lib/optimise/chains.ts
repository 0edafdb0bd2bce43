import type { Solved } from "./solve";

/** Moves for each visit from which on two searches of half the length are worth more than one. */
const LONG = 70_000;

/** Workers that a budget can keep busy. */
export const MOST_CHAINS = 2;

/** One of the searches that a budget is spent on. */
export interface Chain {
  readonly seed: number;
  readonly iterations: number;
}

/**
 * How a budget of moves is spent: on one search, or on two with seeds of their own where there is time enough.
 * It depends on the budget alone, so that one worker finds the same as two.
 */
export function chainsOf(seed: number, iterations: number, visits: number): Chain[] {
  if (iterations < LONG * Math.max(1, visits)) return [{ seed, iterations }];
  const half = Math.floor(iterations / 2);
  return [
    { seed, iterations: half },
    { seed: seed + SECOND_SEED, iterations: iterations - half },
  ];
}

/** Far from seeds that somebody would try one after the other. */
const SECOND_SEED = 1_000_003;

/** The cheapest of the searches, the first among equals. */
export const cheapest = <Result extends Pick<Solved, "cost">>(results: readonly Result[]): Result =>
  results.reduce((best, one) => (one.cost < best.cost ? one : best));
