import { FAR, MUST } from "../model/problem";
import { latenessAt } from "./lateness";
import type { State } from "./state";

/** Figures of the route priced last: one record, so that pricing allocates nothing. */
export const priced = { cost: 0, work: 0, late: 0, idle: 0, first: -1, last: -1, shift: 0 };

/**
 * Walks a route and prices it by itself into {@link priced}.
 *
 * @returns false where a limit of the route is passed
 */
export function priceRoute(state: State, route: number): boolean {
  const { tables, next, start } = state;
  const { slots, places } = tables;
  const { prices } = tables.problem;
  const routes = tables.route;
  const head = slots + route;
  const pause = head + tables.routes;
  let node = next[head] as number;
  if (node === pause) node = next[pause] as number;
  if (node === head) return priceUnused(state, route);

  const mode = routes.mode[route] as number;
  const time = tables.time[mode] as Int32Array;
  const legPrice = tables.legPrice[mode] as Int32Array | null;
  const compatible = tables.compatible;
  const kind = routes.kind[route] as number;
  const carer = routes.carer[route] as number;
  let travel = 0;
  let work = 0;
  let sum = routes.usePrice[route] as number;
  let load = 0;
  let wait = 0;
  let longestWait = 0;
  let longestService = 0;
  let mostLate = 0;
  let place = routes.startPlace[route] as number;
  let free = 0;
  let isFirst = true;
  let departure = 0;
  let allPinned = true;
  let lastPinned = true;
  priced.first = -1;
  let count = 3;
  for (node = next[head] as number; node !== head; node = next[node] as number) {
    if (node >= slots) continue;
    count++;
    const visit = tables.slot.visit[node] as number;
    const to = tables.visit.place[visit] as number;
    const at = start[node] as number;
    const duration = tables.slot.duration[node] as number;
    const isPinned = (tables.slot.pinStart[node] as number) >= 0;
    let leg = 0;
    if (place >= 0) {
      leg = time[place * places + to] as number;
      if (legPrice) {
        const extra = legPrice[place * places + to] as number;
        if (extra >= 0) sum += extra;
        else if (!(isPinned && lastPinned)) return false;
      }
    }
    travel += leg;
    if (isFirst) {
      isFirst = false;
      priced.first = at;
      departure = at - leg;
    } else {
      const gap = at - free - leg;
      wait += gap;
      if (gap > longestWait) longestWait = gap;
      work += leg;
    }
    work += duration;
    free = at + duration;
    if (duration > longestService) longestService = duration;
    load += tables.slot.load[node] as number;
    const price = compatible[(tables.slot.kind[node] as number) * tables.columns + kind] as number;
    if (price >= 0) sum += price;
    else if ((tables.slot.pinRoute[node] as number) < 0) return false;
    const late = latenessAt(tables, node, at);
    if (late > 0) {
      sum += late * (tables.visit.latePrice[visit] as number);
      if (late > mostLate) mostLate = late;
    }
    const told = tables.slot.toldCarer[node] as number;
    if (told >= 0) sum += changed(state, node, told, carer, at);
    if (!isPinned) allPinned = false;
    lastPinned = isPinned;
    place = to;
  }
  priced.last = free;
  state.effort += 0.4 * count;
  const isAtEnd = next[head] === pause || state.previous[head] === pause;
  const hasBreak = (state.route[pause] as number) >= 0 && !(isAtEnd && routes.breakWaits[route] === 1);
  if (hasBreak) {
    const length = routes.breakDuration[route] as number;
    const opens = routes.breakFrom[route] as number;
    if (state.previous[head] === pause) {
      const begins = Math.max(free, opens);
      if (begins + length > (routes.breakTo[route] as number)) return false;
      wait += begins - free;
      free = begins + length;
    } else if (next[head] === pause) {
      const first = next[pause] as number;
      // At the first visit's place, as late as the time for it allows.
      const begins = Math.min((start[first] as number) - length, (routes.breakTo[route] as number) - length);
      wait += (start[first] as number) - length - begins;
      departure -= (start[first] as number) - begins;
    } else wait -= length;
  }
  const end = routes.endPlace[route] as number;
  let back = free;
  if (end >= 0) {
    const leg = time[place * places + end] as number;
    if (legPrice) {
      const extra = legPrice[place * places + end] as number;
      if (extra >= 0) sum += extra;
      else if (!lastPinned) return false;
    }
    travel += leg;
    back += leg;
  }
  if (!allPinned && (back > (routes.latestReturn[route] as number) || isOver(state, route, load, work)))
    return false;
  priced.shift = 0;
  if (prices.wait > 0 && wait > 0 && routes.breakWaits[route] === 0 && !(hasBreak && next[head] === pause)) {
    mostLate = shiftPrefix(state, route, wait);
    wait -= priced.shift;
    sum += shiftCost.price;
    departure += priced.shift;
    priced.first += priced.shift;
  }
  if (!hasBreak && needsBreak(state, route, work, longestService, longestWait)) {
    const price = routes.breakPrice[route] as number;
    if (price >= MUST && !allPinned) return false;
    sum += price;
  }
  const over = back - (routes.shiftEnd[route] as number);
  if (over > 0) sum += over * (routes.overtimePrice[route] as number);
  priced.idle = wait + Math.max(0, departure - (routes.shiftStart[route] as number)) + Math.max(0, -over);
  priced.cost = sum + travel * prices.travel + wait * prices.wait;
  priced.work = work;
  priced.late = mostLate;
  return true;
}

