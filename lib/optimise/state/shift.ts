import { FAR } from "../model/problem";
import { latenessAt } from "./lateness";
import { priced, shiftCost } from "./priced";
import type { State } from "./state";

/**
 * Lets the first visits of a route start later, as long as the wait saved is worth more than the lateness. A
 * visit that is tied to others, pinned or told is not moved. Leaves the shift in `priced.shift`.
 *
 * @returns the largest lateness of the route then
 */
export function shiftPrefix(state: State, route: number, wait: number): number {
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
    const early = (tables.visit.wished[visit] as number) - at;
    if (early > 0)
      shiftCost.price -=
        Math.min(early, Math.max(0, shift - saved)) * (tables.visit.earlyPrice[visit] as number);
  }
  return mostLate;
}

/**
 * Wait directly before a slot, from its carer's arrival (or the end of the break). Pins may overlap: that is a wait of
 * none, not of less.
 */
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
  return Math.max(0, (start[slot] as number) - free - (time[from * places + to] as number) - pause);
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
