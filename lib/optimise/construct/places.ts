import { EFFORT } from "../state/effort";
import { latenessAt } from "../state/lateness";
import type { State } from "../state/state";

/** The most promising places for a slot, cheapest first, by an estimate that looks at the two neighbours alone. */
export interface Places {
  readonly after: Int32Array;
  readonly estimate: Float64Array;
  count: number;
}

export const emptyPlaces = (most: number): Places => ({
  after: new Int32Array(most),
  estimate: new Float64Array(most),
  count: 0,
});

/**
 * Looks for places for a slot in the given routes.
 *
 * @param routes route numbers, of which the first `count` are looked at
 */
export function findPlaces(
  state: State,
  slot: number,
  routes: Int32Array,
  count: number,
  places: Places,
): void {
  places.count = 0;
  for (let at = 0; at < count; at++) placesInRoute(state, slot, routes[at] as number, places);
}

function placesInRoute(state: State, slot: number, route: number, places: Places): void {
  const { tables, next, start } = state;
  const { slots } = tables;
  const kind = tables.route.kind[route] as number;
  const price = tables.compatible[(tables.slot.kind[slot] as number) * tables.columns + kind] as number;
  const pin = tables.slot.pinRoute[slot] as number;
  if (pin >= 0 ? pin !== route : price < 0) return;
  const visit = tables.slot.visit[slot] as number;
  const head = slots + route;
  const base = Math.max(0, price) + fixedPrice(state, visit, route);
  const latest = tables.visit.latest[visit] as number;
  let before = head;
  for (;;) {
    let after = next[before] as number;
    if (after >= slots && after !== head) after = next[after] as number;
    const estimate = estimatePlace(state, slot, visit, route, before, after);
    state.effort += EFFORT.place;
    if (estimate >= 0 && isWanted(places, base + estimate) && fits(state, slot, route, before, after))
      keep(places, before, base + estimate);
    if (after === head) return;
    before = after;
    if ((start[before] as number) > latest) return;
  }
}

/** What a visit in a route costs wherever it comes in it: a first route of the day, one more carer for the patient. */
function fixedPrice(state: State, visit: number, route: number): number {
  const { tables } = state;
  let price = state.routeFirst[route] === -1 ? (tables.route.usePrice[route] as number) : 0;
  const patient = tables.visit.patient[visit] as number;
  const continuity = tables.problem.continuity;
  if (patient >= 0 && continuity) {
    const cell = patient * tables.carers + (tables.route.carer[route] as number);
    if (state.known[cell] === 0) price += continuity.prices[cell] as number;
  }
  return price;
}

/** Travel, wait and lateness at the place itself; −1: it cannot be. */
function estimatePlace(
  state: State,
  slot: number,
  visit: number,
  route: number,
  before: number,
  after: number,
): number {
  const { tables, start } = state;
  const { slots, places } = tables;
  const mode = tables.route.mode[route] as number;
  const time = tables.time[mode] as Int32Array;
  const legs = tables.legPrice[mode] as Int32Array | null;
  const here = tables.visit.place[visit] as number;
  const isFirst = before >= slots;
  const isLast = after >= slots;
  const from = isFirst ? (tables.route.startPlace[route] as number) : placeOf(state, before);
  const to = isLast ? (tables.route.endPlace[route] as number) : placeOf(state, after);
  const free = isFirst
    ? (tables.route.earliestDeparture[route] as number)
    : (start[before] as number) + (tables.slot.duration[before] as number);
  const latest = tables.visit.latest[visit] as number;
  const duration = tables.slot.duration[slot] as number;
  let opens = tables.visit.earliest[state.window[slot] as number] as number;
  const window = tables.route.firstWindow[route] as number;
  if (window < (tables.route.firstWindow[route + 1] as number))
    opens = Math.max(opens, tables.route.from[window] as number);
  // Most places are at another time of day: seen without looking up the travel, which in a large branch is far away.
  const soonest = Math.max(free, opens);
  if (soonest > latest) return -1;
  if (!isLast && soonest + duration > (tables.visit.latest[tables.slot.visit[after] as number] as number))
    return -1;
  const travelTo = from < 0 ? 0 : (time[from * places + here] as number);
  const travelFrom = to < 0 ? 0 : (time[here * places + to] as number);
  const at = Math.max(free + travelTo, opens);
  if (at > latest) return -1;
  const end = at + duration;
  let estimate = latenessAt(tables, slot, at) * (tables.visit.latePrice[visit] as number);
  const early = (tables.visit.wished[visit] as number) - at;
  if (early > 0) estimate += early * (tables.visit.earlyPrice[visit] as number);
  if (!isLast) {
    const other = tables.slot.visit[after] as number;
    const then = end + travelFrom;
    if (then > (tables.visit.latest[other] as number)) return -1;
    const late = latenessAt(tables, after, then) - latenessAt(tables, after, start[after] as number);
    if (late > 0) estimate += late * (tables.visit.latePrice[other] as number);
  } else if (end + travelFrom > (tables.route.latestReturn[route] as number)) return -1;
  const saved = from < 0 || to < 0 || (isFirst && isLast) ? 0 : (time[from * places + to] as number);
  estimate += Math.max(0, travelTo + travelFrom - saved) * tables.problem.prices.travel;
  if (!isFirst) estimate += (at - free - travelTo) * tables.problem.prices.wait;
  if (legs) {
    const one = from < 0 ? 0 : (legs[from * places + here] as number);
    const two = to < 0 ? 0 : (legs[here * places + to] as number);
    if (one < 0 || two < 0) return -1;
    estimate += one + two;
  }
  return estimate;
}

