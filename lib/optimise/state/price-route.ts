import { FAR, MUST } from "../model/problem";
import { EFFORT } from "./effort";
import { latenessAt } from "./lateness";
import { priced, shiftCost } from "./priced";
import { shiftPrefix } from "./shift";
import type { State } from "./state";

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
  let timed = 0;
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
      // Pins may overlap: no wait is less than none.
      if (gap > 0) wait += gap;
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
      timed += late * (tables.visit.latePrice[visit] as number);
      if (late > mostLate) mostLate = late;
    }
    const early = (tables.visit.wished[visit] as number) - at;
    if (early > 0) timed += early * (tables.visit.earlyPrice[visit] as number);
    const told = tables.slot.toldCarer[node] as number;
    if (told >= 0) {
      if (told !== carer) sum += tables.slot.toldCarerPrice[node] as number;
      else timed += movedPrice(state, node, at);
    }
    if (!isPinned) allPinned = false;
    lastPinned = isPinned;
    place = to;
  }
  priced.last = free;
  state.effort += EFFORT.priced * count;
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
    timed += shiftCost.price;
    departure += priced.shift;
    priced.first += priced.shift;
  }
  if (!hasBreak && needsBreak(state, route, work, longestService, longestWait)) {
    const price = routes.breakPrice[route] as number;
    if (price >= MUST && !allPinned) return false;
    timed += price;
  }
  const over = back - (routes.shiftEnd[route] as number);
  if (over > 0) timed += over * (routes.overtimePrice[route] as number);
  priced.idle = wait + Math.max(0, departure - (routes.shiftStart[route] as number)) + Math.max(0, -over);
  timed += wait * prices.wait;
  priced.timed = timed;
  priced.cost = sum + timed + travel * prices.travel;
  priced.work = work;
  priced.late = mostLate;
  return true;
}

function priceUnused({ tables }: State, route: number): boolean {
  const { breakAfterWork, breakPrice, shiftEnd, shiftStart } = tables.route;
  priced.cost = (breakAfterWork[route] as number) < 0 ? (breakPrice[route] as number) : 0;
  priced.timed = priced.cost;
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

/** Price of another start than the one that this carer was told. */
function movedPrice({ tables }: State, slot: number, at: number): number {
  const { toldStart, toldStartPrice, tolerance } = tables.slot;
  const moved = Math.abs(at - (toldStart[slot] as number));
  return moved > (tolerance[slot] as number) ? (toldStartPrice[slot] as number) : 0;
}
