import { insert, remove } from "../state/lists";
import type { State } from "../state/state";
import { mayBeIn, memberOf, placeAt, slotNear } from "./near";
import type { Search } from "./search";

const isPinned = ({ tables }: State, slot: number): boolean =>
  tables.visit.pinned[tables.slot.visit[slot] as number] === 1;

/** A slot changes places with the one beside a near visit. */
export function swap(search: Search, visit: number): boolean {
  const { state, random } = search;
  if (state.given[visit] === 0) return false;
  const { slots } = state.tables;
  const one = memberOf(state, visit, random.real());
  const near = slotNear(search, visit);
  if (near < 0) return false;
  const chance = random.real();
  let other = near;
  if (chance < 0.4) other = state.next[near] as number;
  else if (chance < 0.8) other = state.previous[near] as number;
  if (other >= slots || other === one || isPinned(state, other)) return false;
  return swapSlots(state, one, other);
}

function swapSlots(state: State, one: number, other: number): boolean {
  const oneRoute = state.route[one] as number;
  const otherRoute = state.route[other] as number;
  const { visit } = state.tables.slot;
  if (oneRoute !== otherRoute && visit[one] !== visit[other]) {
    if (!mayBeIn(state, one, otherRoute) || !mayBeIn(state, other, oneRoute)) return false;
  } else if (visit[one] === visit[other] && oneRoute === otherRoute) return false;
  const beforeOne = state.previous[one] as number;
  const beforeOther = state.previous[other] as number;
  if (beforeOther === one) {
    remove(state, other);
    insert(state, other, beforeOne);
  } else if (beforeOne === other) {
    remove(state, one);
    insert(state, one, beforeOther);
  } else {
    remove(state, one);
    remove(state, other);
    insert(state, other, beforeOne);
    insert(state, one, beforeOther);
  }
  return true;
}

/** Two or three slots in a row go beside a near visit, in their order or turned round. */
export function moveRow(search: Search, visit: number): boolean {
  const { state, random } = search;
  if (state.given[visit] === 0) return false;
  const { slots } = state.tables;
  const first = memberOf(state, visit, random.real());
  const second = state.next[first] as number;
  if (second >= slots || isPinned(state, second)) return false;
  let third = random.real() < 0.5 ? (state.next[second] as number) : -1;
  if (third >= slots || (third >= 0 && isPinned(state, third))) third = -1;
  const last = third >= 0 ? third : second;
  const isTurned = random.real() < 0.25;
  const near = slotNear(search, state.tables.slot.visit[random.real() < 0.5 ? first : last] as number);
  if (near < 0 || near === first || near === second || near === third) return false;
  const route = state.route[near] as number;
  if (route !== state.route[first])
    for (let slot = first; ; slot = state.next[slot] as number) {
      if (!mayBeIn(state, slot, route)) return false;
      if (slot === last) break;
    }
  let after = random.real() < 0.5 ? near : (state.previous[near] as number);
  if (after === last) after = near;
  if (after === state.previous[first] && !isTurned) return false;
  remove(state, first);
  remove(state, second);
  if (third >= 0) remove(state, third);
  if (isTurned) {
    insert(state, first, after);
    insert(state, second, after);
    if (third >= 0) insert(state, third, after);
  } else {
    if (third >= 0) insert(state, third, after);
    insert(state, second, after);
    insert(state, first, after);
  }
  return true;
}

/** Two routes of one day exchange what comes after a slot and from a near one on. */
export function swapTails(search: Search, visit: number): boolean {
  const { state, random } = search;
  if (state.given[visit] === 0) return false;
  const one = memberOf(state, visit, random.real());
  const other = slotNear(search, visit);
  if (other < 0) return false;
  const oneRoute = state.route[one] as number;
  const otherRoute = state.route[other] as number;
  if (oneRoute === otherRoute) return false;
  const { slots } = state.tables;
  const afterOther = state.previous[other] as number;
  if (!fitTails(state, state.next[one] as number, otherRoute) || !fitTails(state, other, oneRoute)) return false;
  const oneTail = takeTail(state, slots + oneRoute, one, 0);
  const otherTail = takeTail(state, slots + otherRoute, afterOther, oneTail);
  for (let at = oneTail; at < otherTail; at++) insert(state, TAIL[at] as number, at === oneTail ? one : (TAIL[at - 1] as number));
  for (let at = 0; at < oneTail; at++) insert(state, TAIL[at] as number, at === 0 ? afterOther : (TAIL[at - 1] as number));
  putBreak(state, oneRoute);
  putBreak(state, otherRoute);
  return true;
}

/** Slots of the tails being exchanged. */
const TAIL = new Int32Array(4096);

function fitTails(state: State, from: number, route: number): boolean {
  const { slots, routes, slot } = state.tables;
  for (let node = from; ; node = state.next[node] as number) {
    if (node >= slots + routes) continue;
    if (node >= slots) return true;
    if ((slot.pinRoute[node] as number) >= 0 || !mayBeIn(state, node, route)) return false;
  }
}

/** Takes the slots after a node out of a route, with its break, and notes the slots from `at` on. */
function takeTail(state: State, head: number, after: number, at: number): number {
  let count = at;
  const { slots } = state.tables;
  for (let node = state.next[after] as number; node !== head; ) {
    const behind = state.next[node] as number;
    if (node < slots) {
      remove(state, node);
      TAIL[count++] = node;
    }
    node = behind;
  }
  return count;
}

/** Puts a route's break, if it is in it, where its time opens. */
function putBreak(state: State, route: number): void {
  const { tables } = state;
  const pause = tables.slots + tables.routes + route;
  if ((state.route[pause] as number) < 0) return;
  remove(state, pause);
  insert(state, pause, placeAt(state, route, tables.route.breakFrom[route] as number));
}
