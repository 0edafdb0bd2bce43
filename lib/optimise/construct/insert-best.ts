import { begin, clean, insert, undo } from "../state/lists";
import { settleOrUndo } from "../state/settle";
import type { State } from "../state/state";
import { emptyPlaces, findPlaces, type Places } from "./places";

/** Working space of {@link insertBest}, made once for a search. */
export interface Inserter {
  readonly places: readonly Places[];
  /** Combination of places being tried, and the best so far. */
  readonly trial: Int32Array;
  readonly best: Int32Array;
  readonly most: number;
}

/** @param most places that are priced exactly for each slot */
export const inserterOf = (most: number): Inserter => ({
  places: Array.from({ length: 4 }, () => emptyPlaces(most)),
  trial: new Int32Array(4),
  best: new Int32Array(4),
  most,
});

/**
 * Puts a visit that is left out at its cheapest place in the given routes, if there is one that is allowed and
 * costs no more than leaving it out. Places come from an estimate; the best few are priced exactly.
 *
 * @returns whether it was put anywhere
 */
export function insertBest(
  state: State,
  visit: number,
  routes: Int32Array,
  count: number,
  inserter: Inserter,
): boolean {
  return insertCheapest(state, visit, routes, count, inserter, state.cost);
}

/** Like {@link insertBest}, and the cost afterwards may be up to `limit`. */
export function insertCheapest(
  state: State,
  visit: number,
  routes: Int32Array,
  count: number,
  inserter: Inserter,
  limit: number,
): boolean {
  const { tables } = state;
  const first = tables.visit.first[visit] as number;
  const members = (tables.visit.first[visit + 1] as number) - first;
  for (let member = 0; member < members; member++) {
    const places = inserter.places[member] as Places;
    findPlaces(state, first + member, routes, count, places);
    if (places.count === 0) return false;
  }
  const cheapest = tryAll(state, first, members, inserter, limit);
  if (cheapest === Number.POSITIVE_INFINITY) return false;
  begin(state);
  for (let member = 0; member < members; member++)
    insert(state, first + member, inserter.best[member] as number);
  if (!settleOrUndo(state)) return false;
  clean(state);
  return true;
}

/** Prices the combinations of places, at most a few dozen, and notes the cheapest one. */
function tryAll(state: State, first: number, members: number, inserter: Inserter, limit: number): number {
  const { trial, best, places, most } = inserter;
  let cheapest = Number.POSITIVE_INFINITY;
  let left = members === 1 ? most : 3 * most;
  trial.fill(0);
  for (let at = 0; left > 0; left--) {
    if (areApart(state, members, inserter)) {
      const cost = priceTrial(state, first, members, inserter, Math.min(limit, cheapest));
      if (cost < cheapest && cost <= limit) {
        cheapest = cost;
        for (let member = 0; member < members; member++)
          best[member] = (places[member] as Places).after[trial[member] as number] as number;
      }
    }
    // The next combination, the first member's place turning fastest.
    for (at = 0; at < members; at++) {
      trial[at] = (trial[at] as number) + 1;
      if ((trial[at] as number) < (places[at] as Places).count) break;
      trial[at] = 0;
    }
    if (at === members) break;
  }
  return cheapest;
}

/** Every slot by another carer. */
function areApart({ tables, route }: State, members: number, { trial, places }: Inserter): boolean {
  for (let one = 1; one < members; one++) {
    const carer =
      tables.route.carer[route[(places[one] as Places).after[trial[one] as number] as number] as number];
    for (let other = 0; other < one; other++) {
      const after = (places[other] as Places).after[trial[other] as number] as number;
      if (tables.route.carer[route[after] as number] === carer) return false;
    }
  }
  return true;
}

function priceTrial(
  state: State,
  first: number,
  members: number,
  { trial, places }: Inserter,
  limit: number,
): number {
  begin(state);
  for (let member = 0; member < members; member++)
    insert(state, first + member, (places[member] as Places).after[trial[member] as number] as number);
  if (!settleOrUndo(state, limit)) return Number.POSITIVE_INFINITY;
  const { cost } = state;
  undo(state);
  return cost;
}
