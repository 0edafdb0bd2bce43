import { chooseWindow, insert, remove } from "../state/lists";
import type { State } from "../state/state";
import { mayBeIn, memberOf, placeAt, slotNear } from "./near";
import type { Search } from "./search";

/** Takes one slot of a visit, or all of them, next to a near visit. A visit that is left out comes in like that. */
export function relocate(search: Search, visit: number): boolean {
  const { state, random } = search;
  const { first } = state.tables.visit;
  const members = (first[visit + 1] as number) - (first[visit] as number);
  if (state.given[visit] === 0) return members === 1 ? bringIn(search, visit) : bringInAll(search, visit);
  if (members > 1 && random.real() < 0.5) return bringInAll(search, visit);
  const slot = memberOf(state, visit, random.real());
  if (!moveBeside(search, slot, visit)) return false;
  chooseOtherWindow(search, visit, slot);
  return true;
}

function moveBeside(search: Search, slot: number, visit: number): boolean {
  const { state, random } = search;
  const beside = slotNear(search, visit);
  if (beside < 0 || beside === slot) return false;
  const after = random.real() < 0.5 ? beside : (state.previous[beside] as number);
  if (after === slot || after === state.previous[slot]) return false;
  if (!mayBeIn(state, slot, state.route[beside] as number)) return false;
  remove(state, slot);
  insert(state, slot, after);
  return true;
}

function bringIn(search: Search, visit: number): boolean {
  const { state, random } = search;
  const slot = state.tables.visit.first[visit] as number;
  const beside = slotNear(search, visit);
  if (beside < 0 || !mayBeIn(state, slot, state.route[beside] as number)) return false;
  insert(state, slot, random.real() < 0.5 ? beside : (state.previous[beside] as number));
  chooseOtherWindow(search, visit, slot);
  return true;
}

/** All slots of a visit go: the first that finds a neighbour sets the time, the others come in there. */
function bringInAll(search: Search, visit: number): boolean {
  const { state, random } = search;
  const { tables } = state;
  const first = tables.visit.first[visit] as number;
  const members = (tables.visit.first[visit + 1] as number) - first;
  const wasGiven = state.given[visit] !== 0;
  const lead = first + Math.floor(random.real() * members);
  const beside = slotNear(search, visit);
  if (beside < 0 || tables.slot.visit[beside] === visit) return false;
  const time = (state.start[beside] as number) + (random.real() < 0.5 ? 1 : 0);
  const stay = wasGiven && random.real() < 0.5;
  const routes = ROUTES;
  for (let slot = first; slot < first + members; slot++) routes[slot - first] = state.route[slot] as number;
  if (wasGiven) for (let slot = first; slot < first + members; slot++) remove(state, slot);
  const leadRoute = state.route[beside] as number;
  if (!mayBeIn(state, lead, leadRoute)) return false;
  insert(state, lead, placeAt(state, leadRoute, time));
  for (let slot = first; slot < first + members; slot++) {
    if (slot === lead) continue;
    const route = stay ? (routes[slot - first] as number) : randomRoute(search, visit);
    if (route < 0 || !mayBeIn(state, slot, route)) return false;
    insert(state, slot, placeAt(state, route, time));
  }
  chooseOtherWindow(search, visit, first);
  return true;
}

/** Routes of the slots of a visit before it is moved. */
const ROUTES = new Int32Array(4);

/** The route of a near visit, now and then any that the visit can be in. */
export function randomRoute(search: Search, visit: number): number {
  const { state, random } = search;
  if (random.real() < 0.7) {
    const near = slotNear(search, visit);
    return near < 0 ? -1 : (state.route[near] as number);
  }
  const routes = search.routesOf(visit);
  return routes.length === 0 ? -1 : (routes[random.below(routes.length)] as number);
}

/** Takes one slot into any route that the visit can be in, at its time there: unused routes come into use. */
export function relocateAnywhere(search: Search, visit: number): boolean {
  const { state, random } = search;
  if (state.given[visit] === 0) return false;
  const slot = memberOf(state, visit, random.real());
  const routes = search.routesOf(visit);
  if (routes.length === 0) return false;
  const route = routes[random.below(routes.length)] as number;
  const time = state.start[slot] as number;
  if (route === state.route[slot] || !mayBeIn(state, slot, route)) return false;
  remove(state, slot);
  insert(state, slot, placeAt(state, route, time));
  return true;
}

/** Takes a slot a few places up or down its own route. */
export function moveWithin(search: Search, visit: number): boolean {
  const { state, random } = search;
  if (state.given[visit] === 0) return false;
  const { slots } = state.tables;
  const slot = memberOf(state, visit, random.real());
  const steps = 1 + random.below(6);
  const { previous, next } = state;
  let after = slot;
  if (random.real() < 0.5) {
    for (let step = 0; step <= steps && after < slots; step++) after = previous[after] as number;
  } else
    for (let step = 0; step < steps && (next[after] as number) < slots; step++) after = next[after] as number;
  if (after === slot || after === previous[slot]) return false;
  remove(state, slot);
  insert(state, slot, after);
  return true;
}

/** All slots of a visit wait for another of its windows, or no longer for it. */
export function retime({ state, random }: Search, visit: number): boolean {
  const { firstWindow, first } = state.tables.visit;
  const window = firstWindow[visit] as number;
  const count = (firstWindow[visit + 1] as number) - window;
  if (count === 1 || state.given[visit] === 0) return false;
  const slot = first[visit] as number;
  const chosen = window + random.below(count);
  if (chosen === state.window[slot]) return false;
  for (let member = slot; member < (first[visit + 1] as number); member++)
    chooseWindow(state, member, chosen);
  return true;
}

/** Of a visit with several windows now and then another one is aimed at. */
function chooseOtherWindow(search: Search, visit: number, slot: number): void {
  const { state, random } = search;
  const { firstWindow, first } = state.tables.visit;
  const window = firstWindow[visit] as number;
  const count = (firstWindow[visit + 1] as number) - window;
  if (count === 1 || random.real() < 0.6) return;
  const chosen = window + random.below(count);
  if (random.real() < 0.2) chooseWindow(state, slot, chosen);
  else
    for (let member = first[visit] as number; member < (first[visit + 1] as number); member++)
      chooseWindow(state, member, chosen);
}

/** Leaves out a visit whose price allows to think of it. */
export function leaveOut(search: Search, visit: number): boolean {
  const { state } = search;
  const { first, leavePrice } = state.tables.visit;
  if (state.given[visit] === 0 || (leavePrice[visit] as number) > search.leaveUpTo) return false;
  takeOut(state, visit);
  return true;

  function takeOut(from: State, index: number): void {
    for (let slot = first[index] as number; slot < (first[index + 1] as number); slot++) remove(from, slot);
  }
}
