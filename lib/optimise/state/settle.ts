import { carerCost } from "./carer-cost";
import { enqueue, touchRoute, undo, undoRepriced } from "./lists";
import { priceRoute } from "./price-route";
import { priced } from "./priced";
import type { State } from "./state";
import { roomUnder } from "./structure";
import { propagate } from "./times";

/**
 * Works out times and prices after a change of structure. `state.cost` is then the price of the whole.
 *
 * @param limit a change that is seen to cost more than that on the way is given up
 * @returns false where the change is not allowed, or too dear: {@link undo} it
 */
export function settle(state: State, limit = Number.POSITIVE_INFINITY): boolean {
  if (limit < Number.POSITIVE_INFINITY) {
    state.scratch.room = roomUnder(state, limit);
    if (state.scratch.room < 0) return false;
  }
  return propagate(state) && reprice(state);
}

/** Like {@link settle}, and takes the change back by itself where it is not allowed or too dear. */
export function settleOrUndo(state: State, limit = Number.POSITIVE_INFINITY): boolean {
  if (settle(state, limit)) return true;
  undo(state);
  return false;
}

/**
 * Settles an order that is known to be allowed. Where two carers wait for each other within a least and most gap,
 * old starts can take long to die away: then all starts are worked out from nothing.
 */
export function settleKnown(state: State): void {
  if (settle(state)) return;
  const { tables, scratch } = state;
  // What was worked out at those starts has to go first: it would be counted twice.
  undoRepriced(state);
  for (let at = 0; at < scratch.touched; at++) scratch.routeTouched[scratch.routes[at] as number] = 0;
  for (let at = 0; at < scratch.carerCount; at++) scratch.carerTouched[scratch.carers[at] as number] = 0;
  scratch.touched = 0;
  scratch.repriced = 0;
  scratch.carerCount = 0;
  scratch.pairsRepriced = 0;
  for (let visit = 0; visit < tables.visits; visit++) if (state.given[visit] !== 0) enqueue(state, visit);
  for (let slot = 0; slot < tables.slots; slot++) state.start[slot] = 0;
  if (!settleAll(state)) throw new Error("An order that was allowed is not allowed any more.");
}

function reprice(state: State): boolean {
  const { scratch, tables } = state;
  let delta = 0;
  for (let at = 0; at < scratch.touched; at++) {
    const route = scratch.routes[at] as number;
    if (!priceRoute(state, route)) return false;
    saveRoute(state, at, route);
    delta += priced.cost - (state.routeCost[route] as number);
    touchCarer(state, tables.route.carer[route] as number, priced.work - (state.routeWork[route] as number));
    state.routeCost[route] = priced.cost;
    state.routeWork[route] = priced.work;
    state.routeLate[route] = priced.late;
    state.routeIdle[route] = priced.idle;
    state.routeFirst[route] = priced.first;
    state.routeLast[route] = priced.last;
    state.routeShift[route] = priced.shift;
    state.routeTimed[route] = priced.timed;
  }
  if (tables.problem.rests.length > 0 && !areRested(state)) return false;
  for (let at = 0; at < scratch.carerCount; at++) {
    const change = repriceCarer(state, scratch.carers[at] as number, at);
    if (Number.isNaN(change)) return false;
    delta += change;
  }
  repricePairs(state);
  repriceMost(state);
  const { prices } = tables.problem;
  state.cost =
    scratch.cost +
    delta +
    (state.continuityCost - scratch.continuityCost) +
    (state.pairsCost - scratch.pairsCost) +
    (state.uncoveredCost - scratch.uncoveredCost) +
    (state.mostLate - scratch.mostLate) * prices.mostLate +
    (state.mostIdle - scratch.mostIdle) * prices.mostIdle;
  return true;
}

function saveRoute(state: State, at: number, route: number): void {
  const { scratch } = state;
  scratch.oldCost[at] = state.routeCost[route] as number;
  scratch.oldWork[at] = state.routeWork[route] as number;
  scratch.oldLate[at] = state.routeLate[route] as number;
  scratch.oldIdle[at] = state.routeIdle[route] as number;
  scratch.oldFirst[at] = state.routeFirst[route] as number;
  scratch.oldLast[at] = state.routeLast[route] as number;
  scratch.oldShift[at] = state.routeShift[route] as number;
  scratch.oldTimed[at] = state.routeTimed[route] as number;
  scratch.repriced = at + 1;
}

