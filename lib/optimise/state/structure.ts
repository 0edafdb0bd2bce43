import { carerCost } from "./carer-cost";
import type { State } from "./state";

/**
 * What a slot in its route changes by structure alone: the legs to and from it, its price there, and the carer's work.
 * Called with the slot in the list: after it came in (1), or before it leaves (−1).
 */
export function accountLegs(state: State, slot: number, sign: 1 | -1): void {
  const { tables, scratch, previous, next } = state;
  const { slots, places, route: routes } = tables;
  const breaks = slots + tables.routes;
  const route = state.route[slot] as number;
  let before = previous[slot] as number;
  if (before >= breaks) before = previous[before] as number;
  let behind = next[slot] as number;
  if (behind >= breaks) behind = next[behind] as number;
  const isFirst = before >= slots;
  const isLast = behind >= slots;
  const mode = routes.mode[route] as number;
  const time = tables.time[mode] as Int32Array;
  const extra = tables.legPrice[mode] as Int32Array | null;
  const visit = tables.slot.visit[slot] as number;
  const here = tables.visit.place[visit] as number;
  const from = isFirst
    ? (routes.startPlace[route] as number)
    : (tables.visit.place[tables.slot.visit[before] as number] as number);
  const to = isLast
    ? (routes.endPlace[route] as number)
    : (tables.visit.place[tables.slot.visit[behind] as number] as number);
  let travel = 0;
  let work = tables.slot.duration[slot] as number;
  let sum = 0;
  if (from >= 0) {
    const leg = from * places + here;
    travel += time[leg] as number;
    if (!isFirst) work += time[leg] as number;
    if (extra && (extra[leg] as number) > 0) sum += extra[leg] as number;
  }
  if (to >= 0) {
    const leg = here * places + to;
    travel += time[leg] as number;
    if (!isLast) work += time[leg] as number;
    if (extra && (extra[leg] as number) > 0) sum += extra[leg] as number;
  }
  if (isFirst && isLast) sum += routes.usePrice[route] as number;
  else if (from >= 0 && to >= 0) {
    const leg = from * places + to;
    travel -= time[leg] as number;
    if (!isFirst && !isLast) work -= time[leg] as number;
    if (extra && (extra[leg] as number) > 0) sum -= extra[leg] as number;
  }
  const price = tables.compatible[
    (tables.slot.kind[slot] as number) * tables.columns + (routes.kind[route] as number)
  ] as number;
  if (price > 0) sum += price;
  const carer = routes.carer[route] as number;
  const told = tables.slot.toldCarer[slot] as number;
  if (told >= 0 && told !== carer) sum += tables.slot.toldCarerPrice[slot] as number;
  scratch.legs += sign * (sum + travel * tables.problem.prices.travel);
  if (scratch.workedMark[carer] === 0) {
    scratch.workedMark[carer] = 1;
    scratch.worked[scratch.workedCount++] = carer;
  }
  scratch.workedMore[carer] = (scratch.workedMore[carer] as number) + sign * work;
}

/**
 * What may still be spent on times before a change costs more than `limit`: below 0, it cannot be worth working them
 * out. Whatever the changed routes cost for their times now is counted as if it could be saved; what could be saved in
 * routes that are tied to them is not.
 */
export function roomUnder(state: State, limit: number): number {
  const { scratch, tables } = state;
  let room =
    limit -
    scratch.cost -
    scratch.legs -
    (state.continuityCost - scratch.continuityCost) -
    (state.uncoveredCost - scratch.uncoveredCost);
  for (let at = 0; at < scratch.workedCount; at++) {
    const carer = scratch.worked[at] as number;
    const work = (state.carerWork[carer] as number) + (scratch.workedMore[carer] as number);
    const cost = carerCost(
      tables.problem.carers[carer] as State["tables"]["problem"]["carers"][number],
      work,
      state.carerUnsocial[carer] as number,
    );
    room -= cost - (state.carerCost[carer] as number);
  }
  const { mostLate, mostIdle } = tables.problem.prices;
  let isLatest = false;
  let isIdlest = false;
  for (let at = 0; at < scratch.touched; at++) {
    const route = scratch.routes[at] as number;
    room += state.routeTimed[route] as number;
    if (state.routeLate[route] === state.mostLate) isLatest = true;
    if (state.routeIdle[route] === state.mostIdle) isIdlest = true;
  }
  if (isLatest) room += state.mostLate * mostLate;
  if (isIdlest) room += state.mostIdle * mostIdle;
  for (let at = 0; at < scratch.pairCount; at++)
    room += state.pairCost[scratch.pairs[at] as number] as number;
  return room;
}
