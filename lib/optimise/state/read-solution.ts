import type { Solution } from "../model/solution";
import { begin, chooseWindow, clean, insert } from "./lists";
import { settle, settleOrUndo } from "./settle";
import { waitBefore } from "./shift";
import { type State, startState } from "./state";
import type { Tables } from "./tables";

/** The routes and starts of a state, with the waits shifted to before the first departure. */
export function solutionOf(state: State): Solution {
  const { tables, next, routeShift } = state;
  const { slots, routes } = tables;
  const solution = {
    route: state.route.slice(0, slots),
    start: state.start.map((start, slot) => ((state.route[slot] as number) < 0 ? -1 : start)),
    breakStart: new Int32Array(routes).fill(-1),
  };
  for (let route = 0; route < routes; route++) {
    const head = slots + route;
    const shift = routeShift[route] as number;
    let saved = 0;
    for (let node = next[head] as number; shift > 0 && node !== head; node = next[node] as number) {
      if (node >= slots) continue;
      saved += waitBefore(state, route, node);
      if (saved >= shift) break;
      solution.start[node] = (solution.start[node] as number) + shift - saved;
    }
    solution.breakStart[route] = breakStart(state, solution.start, route);
  }
  return solution;
}

/** Where in a route the break is taken: at the next place where that fits, else before the travel. */
function breakStart(
  { tables, next, previous, route: routes }: State,
  start: Int32Array,
  route: number,
): number {
  const { slots, places } = tables;
  const head = slots + route;
  const pause = head + tables.routes;
  if ((routes[pause] as number) < 0) return -1;
  const before = previous[pause] as number;
  const after = next[pause] as number;
  const { breakFrom, breakTo, breakDuration, breakWaits } = tables.route;
  if (breakWaits[route] === 1 && (before === head || after === head)) return -1;
  const opens = breakFrom[route] as number;
  const length = breakDuration[route] as number;
  const closes = (breakTo[route] as number) - length;
  if (before === head) return after === head ? -1 : Math.min((start[after] as number) - length, closes);
  const free = (start[before] as number) + (tables.slot.duration[before] as number);
  if (after === head) return Math.max(free, opens);
  const time = tables.time[tables.route.mode[route] as number] as Int32Array;
  const from = tables.visit.place[tables.slot.visit[before] as number] as number;
  const to = tables.visit.place[tables.slot.visit[after] as number] as number;
  const there = Math.max(free + (time[from * places + to] as number), opens);
  return there <= closes ? there : Math.max(free, opens);
}

/**
 * A state that gives what a solution gives, in its order. Its starts are the earliest for that order, so they
 * can be earlier than the solution's. Visits that do not fit any more are left out.
 */
export function stateOf(tables: Tables, solution: Solution): State {
  const visits = Array.from({ length: tables.visits }, (_, visit) => visit)
    .filter((visit) => (solution.route[tables.visit.first[visit] as number] as number) >= 0)
    .sort((one, other) => at(one) - at(other) || one - other);
  function at(visit: number): number {
    return solution.start[tables.visit.first[visit] as number] as number;
  }
  const whole = startState(tables);
  begin(whole);
  for (const visit of visits) insertAsBefore(whole, solution, visit);
  for (let route = 0; route < tables.routes; route++) insertBreak(whole, solution, route);
  if (settle(whole)) {
    clean(whole);
    return whole;
  }
  // Something does not fit any more: one by one, so that it alone is left out.
  const state = startState(tables);
  for (const visit of visits) {
    begin(state);
    insertAsBefore(state, solution, visit);
    if (settleOrUndo(state)) clean(state);
  }
  for (let route = 0; route < tables.routes; route++) {
    begin(state);
    insertBreak(state, solution, route);
    if (settleOrUndo(state)) clean(state);
  }
  return state;
}

function insertAsBefore(state: State, solution: Solution, visit: number): void {
  const { tables } = state;
  const end = tables.visit.first[visit + 1] as number;
  for (let slot = tables.visit.first[visit] as number; slot < end; slot++) {
    insert(state, slot, placeByStart(state, solution, slot));
    chooseWindow(state, slot, windowAt(tables, visit, solution.start[slot] as number));
  }
}

function insertBreak(state: State, solution: Solution, route: number): void {
  const { tables } = state;
  const pause = solution.breakStart[route] as number;
  if (pause < 0) return;
  const head = tables.slots + route;
  let after = state.previous[head] as number;
  while (after !== head && (solution.start[after] as number) > pause) after = state.previous[after] as number;
  insert(state, head + tables.routes, after);
}

/** The node of its route after which a slot comes by start. */
function placeByStart(state: State, solution: Solution, slot: number): number {
  const head = state.tables.slots + (solution.route[slot] as number);
  let after = state.previous[head] as number;
  while (after !== head && (solution.start[after] as number) > (solution.start[slot] as number))
    after = state.previous[after] as number;
  return after;
}

function windowAt({ visit: visits }: Tables, visit: number, at: number): number {
  const first = visits.firstWindow[visit] as number;
  let window = (visits.firstWindow[visit + 1] as number) - 1;
  while (window > first && (visits.earliest[window] as number) > at) window--;
  return window;
}