function touchCarer(state: State, carer: number, work: number): void {
  const { scratch } = state;
  if (!scratch.carerTouched[carer]) {
    scratch.carerTouched[carer] = 1;
    scratch.oldCarerCost[scratch.carerCount] = state.carerCost[carer] as number;
    scratch.oldCarerWork[scratch.carerCount] = state.carerWork[carer] as number;
    scratch.carers[scratch.carerCount++] = carer;
  }
  state.carerWork[carer] = (state.carerWork[carer] as number) + work;
}

/** The change in what a carer's hours cost; NaN where there are more than the most. */
function repriceCarer(state: State, carer: number, at: number): number {
  const rules = state.tables.problem.carers[carer]!;
  const work = state.carerWork[carer] as number;
  if (work > rules.mostWork && work > (state.scratch.oldCarerWork[at] as number)) return Number.NaN;
  const cost = carerCost(rules, work, state.carerUnsocial[carer] as number);
  const change = cost - (state.carerCost[carer] as number);
  state.carerCost[carer] = cost;
  return change;
}

/** Rest between the routes touched and those before and after them. */
function areRested(state: State): boolean {
  const { scratch, tables, routeFirst, routeLast } = state;
  const { restBefore, restBeforeLeast, restAfter, restAfterLeast } = tables.route;
  for (let at = 0; at < scratch.touched; at++) {
    const route = scratch.routes[at] as number;
    const first = routeFirst[route] as number;
    if (first < 0) continue;
    const before = restBefore[route] as number;
    if (before >= 0 && isTooShort(state, before, route, restBeforeLeast[route] as number)) return false;
    const after = restAfter[route] as number;
    if (after >= 0 && isTooShort(state, route, after, restAfterLeast[route] as number)) return false;
  }
  return true;

  function isTooShort(
    { tables: { slots, slot } }: State,
    before: number,
    after: number,
    least: number,
  ): boolean {
    const last = routeLast[before] as number;
    const first = routeFirst[after] as number;
    if (last < 0 || first < 0 || first - last >= least) return false;
    let one = state.previous[slots + before] as number;
    if (one >= slots) one = state.previous[one] as number;
    let other = state.next[slots + after] as number;
    if (other >= slots) other = state.next[other] as number;
    return !(slot.pinStart[one]! >= 0 && slot.pinStart[other]! >= 0);
  }
}

function repricePairs(state: State): void {
  const { scratch, tables } = state;
  for (let at = 0; at < scratch.pairCount; at++) {
    const pair = scratch.pairs[at] as number;
    scratch.oldPairCost[at] = state.pairCost[pair] as number;
    const cost = pairCost(state, pair, tables.separations);
    state.pairsCost += cost - (state.pairCost[pair] as number);
    state.pairCost[pair] = cost;
    scratch.pairsRepriced = at + 1;
  }
}

function pairCost(state: State, pair: number, separations: State["tables"]["separations"]): number {
  const { first } = state.tables.visit;
  const one = first[separations.earlier[pair] as number] as number;
  const other = first[separations.later[pair] as number] as number;
  if ((state.route[one] as number) < 0 || (state.route[other] as number) < 0) return 0;
  const earlier = state.start[one] as number;
  const later = state.start[other] as number;
  const after = later - earlier;
  const missing = Math.min(
    (separations.after[pair] as number) - after,
    (separations.afterReversed[pair] as number) + after,
  );
  return missing > 0 ? missing * (separations.price[pair] as number) : 0;
}

/** Largest lateness and idle time over all routes, where they have a price. */
function repriceMost(state: State): void {
  const { prices } = state.tables.problem;
  if (prices.mostLate > 0) state.mostLate = largest(state.routeLate);
  if (prices.mostIdle > 0) state.mostIdle = largest(state.routeIdle);
}

function largest(values: Int32Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > most) most = values[at] as number;
  return most;
}

/** Prices a state from nothing: every route, carer and pair. For a state just filled. */
export function settleAll(state: State): boolean {
  for (let route = 0; route < state.tables.routes; route++) touchRoute(state, route);
  for (let pair = 0; pair < state.tables.separations.price.length; pair++) {
    if (state.tables.separations.price[pair] === 0 || state.scratch.pairTouched[pair]) continue;
    state.scratch.pairTouched[pair] = 1;
    state.scratch.pairs[state.scratch.pairCount++] = pair;
  }
  return settle(state);
}
