import type { State } from "./state";
import { accountLegs } from "./structure";

/** Begins a move: what follows can be taken back with {@link undo}. */
export function begin(state: State): void {
  const { scratch } = state;
  scratch.ops = 0;
  scratch.starts = 0;
  scratch.touched = 0;
  scratch.repriced = 0;
  scratch.carerCount = 0;
  scratch.pairCount = 0;
  scratch.pairsRepriced = 0;
  scratch.windows = 0;
  scratch.legs = 0;
  scratch.room = Number.POSITIVE_INFINITY;
  scratch.cost = state.cost;
  scratch.continuityCost = state.continuityCost;
  scratch.pairsCost = state.pairsCost;
  scratch.uncoveredCost = state.uncoveredCost;
  scratch.mostLate = state.mostLate;
  scratch.mostIdle = state.mostIdle;
}

/** Puts a slot or break that is in no route behind another node (a head: at the front). */
export function insert(state: State, node: number, after: number): void {
  const { scratch } = state;
  scratch.opNode[scratch.ops] = node;
  scratch.opAfter[scratch.ops++] = -1;
  link(state, node, after);
  touchRoute(state, state.route[node] as number);
  if (node < state.tables.slots) {
    const visit = state.tables.slot.visit[node] as number;
    guessStart(state, node, after);
    enqueue(state, visit);
    enqueueTied(state, visit);
    account(state, node, 1);
    accountLegs(state, node, 1);
  }
  enqueueNext(state, node);
}

/**
 * A start between its neighbours for a slot just put in. Times are worked out in the order of what they were:
 * with its old one the slot would come after what follows it, which would look too late.
 */
function guessStart(state: State, slot: number, after: number): void {
  const { slots, routes } = state.tables;
  const before = after >= slots + routes ? (state.previous[after] as number) : after;
  if (before < slots) {
    setStart(state, slot, state.start[before] as number);
    return;
  }
  let behind = state.next[slot] as number;
  if (behind >= slots) behind = state.next[behind] as number;
  if (behind < slots) setStart(state, slot, (state.start[behind] as number) - 1);
}

/** Takes a slot or break out of its route. */
export function remove(state: State, node: number): void {
  const { scratch, previous, next } = state;
  const after = previous[node] as number;
  scratch.opNode[scratch.ops] = node;
  scratch.opAfter[scratch.ops++] = after;
  touchRoute(state, state.route[node] as number);
  if (node < state.tables.slots) {
    accountLegs(state, node, -1);
    account(state, node, -1);
    enqueueTied(state, state.tables.slot.visit[node] as number);
  }
  enqueueNext(state, node);
  const behind = next[node] as number;
  next[after] = behind;
  previous[behind] = after;
  state.route[node] = -1;
}

/** Lets a slot wait for another window of its visit. */
export function chooseWindow(state: State, slot: number, window: number): void {
  const { scratch } = state;
  scratch.windowSlot[scratch.windows] = slot;
  scratch.windowOld[scratch.windows++] = state.window[slot] as number;
  state.window[slot] = window;
  enqueue(state, state.tables.slot.visit[slot] as number);
}

export function setStart(state: State, slot: number, start: number): void {
  const { scratch } = state;
  scratch.startSlot[scratch.starts] = slot;
  scratch.startOld[scratch.starts++] = state.start[slot] as number;
  state.start[slot] = start;
}

function link({ next, previous, route }: State, node: number, after: number): void {
  const behind = next[after] as number;
  next[after] = node;
  previous[node] = after;
  next[node] = behind;
  previous[behind] = node;
  route[node] = route[after] as number;
}

/** Coverage, continuity and unsocial hours when a slot comes into its route (1) or leaves it (−1). */
function account(state: State, slot: number, sign: 1 | -1): void {
  const { tables, given } = state;
  const { visit, slot: slots, carers } = tables;
  const index = slots.visit[slot] as number;
  const count = (visit.first[index + 1] as number) - (visit.first[index] as number);
  if (sign < 0 && given[index] === count) state.uncoveredCost += visit.leavePrice[index] as number;
  given[index] = (given[index] as number) + sign;
  if (sign > 0 && given[index] === count) state.uncoveredCost -= visit.leavePrice[index] as number;
  state.uncoveredCost -= sign * (slots.toldCarerPrice[slot] as number);
  const carer = tables.route.carer[state.route[slot] as number] as number;
  const unsocial = slots.unsocial[slot] as number;
  if (unsocial !== 0) state.carerUnsocial[carer] = (state.carerUnsocial[carer] as number) + sign * unsocial;
  const patient = visit.patient[index] as number;
  const continuity = tables.problem.continuity;
  if (patient < 0 || !continuity) return;
  const cell = patient * carers + carer;
  const before = state.known[cell] as number;
  state.known[cell] = before + sign;
  if (sign > 0 && before === 0) state.continuityCost += continuity.prices[cell] as number;
  if (sign < 0 && before === 1) state.continuityCost -= continuity.prices[cell] as number;
}

