import { insertLeft } from "../construct/construct";
import { begin, clean, undo } from "../state/lists";
import { settleOrUndo } from "../state/settle";
import type { State } from "../state/state";
import { moveRow, swap, swapTails } from "./exchange";
import { insertUncovered } from "./insert-uncovered";
import { moveBreak } from "./move-break";
import { leaveOut, moveWithin, relocate, relocateAnywhere, retime } from "./relocate";
import { ruinAndRecreate } from "./ruin";
import { lookForLeft, type Search } from "./search";
import { type Snapshot, snapshotOf, takeSnapshot } from "./snapshot";
import { putPrices, soften, surcharge } from "./soften";

export interface Schedule {
  readonly iterations: number;
  /** Temperatures at the first and last move, in units of price. */
  readonly hottest: number;
  readonly coldest: number;
  /** Part of the moves that are ruins. */
  readonly ruins: number;
  /** Whether leaving out has a softened price in the first part. */
  readonly isSoft: boolean;
}

/** Part of the search in which leaving out has its softened price. */
const SOFT = 0.6;

/** Moves between two looks at the clock of the caller. */
const LOOK = 1024;

/**
 * Simulated annealing over single moves and ruins, cooled evenly by ratio from the first move to the last. Keeps
 * the best order seen.
 *
 * @param look called every {@link LOOK} moves; true ends it
 * @returns the best order, and the number of moves tried
 */
export function anneal(
  search: Search,
  { iterations, hottest, coldest, ruins, isSoft }: Schedule,
  look: (iteration: number, best: Snapshot) => boolean,
): { best: Snapshot; iterations: number } {
  const { state } = search;
  const best = snapshotOf(state);
  // Copying the order of a large rota costs as much as several moves: look for a new best now and then.
  const stride = Math.max(1, state.tables.slots >> 5);
  const cooling = (coldest / hottest) ** (1 / Math.max(1, Math.ceil(iterations / LOOK)));
  const real = state.tables.visit.leavePrice.slice();
  const firm = isSoft ? Math.ceil(iterations * SOFT) : 0;
  if (firm > 0) putPrices(state, soften(state, search.neighbours.scale));
  let temperature = hottest;
  let iteration = 0;
  for (; iteration < iterations; iteration++) {
    if (iteration === firm && firm > 0) putPrices(state, real);
    if (iteration % LOOK === 0) {
      lookForLeft(search);
      if (iteration < firm) keepBest(state, best, surcharge(state, real));
      if (iteration > 0) {
        temperature *= cooling;
        search.leaveUpTo = 40 * temperature;
        if (look(iteration, best)) break;
      }
    }
    step(search, temperature, ruins);
    if (iteration >= firm && iteration % stride === 0) keepBest(state, best, 0);
  }
  putPrices(state, real);
  // Stopped while hot, much may be left out that has a place.
  if (iteration < iterations) insertLeft(state);
  keepBest(state, best, 0);
  return { best, iterations: iteration };
}

/** Tries one move, and keeps it if it is cheaper or chance at this temperature allows. */
function step(search: Search, temperature: number, ruins: number): void {
  const { state, random } = search;
  const limit = state.cost - temperature * Math.log(1 - random.real());
  if (random.real() < ruins) {
    ruinAndRecreate(search, limit);
    return;
  }
  begin(state);
  if (!tryMove(search)) undo(state);
  else if (settleOrUndo(state, limit)) {
    if (state.cost > limit) undo(state);
    else clean(state);
  }
}

function keepBest(state: State, best: Snapshot, extra: number): void {
  if (state.cost + extra >= best.cost) return;
  takeSnapshot(state, best);
  best.cost += extra;
}

/** Part of the moves that only change the window for which a visit waits, where visits have several. */
const RETIMED = 0.08;

/** Changes the structure by one random move; false where that move has nothing to do. */
function tryMove(search: Search): boolean {
  const { random, movable } = search;
  if (movable.length === 0) return false;
  const visit = movable[random.below(movable.length)] as number;
  if (search.state.given[visit] === 0) return insertUncovered(search, visit);
  if (search.hasWindows && random.real() < RETIMED) return retime(search, visit);
  const chance = random.real();
  if (chance < 0.1) return moveWithin(search, visit);
  if (chance < 0.4) return relocate(search, visit);
  if (chance < 0.6) return swap(search, visit);
  if (chance < 0.75) return swapTails(search, visit);
  if (chance < 0.8) return moveRow(search, visit);
  if (chance < 0.96) return relocateAnywhere(search, visit);
  if (chance < 0.98) return leaveOut(search, visit);
  return moveBreak(search);
}
