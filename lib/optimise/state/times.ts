import { EFFORT } from "./effort";
import { latenessAt } from "./lateness";
import { enqueueNext, enqueueTied, setStart, touchRoute } from "./lists";
import type { State } from "./state";

/** Stands for a moment that never comes; real ones may be negative. */
const NEVER = -2_147_483_648;

/**
 * Gives every queued visit, and whatever depends on it, the earliest start that the order allows. It stops where
 * nothing changes any more.
 *
 * @returns false where a start is not allowed, or where the order of two routes waits in a circle
 */
export function propagate(state: State): boolean {
  const { scratch, tables } = state;
  const { queue } = scratch;
  const { first } = tables.visit;
  let steps = 200 + (tables.visits >> 3) + 8 * scratch.queueLength;
  while (scratch.queueLength > 0) {
    if (--steps < 0) return false;
    let best = 0;
    // In bulk all starts come up from below, and no order is wrong.
    if (scratch.queueLength > 1 && scratch.queueLength < BULK) {
      let earliest = turnOf(state, queue[0] as number);
      for (let at = 1; at < scratch.queueLength; at++) {
        const key = turnOf(state, queue[at] as number);
        if (key < earliest) {
          earliest = key;
          best = at;
        }
      }
    }
    const visit = queue[best] as number;
    queue[best] = queue[--scratch.queueLength] as number;
    scratch.queued[visit] = 0;
    if (state.given[visit] === 0) continue;
    state.effort += EFFORT.start;
    const from = first[visit] as number;
    const isPlaced =
      (first[visit + 1] as number) - from === 1 ? placeSingle(state, visit, from) : placeGroup(state, visit);
    if (!isPlaced || scratch.room < 0) return false;
  }
  return true;
}

const BULK = 200;

/** Visits are placed by what their start was; of several slots the latest counts, since all wait for it. */
function turnOf({ tables, start }: State, visit: number): number {
  const from = tables.visit.first[visit] as number;
  const end = tables.visit.first[visit + 1] as number;
  let turn = start[from] as number;
  for (let slot = from + 1; slot < end; slot++)
    if ((start[slot] as number) > turn) turn = start[slot] as number;
  return turn;
}

function placeSingle(state: State, visit: number, slot: number): boolean {
  const { tables } = state;
  let at = readyFor(state, slot, tables.visit.place[visit] as number);
  if (at === NEVER) return false;
  const earliest = tables.visit.earliest[state.window[slot] as number] as number;
  if (at < earliest) at = earliest;
  if (tables.visit.tied[visit]) at = afterSeparated(state, visit, at);
  at = inHours(state, slot, at);
  if (at === NEVER || at > (tables.visit.latest[visit] as number) || isOffPin(state, slot, at)) return false;
  if (at !== state.start[slot]) move(state, visit, slot, at);
  return true;
}

/** All slots of a visit together, so that the gaps between them hold. */
function placeGroup(state: State, visit: number): boolean {
  const { tables } = state;
  const { ready } = state.scratch;
  const first = tables.visit.first[visit] as number;
  const count = (tables.visit.first[visit + 1] as number) - first;
  const place = tables.visit.place[visit] as number;
  for (let member = 0; member < count; member++) {
    const slot = first + member;
    if ((state.route[slot] as number) < 0) return false;
    let at = readyFor(state, slot, place);
    if (at === NEVER) return false;
    const earliest = tables.visit.earliest[state.window[slot] as number] as number;
    if (at < earliest) at = earliest;
    if (member === 0) at = afterSeparated(state, visit, at);
    at = inHours(state, slot, at);
    if (at === NEVER) return false;
    ready[member] = at;
  }
  if (!settleGaps(state, first, count)) return false;
  const latest = tables.visit.latest[visit] as number;
  for (let member = 0; member < count; member++) {
    const at = ready[member] as number;
    if (at > latest || isOffPin(state, first + member, at)) return false;
    if (at !== state.start[first + member]) move(state, visit, first + member, at);
  }
  return true;
}

function isOffPin({ tables }: State, slot: number, at: number): boolean {
  const pin = tables.slot.pinStart[slot] as number;
  return pin >= 0 && pin !== at;
}

/** Moves `ready` of the slots up until all gaps to slot 0 hold. */
function settleGaps(state: State, first: number, count: number): boolean {
  const { ready } = state.scratch;
  const { least, most } = state.tables.slot;
  for (let round = 0; round < 12; round++) {
    let isSettled = true;
    for (let member = 1; member < count; member++) {
      const slot = first + member;
      const lowest = (ready[0] as number) + (least[slot] as number);
      if ((ready[member] as number) < lowest) {
        ready[member] = inHours(state, slot, lowest);
        if (ready[member] === NEVER) return false;
      }
      const base = (ready[member] as number) - (most[slot] as number);
      if ((ready[0] as number) < base) {
        ready[0] = inHours(state, first, base);
        if (ready[0] === NEVER) return false;
        isSettled = false;
      }
    }
    if (isSettled) return true;
  }
  return false;
}