function priceUnused({ tables }: State, route: number): boolean {
  const { breakAfterWork, breakPrice, shiftEnd, shiftStart } = tables.route;
  priced.cost = (breakAfterWork[route] as number) < 0 ? (breakPrice[route] as number) : 0;
  priced.work = 0;
  priced.late = 0;
  priced.idle = (shiftEnd[route] as number) - (shiftStart[route] as number);
  priced.first = -1;
  priced.last = -1;
  priced.shift = 0;
  return true;
}

function isOver({ tables }: State, route: number, load: number, work: number): boolean {
  return load > (tables.route.capacity[route] as number) || work > (tables.route.mostWork[route] as number);
}

function needsBreak({ tables }: State, route: number, work: number, service: number, wait: number): boolean {
  const { breakAfterWork, breakUnless, breakWaits, breakDuration } = tables.route;
  if (work <= (breakAfterWork[route] as number) || (breakAfterWork[route] as number) >= FAR) return false;
  if (service > (breakUnless[route] as number)) return false;
  return !(breakWaits[route] === 1 && wait >= (breakDuration[route] as number));
}

function changed({ tables }: State, slot: number, told: number, carer: number, at: number): number {
  const { toldStart, toldCarerPrice, toldStartPrice, tolerance } = tables.slot;
  if (told !== carer) return toldCarerPrice[slot] as number;
  const moved = Math.abs(at - (toldStart[slot] as number));
  return moved > (tolerance[slot] as number) ? (toldStartPrice[slot] as number) : 0;
}

/** Price of the lateness that shifting brings, see {@link shiftPrefix}. */
export const shiftCost = { price: 0 };

/**
 * Lets the first visits of a route start later, as long as the wait saved is worth more than the lateness. A
 * visit that is tied to others, pinned or told is not moved. Leaves the shift in `priced.shift`.
 *
 * @returns the largest lateness of the route then
 */
function shiftPrefix(state: State, route: number, wait: number): number {
  const { tables, next, scratch } = state;
  const { slots } = tables;
  const { shiftAt, shiftPrice } = scratch;
  const head = slots + route;
  let most = wait;
  let saved = 0;
  let count = 0;
  for (let node = next[head] as number; node !== head; node = next[node] as number) {
    if (node >= slots) {
      most = Math.min(most, breakSlack(state, route, node, saved));
      continue;
    }
    saved += waitBefore(state, route, node);
    if (saved >= most) break;
    const visit = tables.slot.visit[node] as number;
    if (tables.visit.tied[visit] || tables.slot.pinStart[node]! >= 0 || tables.slot.toldCarer[node]! >= 0) {
      most = saved;
      break;
    }
    const at = state.start[node] as number;
    most = Math.min(most, saved + slackAt(state, route, node, visit, at));
    shiftAt[count] = saved + dueSlack(state, node, visit, at);
    shiftPrice[count++] = tables.visit.latePrice[visit] as number;
  }
  priced.shift = bestShift(state, count, most);
  return lateAfterShift(state, route, priced.shift);
}

