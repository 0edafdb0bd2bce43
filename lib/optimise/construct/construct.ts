import { begin, clean, insert, undo } from "../state/lists";
import { settle } from "../state/settle";
import { type State, startState } from "../state/state";
import type { Tables } from "../state/tables";
import { insertBest, inserterOf } from "./insert-best";
import { routesOfVisits } from "./routes-of-visits";

/** How many places of a slot are priced exactly. */
const PLACES = 10;

/**
 * The plain construction: pinned visits first, then the dearest to leave out, several carers before one, then by
 * time; each at the cheapest place that is left. What fits nowhere is left out.
 */
export function construct(tables: Tables): State {
  const state = startState(tables);
  insertPinned(state);
  insertLeft(state);
  return state;
}

/** Tries all visits that are left out, in the order of the construction. */
export function insertLeft(state: State): void {
  const { tables } = state;
  const routesOf = routesOfVisits(tables);
  const inserter = inserterOf(PLACES);
  const { leavePrice, first, earliest, firstWindow } = tables.visit;
  const size = (visit: number) => (first[visit + 1] as number) - (first[visit] as number);
  const opens = (visit: number) => earliest[firstWindow[visit] as number] as number;
  const order = Array.from({ length: tables.visits }, (_, visit) => visit)
    .filter((visit) => state.given[visit] === 0)
    .sort(
      (one, other) =>
        (leavePrice[other] as number) - (leavePrice[one] as number) ||
        size(other) - size(one) ||
        opens(one) - opens(other) ||
        one - other,
    );
  for (const visit of order) {
    const routes = routesOf(visit);
    insertBest(state, visit, routes, routes.length, inserter);
  }
}

/** Pinned visits one by one, at their start; one that cannot be is left out, for the caller to see. */
export function insertPinned(state: State): void {
  const { tables } = state;
  const { first, pinned } = tables.visit;
  const start = (visit: number) => tables.slot.pinStart[first[visit] as number] as number;
  // A double-up of which one half is pinned waits for the other half to find its place.
  const isWhole = (visit: number) =>
    tables.slot.pinRoute.subarray(first[visit], first[visit + 1]).every((route) => route >= 0);
  const order = Array.from({ length: tables.visits }, (_, visit) => visit)
    .filter((visit) => pinned[visit] === 1 && isWhole(visit))
    .sort((one, other) => start(one) - start(other) || one - other);
  for (const visit of order) {
    begin(state);
    for (let slot = first[visit] as number; slot < (first[visit + 1] as number); slot++)
      insert(state, slot, placeOfPin(state, slot));
    if (settle(state)) clean(state);
    else undo(state);
  }
}

/** Behind whatever its route has pinned earlier; of two pinned to one moment the lower number comes first. */
function placeOfPin({ tables, previous }: State, slot: number): number {
  const { pinStart, pinRoute } = tables.slot;
  const start = pinStart[slot] as number;
  const comesLater = (other: number) =>
    (pinStart[other] as number) > start || (pinStart[other] === start && other > slot);
  let after = previous[tables.slots + (pinRoute[slot] as number)] as number;
  while (after < tables.slots && comesLater(after)) after = previous[after] as number;
  return after;
}
