import { insert, remove } from "../state/lists";
import { mayBeIn, placeAt } from "./near";
import { relocate } from "./relocate";
import type { Search } from "./search";

/** Part of the moves of a visit that is left out in which it takes the place of others. */
const DISPLACING = 0.6;

/** Windows without an end are tried up to here. */
const MOST_SPAN = 100_000;

/** A visit that is left out comes in: beside a near one, or in the place of those that are in its way. */
export function insertUncovered(search: Search, visit: number): boolean {
  return search.random.real() < DISPLACING ? displace(search, visit) : relocate(search, visit);
}

/**
 * All slots of a visit go to routes by chance, at a time by chance, and what overlaps there is left out instead:
 * the way round a full hour of the day.
 */
function displace(search: Search, visit: number): boolean {
  const { state, random } = search;
  const { visit: visits } = state.tables;
  const routes = search.routesOf(visit);
  if (routes.length === 0) return false;
  const earliest = visits.earliest[visits.firstWindow[visit] as number] as number;
  const span = Math.min((visits.latest[visit] as number) - earliest, MOST_SPAN);
  const time = earliest + random.below(span + 1);
  const end = visits.first[visit + 1] as number;
  for (let slot = visits.first[visit] as number; slot < end; slot++) {
    const route = routes[random.below(routes.length)] as number;
    if (!mayBeIn(state, slot, route)) return false;
    insert(state, slot, makeRoom(search, slot, route, time));
  }
  return true;
}

/** Leaves out what overlaps a slot's time in a route; returns the node after which the slot belongs. */
function makeRoom({ state }: Search, slot: number, route: number, time: number): number {
  const { slots, slot: slotTables } = state.tables;
  const { duration } = slotTables;
  let after = placeAt(state, route, time);
  if (after < slots && (state.start[after] as number) + (duration[after] as number) > time) {
    const before = state.previous[after] as number;
    if (leaveOutAt(state, after)) after = before;
  }
  const end = time + (duration[slot] as number);
  for (;;) {
    const next = state.next[after] as number;
    if (next >= slots || (state.start[next] as number) >= end || !leaveOutAt(state, next)) return after;
  }
}

/** Leaves out the visit of a slot, with all its slots, unless it is pinned. */
function leaveOutAt(state: Search["state"], slot: number): boolean {
  const { visit: visits, slot: slotTables } = state.tables;
  const visit = slotTables.visit[slot] as number;
  if (visits.pinned[visit] === 1) return false;
  const end = visits.first[visit + 1] as number;
  // Of a visit that is just coming in some slots are in no route yet.
  for (let member = visits.first[visit] as number; member < end; member++)
    if ((state.route[member] as number) >= 0) remove(state, member);
  return true;
}