/** The shift from which on a unit less of waiting costs more lateness than it saves. */
function bestShift({ scratch, tables }: State, count: number, most: number): number {
  const { shiftAt, shiftPrice } = scratch;
  let price = 0;
  let reached = 0;
  while (reached < most) {
    let nearest = -1;
    for (let at = 0; at < count; at++) {
      const shift = shiftAt[at] as number;
      if (shift >= 0 && (nearest < 0 || shift < (shiftAt[nearest] as number))) nearest = at;
    }
    if (nearest < 0 || (shiftAt[nearest] as number) >= most) return most;
    reached = shiftAt[nearest] as number;
    price += shiftPrice[nearest] as number;
    if (price >= tables.problem.prices.wait) return reached;
    shiftAt[nearest] = -1;
  }
  return most;
}

function lateAfterShift(state: State, route: number, shift: number): number {
  const { tables, next, start } = state;
  const { slots } = tables;
  const head = slots + route;
  let saved = 0;
  let mostLate = 0;
  shiftCost.price = 0;
  for (let node = next[head] as number; node !== head; node = next[node] as number) {
    if (node >= slots) continue;
    saved += waitBefore(state, route, node);
    const visit = tables.slot.visit[node] as number;
    const at = start[node] as number;
    const late = latenessAt(tables, node, at + Math.max(0, shift - saved));
    mostLate = Math.max(mostLate, late);
    shiftCost.price += (late - latenessAt(tables, node, at)) * (tables.visit.latePrice[visit] as number);
  }
  return mostLate;
}

/** Wait directly before a slot, from its carer's arrival (or the end of the break). */
export function waitBefore({ tables, previous, start }: State, route: number, slot: number): number {
  const { slots, places } = tables;
  let before = previous[slot] as number;
  const isBreak = before >= slots + tables.routes;
  if (isBreak) before = previous[before] as number;
  if (before >= slots) return 0;
  const time = tables.time[tables.route.mode[route] as number] as Int32Array;
  const from = tables.visit.place[tables.slot.visit[before] as number] as number;
  const to = tables.visit.place[tables.slot.visit[slot] as number] as number;
  const free = (start[before] as number) + (tables.slot.duration[before] as number);
  const pause = isBreak ? (tables.route.breakDuration[route] as number) : 0;
  return (start[slot] as number) - free - (time[from * places + to] as number) - pause;
}

/** How far the start of a slot can move before its visit or its carer's hours forbid it. */
function slackAt({ tables }: State, route: number, slot: number, visit: number, at: number): number {
  let slack = (tables.visit.latest[visit] as number) - at;
  const end = tables.route.firstWindow[route + 1] as number;
  const duration = tables.slot.duration[slot] as number;
  for (let window = tables.route.firstWindow[route] as number; window < end; window++) {
    if ((tables.route.from[window] as number) > at) continue;
    const to = tables.route.to[window] as number;
    if (at + duration <= to) slack = Math.min(slack, to - at - duration);
  }
  return slack;
}

function dueSlack({ tables }: State, slot: number, visit: number, at: number): number {
  const first = tables.visit.firstWindow[visit] as number;
  let window = (tables.visit.firstWindow[visit + 1] as number) - 1;
  while (window > first && (tables.visit.earliest[window] as number) > at) window--;
  return Math.max(0, (tables.visit.due[window] as number) - (tables.slot.early[slot] as number) - at);
}

/** A break between two visits can be put off until its time closes. */
function breakSlack(state: State, route: number, node: number, saved: number): number {
  const { tables, previous, start, next } = state;
  const { slots, places } = tables;
  const before = previous[node] as number;
  const after = next[node] as number;
  if (before >= slots || after >= slots) return FAR;
  const time = tables.time[tables.route.mode[route] as number] as Int32Array;
  const from = tables.visit.place[tables.slot.visit[before] as number] as number;
  const to = tables.visit.place[tables.slot.visit[after] as number] as number;
  const length = tables.route.breakDuration[route] as number;
  const closes = (tables.route.breakTo[route] as number) - length;
  const free = (start[before] as number) + (tables.slot.duration[before] as number);
  const leg = time[from * places + to] as number;
  // Taken at the next place if it fits there, else at this one; the shift may not make it too late.
  const latestFree = free + leg <= closes ? closes - leg : closes;
  return saved + Math.max(0, latestFree - free);
}
