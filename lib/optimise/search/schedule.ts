import type { Schedule } from "./anneal";

/** Temperatures, in typical steps between near visits. */
const HOTTEST = 3;
const COLDEST = 0.02;

/** Moves for each visit from which on a search can afford to start at the hottest. */
const UNHURRIED = 8000;

/**
 * Part of the moves that are ruins. One costs as much as a hundred single moves: where there are few for each
 * visit the single ones are worth more.
 */
const RUINS = 0.02;
const FEWEST_RUINS = 0.004;
const RUIN_UNHURRIED = 20_000;

/**
 * Temperatures for a budget of moves: scaled to the instance, and cooler from the start where there is little
 * time, so that the construction is improved and not thrown away.
 */
export function scheduleOf(iterations: number, visits: number, scale: number): Schedule {
  const leisure = Math.min(1, iterations / Math.max(1, visits) / UNHURRIED);
  return {
    iterations,
    hottest: scale * Math.max(HOTTEST * leisure, 2 * COLDEST),
    coldest: scale * COLDEST,
    ruins: Math.max(FEWEST_RUINS, RUINS * Math.min(1, iterations / Math.max(1, visits) / RUIN_UNHURRIED)),
    isSoft: true,
  };
}
