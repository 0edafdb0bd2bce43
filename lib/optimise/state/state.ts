import { begin, clean } from "./lists";
import { settleAll } from "./settle";
import type { Tables } from "./tables";

/**
 * A rota while it is being changed. Nodes of the route lists: slots, then one head for each route (its list is
 * a ring through the head), then one break for each route. Times are the earliest that the order allows.
 * Whatever a move changes is written on a trail first, so that it can be taken back.
 */
export interface State {
  readonly tables: Tables;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** Route of each slot and break; −1: in none. */
  readonly route: Int32Array;
  /** Start of each slot; of one that is in no route what it was last. */
  readonly start: Int32Array;
  /** Window of its visit before which a slot does not start: an index into `visit.earliest`. */
  readonly window: Int32Array;

  /** What a route costs by itself, and what others need to know of it. */
  readonly routeCost: Float64Array;
  readonly routeWork: Int32Array;
  readonly routeLate: Int32Array;
  readonly routeIdle: Int32Array;
  /** First start and last end of its services, −1 when unused. */
  readonly routeFirst: Int32Array;
  readonly routeLast: Int32Array;
  /** By how much the first visits start later than they could, so as to wait less. */
  readonly routeShift: Int32Array;
  /** The part of its cost that depends on times: lateness, waiting, overtime, breaks, starts that were told. */
  readonly routeTimed: Float64Array;
  readonly carerCost: Float64Array;
  readonly carerWork: Int32Array;
  readonly carerUnsocial: Int32Array;
  /** How many slots of a patient a carer has, patients × carers. */
  readonly known: Uint16Array;
  readonly pairCost: Float64Array;
  /** Number of slots of each visit in routes. */
  readonly given: Uint8Array;

  /** Steps of work done so far, whatever the machine: what a move costs is estimated from it. */
  effort: number;
  cost: number;
  continuityCost: number;
  pairsCost: number;
  uncoveredCost: number;
  mostLate: number;
  mostIdle: number;
  readonly scratch: Scratch;
}

/** What one move touches, and how to take it back. */
export interface Scratch {
  /** Structure: node and the node that it came after; −1: it was not in a list. */
  readonly opNode: Int32Array;
  readonly opAfter: Int32Array;
  ops: number;
  readonly startSlot: Int32Array;
  readonly startOld: Int32Array;
  starts: number;
  readonly routes: Int32Array;
  readonly routeTouched: Uint8Array;
  readonly oldCost: Float64Array;
  readonly oldWork: Int32Array;
  readonly oldLate: Int32Array;
  readonly oldIdle: Int32Array;
  readonly oldFirst: Int32Array;
  readonly oldLast: Int32Array;
  readonly oldShift: Int32Array;
  readonly oldTimed: Float64Array;
  touched: number;
  /** Routes whose figures have been replaced, so that undoing knows what to put back. */
  repriced: number;
  readonly carers: Int32Array;
  readonly carerTouched: Uint8Array;
  readonly oldCarerCost: Float64Array;
  readonly oldCarerWork: Int32Array;
  carerCount: number;
  /** Change by structure alone: price of legs, compatibility, use and other carers; work of each carer. */
  legs: number;
  readonly worked: Int32Array;
  readonly workedMark: Uint8Array;
  readonly workedMore: Int32Array;
  workedCount: number;
  /** What lateness may still cost before the move is given up. */
  room: number;
  readonly pairs: Int32Array;
  readonly pairTouched: Uint8Array;
  readonly oldPairCost: Float64Array;
  pairCount: number;
  pairsRepriced: number;
  readonly windowSlot: Int32Array;
  readonly windowOld: Int32Array;
  windows: number;
  readonly queue: Int32Array;
  readonly queued: Uint8Array;
  queueLength: number;
  /** For placing the starts of one visit's slots, and for shifting a route. */
  readonly ready: Int32Array;
  readonly shiftAt: Int32Array;
  readonly shiftPrice: Float64Array;
  cost: number;
  continuityCost: number;
  pairsCost: number;
  uncoveredCost: number;
  mostLate: number;
  mostIdle: number;
}

