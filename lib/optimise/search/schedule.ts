import type { Schedule } from "./anneal";
import type { Search } from "./search";

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
 * Where carers are short single moves find no room any more, and ruins do; and only a hot search gives up one visit
 * for two others. Both from so many moves a visit on.
 */
const RUINS_WHERE_SHORT = 0.1;
const HOTTEST_WHERE_SHORT = 6;
const SHORT_UNHURRIED = 100;

/**
 * Temperatures for a budget of moves: scaled to the instance, and cooler from the start where there is little
 * time, so that the construction is improved and not thrown away.
 */
export function scheduleOf(
  iterations: number,
  visits: number,
  { neighbours: { scale }, isShort }: Pick<Search, "neighbours" | "isShort">,
): Schedule {
  const each = iterations / Math.max(1, visits);
  const leisure = Math.min(1, each / UNHURRIED);
  const usual = Math.max(FEWEST_RUINS, RUINS * Math.min(1, each / RUIN_UNHURRIED));
  const shortLeisure = isShort ? Math.min(1, each / SHORT_UNHURRIED) : 0;
  return {
    iterations,
    hottest: scale * Math.max(HOTTEST * leisure, HOTTEST_WHERE_SHORT * shortLeisure, 2 * COLDEST),
    coldest: scale * COLDEST,
    ruins: Math.max(usual, RUINS_WHERE_SHORT * shortLeisure),
    isSoft: !isShort,
  };
}