function move(state: State, visit: number, slot: number, at: number): void {
  spendOnLateness(state, visit, slot, at);
  setStart(state, slot, at);
  touchRoute(state, state.route[slot] as number);
  enqueueNext(state, slot);
  enqueueTied(state, visit);
}

/** Lateness that a later start brings, off what may be spent; what an earlier one saves was counted beforehand. */
function spendOnLateness(state: State, visit: number, slot: number, at: number): void {
  const { tables, scratch } = state;
  const before = state.start[slot] as number;
  if (at <= before || scratch.room === Number.POSITIVE_INFINITY) return;
  const late = latenessAt(tables, slot, at);
  if (late === 0) return;
  const more = late - latenessAt(tables, slot, before);
  if (more > 0) scratch.room -= more * (tables.visit.latePrice[visit] as number);
}

/** When the carer can be at a slot's place after what comes before it; {@link NEVER}: not in time for a pin, or no room for a break. */
function readyFor(state: State, slot: number, place: number): number {
  const { tables, previous } = state;
  const { slots, places } = tables;
  const route = state.route[slot] as number;
  let before = previous[slot] as number;
  const isBreak = before >= slots + tables.routes;
  if (isBreak) before = previous[before] as number;
  const pin = tables.slot.pinStart[slot] as number;
  if (pin >= 0 && !isBreak) {
    if (before >= slots) return pin;
    // What was pinned one after the other stays so, whatever the travel; but not the other way round.
    const pinBefore = tables.slot.pinStart[before] as number;
    if (pinBefore > pin || (pinBefore === pin && before > slot)) return NEVER;
    if (pinBefore >= 0) return pin;
  }
  const time = tables.time[tables.route.mode[route] as number] as Int32Array;
  let free: number;
  let from: number;
  if (before >= slots) {
    free = tables.route.earliestDeparture[route] as number;
    from = tables.route.startPlace[route] as number;
  } else {
    free = (state.start[before] as number) + (tables.slot.duration[before] as number);
    from = tables.visit.place[tables.slot.visit[before] as number] as number;
  }
  const travel = from < 0 ? 0 : (time[from * places + place] as number);
  let at = free + travel;
  // A break that is a wait between two visits is none before the first.
  if (isBreak && !(before >= slots && tables.route.breakWaits[route] === 1))
    at = afterBreak(state, route, free, travel, before >= slots);
  if (at === NEVER || pin < 0) return at;
  return at > pin ? NEVER : pin;
}

/** Arrival after a break, taken at the next place where there is time for it, else before the travel; {@link NEVER}: no room. */
function afterBreak(
  { tables }: State,
  route: number,
  free: number,
  travel: number,
  isFirst: boolean,
): number {
  const { breakFrom, breakTo, breakDuration } = tables.route;
  const opens = breakFrom[route] as number;
  const length = breakDuration[route] as number;
  const closes = (breakTo[route] as number) - length;
  const there = Math.max(free + travel, opens);
  if (there <= closes) return there + length;
  const here = Math.max(free, opens);
  return here <= closes && !isFirst ? here + length + travel : NEVER;
}

/** Not before what a visit has to keep its distance from. */
function afterSeparated({ tables, given, start }: State, visit: number, from: number): number {
  const { separations } = tables;
  let at = from;
  const end = separations.first[visit + 1] as number;
  for (let entry = separations.first[visit] as number; entry < end; entry++) {
    const pair = separations.list[entry] as number;
    if (separations.price[pair] !== 0 || separations.later[pair] !== visit) continue;
    const earlier = separations.earlier[pair] as number;
    if (given[earlier] === 0) continue;
    const other = start[tables.visit.first[earlier] as number] as number;
    at = Math.max(at, other + (separations.after[pair] as number));
  }
  return at;
}

/** The first moment from `at` on at which the slot lies wholly inside its carer's hours; {@link NEVER}: none. */
function inHours({ tables, route: routes }: State, slot: number, at: number): number {
  const route = routes[slot] as number;
  const first = tables.route.firstWindow[route] as number;
  const end = tables.route.firstWindow[route + 1] as number;
  if (first === end) return at;
  const pin = tables.slot.pinStart[slot] as number;
  if (pin >= 0) return at > pin ? NEVER : pin;
  const duration = tables.slot.duration[slot] as number;
  for (let window = first; window < end; window++) {
    const start = Math.max(at, tables.route.from[window] as number);
    if (start + duration <= (tables.route.to[window] as number)) return start;
  }
  return NEVER;
}