const placeOf = ({ tables }: State, slot: number): number =>
  tables.visit.place[tables.slot.visit[slot] as number] as number;

/** Keeps the list ordered and as long as it may be. */
function keep(places: Places, after: number, estimate: number): void {
  const { estimate: estimates, after: nodes } = places;
  const most = nodes.length;
  if (places.count === most && estimate >= (estimates[most - 1] as number)) return;
  let at = places.count < most ? places.count++ : most - 1;
  while (at > 0 && (estimates[at - 1] as number) > estimate) {
    estimates[at] = estimates[at - 1] as number;
    nodes[at] = nodes[at - 1] as number;
    at--;
  }
  estimates[at] = estimate;
  nodes[at] = after;
}

const isWanted = ({ count, estimate, after }: Places, price: number): boolean =>
  count < after.length || price < (estimate[count - 1] as number);

/** Whether what comes after a slot put in could still start in time, were it not for other routes. */
function fits(state: State, slot: number, route: number, before: number, after: number): boolean {
  const { tables, start, next } = state;
  const { slots, places, visit: visits } = tables;
  const time = tables.time[tables.route.mode[route] as number] as Int32Array;
  const isFirst = before >= slots;
  let place = isFirst ? (tables.route.startPlace[route] as number) : placeOf(state, before);
  let free = isFirst
    ? (tables.route.earliestDeparture[route] as number)
    : (start[before] as number) + (tables.slot.duration[before] as number);
  let node = slot;
  for (;;) {
    const visit = tables.slot.visit[node] as number;
    const to = visits.place[visit] as number;
    let at = free + (place < 0 ? 0 : (time[place * places + to] as number));
    if (node !== slot && at <= (start[node] as number)) return true;
    at = opens(state, route, Math.max(at, visits.earliest[state.window[node] as number] as number), node);
    if (at > (visits.latest[visit] as number)) return false;
    free = at + (tables.slot.duration[node] as number);
    place = to;
    node = node === slot ? after : (next[node] as number);
    if (node >= slots + tables.routes) node = next[node] as number;
    if (node >= slots) return true;
  }
}

/** The first moment from `at` on in a route's hours that is long enough for a slot; past all limits: none. */
function opens({ tables }: State, route: number, at: number, slot: number): number {
  const { firstWindow, from, to } = tables.route;
  const end = firstWindow[route + 1] as number;
  const first = firstWindow[route] as number;
  if (first === end || (tables.slot.pinStart[slot] as number) >= 0) return at;
  for (let window = first; window < end; window++) {
    const start = Math.max(at, from[window] as number);
    if (start + (tables.slot.duration[slot] as number) <= (to[window] as number)) return start;
  }
  return Number.POSITIVE_INFINITY;
}