function emptyState(tables: Tables): State {
  const { slots, routes, carers, visits } = tables;
  const nodes = slots + 2 * routes;
  const pairs = tables.separations.price.length;
  const next = new Int32Array(nodes).fill(-1);
  const previous = new Int32Array(nodes).fill(-1);
  const route = new Int32Array(nodes).fill(-1);
  for (let index = 0; index < routes; index++) {
    next[slots + index] = slots + index;
    previous[slots + index] = slots + index;
    route[slots + index] = index;
  }
  const window = new Int32Array(slots);
  for (let slot = 0; slot < slots; slot++)
    window[slot] = tables.visit.firstWindow[tables.slot.visit[slot] as number] as number;
  return {
    tables,
    next,
    previous,
    route,
    start: new Int32Array(slots).fill(-1),
    window,
    routeCost: new Float64Array(routes),
    routeWork: new Int32Array(routes),
    routeLate: new Int32Array(routes),
    routeIdle: new Int32Array(routes),
    routeFirst: new Int32Array(routes).fill(-1),
    routeLast: new Int32Array(routes).fill(-1),
    routeShift: new Int32Array(routes),
    routeTimed: new Float64Array(routes),
    carerCost: new Float64Array(carers),
    carerWork: Int32Array.from(tables.problem.carers, ({ workBefore }) => workBefore),
    carerUnsocial: new Int32Array(carers),
    known: new Uint16Array((tables.problem.continuity?.patients ?? 0) * carers),
    pairCost: new Float64Array(pairs),
    given: new Uint8Array(visits),
    effort: 0,
    cost: 0,
    continuityCost: 0,
    pairsCost: 0,
    uncoveredCost: 0,
    mostLate: 0,
    mostIdle: 0,
    scratch: emptyScratch(tables, pairs),
  };
}

/** A state in which every visit is left out, priced. */
export function startState(tables: Tables): State {
  const state = emptyState(tables);
  for (const price of tables.visit.leavePrice) state.uncoveredCost += price;
  for (const price of tables.slot.toldCarerPrice) state.uncoveredCost += price;
  state.cost = state.uncoveredCost;
  begin(state);
  settleAll(state);
  clean(state);
  return state;
}

function emptyScratch({ slots, routes, carers, visits }: Tables, pairs: number): Scratch {
  const trail = 8 * slots + 4 * routes + 64;
  return {
    opNode: new Int32Array(trail),
    opAfter: new Int32Array(trail),
    ops: 0,
    startSlot: new Int32Array(TRAIL_OF_STARTS + 4 * slots),
    startOld: new Int32Array(TRAIL_OF_STARTS + 4 * slots),
    starts: 0,
    routes: new Int32Array(routes),
    routeTouched: new Uint8Array(routes),
    oldCost: new Float64Array(routes),
    oldWork: new Int32Array(routes),
    oldLate: new Int32Array(routes),
    oldIdle: new Int32Array(routes),
    oldFirst: new Int32Array(routes),
    oldLast: new Int32Array(routes),
    oldShift: new Int32Array(routes),
    oldTimed: new Float64Array(routes),
    touched: 0,
    repriced: 0,
    carers: new Int32Array(carers),
    carerTouched: new Uint8Array(carers),
    oldCarerCost: new Float64Array(carers),
    oldCarerWork: new Int32Array(carers),
    carerCount: 0,
    legs: 0,
    worked: new Int32Array(carers),
    workedMark: new Uint8Array(carers),
    workedMore: new Int32Array(carers),
    workedCount: 0,
    room: Number.POSITIVE_INFINITY,
    pairs: new Int32Array(pairs),
    pairTouched: new Uint8Array(pairs),
    oldPairCost: new Float64Array(pairs),
    pairCount: 0,
    pairsRepriced: 0,
    windowSlot: new Int32Array(trail),
    windowOld: new Int32Array(trail),
    windows: 0,
    queue: new Int32Array(visits),
    queued: new Uint8Array(visits),
    queueLength: 0,
    ready: new Int32Array(8),
    shiftAt: new Int32Array(slots + 2),
    shiftPrice: new Float64Array(slots + 2),
    cost: 0,
    continuityCost: 0,
    pairsCost: 0,
    uncoveredCost: 0,
    mostLate: 0,
    mostIdle: 0,
  };
}

/** A move that would write more starts than this (and four for each slot) is given up as a circle. */
const TRAIL_OF_STARTS = 4096;