export function touchRoute({ scratch }: State, route: number): void {
  if (scratch.routeTouched[route]) return;
  scratch.routeTouched[route] = 1;
  scratch.routes[scratch.touched++] = route;
}

export function enqueue({ scratch }: State, visit: number): void {
  if (scratch.queued[visit]) return;
  scratch.queued[visit] = 1;
  scratch.queue[scratch.queueLength++] = visit;
}

/** The visit after a node has to be placed anew. */
export function enqueueNext(state: State, node: number): void {
  const { slots } = state.tables;
  let behind = state.next[node] as number;
  if (behind >= slots) behind = state.next[behind] as number;
  if (behind < slots) enqueue(state, state.tables.slot.visit[behind] as number);
}

/** Visits that have to keep their distance from one that has moved: those that come later. */
export function enqueueTied(state: State, visit: number): void {
  const { separations } = state.tables;
  const end = separations.first[visit + 1] as number;
  for (let at = separations.first[visit] as number; at < end; at++) {
    const pair = separations.list[at] as number;
    touchPair(state, pair);
    if (separations.price[pair] === 0 && separations.earlier[pair] === visit)
      enqueue(state, separations.later[pair] as number);
  }
}

function touchPair({ scratch, tables }: State, pair: number): void {
  if (tables.separations.price[pair] === 0 || scratch.pairTouched[pair]) return;
  scratch.pairTouched[pair] = 1;
  scratch.pairs[scratch.pairCount++] = pair;
}

/** Takes back everything since {@link begin}. */
export function undo(state: State): void {
  const { scratch, start, window } = state;
  for (let at = scratch.ops - 1; at >= 0; at--) {
    const node = scratch.opNode[at] as number;
    const after = scratch.opAfter[at] as number;
    if (after < 0) {
      if (node < state.tables.slots) account(state, node, -1);
      unlink(state, node);
    } else {
      link(state, node, after);
      if (node < state.tables.slots) account(state, node, 1);
    }
  }
  for (let at = scratch.starts - 1; at >= 0; at--)
    start[scratch.startSlot[at] as number] = scratch.startOld[at] as number;
  for (let at = scratch.windows - 1; at >= 0; at--)
    window[scratch.windowSlot[at] as number] = scratch.windowOld[at] as number;
  undoPrices(state);
  clean(state);
}

function unlink({ next, previous, route }: State, node: number): void {
  const after = previous[node] as number;
  const behind = next[node] as number;
  next[after] = behind;
  previous[behind] = after;
  route[node] = -1;
}

function undoPrices(state: State): void {
  const { scratch } = state;
  undoRepriced(state);
  state.cost = scratch.cost;
  state.continuityCost = scratch.continuityCost;
  state.uncoveredCost = scratch.uncoveredCost;
}

/** Takes back the figures of routes, carers and pairs alone, so that they can be worked out again. */
export function undoRepriced(state: State): void {
  const { scratch } = state;
  for (let at = 0; at < scratch.repriced; at++) {
    const route = scratch.routes[at] as number;
    state.routeCost[route] = scratch.oldCost[at] as number;
    state.routeWork[route] = scratch.oldWork[at] as number;
    state.routeLate[route] = scratch.oldLate[at] as number;
    state.routeIdle[route] = scratch.oldIdle[at] as number;
    state.routeFirst[route] = scratch.oldFirst[at] as number;
    state.routeLast[route] = scratch.oldLast[at] as number;
    state.routeShift[route] = scratch.oldShift[at] as number;
    state.routeTimed[route] = scratch.oldTimed[at] as number;
  }
  for (let at = 0; at < scratch.carerCount; at++) {
    const carer = scratch.carers[at] as number;
    state.carerCost[carer] = scratch.oldCarerCost[at] as number;
    state.carerWork[carer] = scratch.oldCarerWork[at] as number;
  }
  for (let at = 0; at < scratch.pairsRepriced; at++)
    state.pairCost[scratch.pairs[at] as number] = scratch.oldPairCost[at] as number;
  state.pairsCost = scratch.pairsCost;
  state.mostLate = scratch.mostLate;
  state.mostIdle = scratch.mostIdle;
}

/** Clears the marks of a move, kept or taken back. */
export function clean({ scratch }: State): void {
  for (let at = 0; at < scratch.touched; at++) scratch.routeTouched[scratch.routes[at] as number] = 0;
  for (let at = 0; at < scratch.carerCount; at++) scratch.carerTouched[scratch.carers[at] as number] = 0;
  for (let at = 0; at < scratch.pairCount; at++) scratch.pairTouched[scratch.pairs[at] as number] = 0;
  for (let at = 0; at < scratch.queueLength; at++) scratch.queued[scratch.queue[at] as number] = 0;
  scratch.queueLength = 0;
  for (let at = 0; at < scratch.workedCount; at++) {
    scratch.workedMark[scratch.worked[at] as number] = 0;
    scratch.workedMore[scratch.worked[at] as number] = 0;
  }
  scratch.workedCount = 0;
}
