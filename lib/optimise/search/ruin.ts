import { insertBest } from "../construct/insert-best";
import { begin, chooseWindow, clean, insert, remove, setStart, touchRoute } from "../state/lists";
import { settleKnown, settleOrUndo } from "../state/settle";
import type { State } from "../state/state";
import { gatherRoutes } from "./near-routes";
import type { Search } from "./search";

/** What was taken out, in order, and where it was: enough to put it back. */
export interface Ruin {
  readonly slot: Int32Array;
  readonly after: Int32Array;
  readonly window: Int32Array;
  count: number;
  /** All starts as they were before. */
  readonly start: Int32Array;
  readonly visits: Int32Array;
  visitCount: number;
  readonly isOut: Uint8Array;
  readonly rank: Float64Array;
}

export const ruinOf = (slots: number, visits: number): Ruin => ({
  slot: new Int32Array(slots),
  after: new Int32Array(slots),
  window: new Int32Array(slots),
  count: 0,
  start: new Int32Array(slots),
  visits: new Int32Array(visits),
  visitCount: 0,
  isOut: new Uint8Array(visits),
  rank: new Float64Array(visits),
});

/** Visits taken out at a time. */
const MOST_OUT = 12;
/** Longest row taken out of one route. */
const LONGEST_ROW = 6;

/**
 * Takes rows of visits near a seed out of neighbouring routes and puts each back at its cheapest place (slack
 * induction by string removals, Christiaens and Vanden Berghe 2020). Visits that were left out nearby are tried
 * as well. What ends above the limit is put back as it was.
 */
export function ruinAndRecreate(search: Search, limit: number): void {
  const { state, random } = search;
  const { movable, ruin } = search;
  ruin.count = 0;
  ruin.visitCount = 0;
  const { left } = search;
  const isForLeft = left.count > 0 && random.real() < 0.3;
  const seed = isForLeft
    ? (left.visits[random.below(left.count)] as number)
    : (movable[random.below(movable.length)] as number);
  ruin.start.set(state.start);
  begin(state);
  takeSome(search, seed);
  const isSettled = ruin.visitCount > 0 && settleOrUndo(state);
  for (let at = 0; at < ruin.visitCount; at++) ruin.isOut[ruin.visits[at] as number] = 0;
  if (!isSettled) return;
  clean(state);
  if (search.hasWindows) aimAtWindows(search, isForLeft);
  recreate(search);
  if (state.cost > limit) putBack(search);
}

/** Rows near the seed; now and then a carer's day, or what a patient has in the whole week. */
function takeSome(search: Search, seed: number): void {
  const { state, random, ofPatient } = search;
  const patient = state.tables.visit.patient[seed] as number;
  const chance = random.real();
  if (patient >= 0 && chance < 0.35 && state.given[seed] !== 0) {
    const first = ofPatient.first[patient] as number;
    const count = (ofPatient.first[patient + 1] as number) - first;
    takePatient(search, first, count);
  } else if (chance < 0.4 && state.given[seed] !== 0) takeRow(search, seed, MOST_OUT, MOST_OUT);
  else takeNear(search, seed, 2 + random.below(MOST_OUT - 1));
}

/** Visits of one patient on all days: all of them, or those of one time of day by chance. */
function takePatient(search: Search, first: number, count: number): void {
  const { state, random, ruin, ofPatient } = search;
  const part = random.real() < 0.5 ? 1 : 0.5;
  for (let at = first; at < first + count && ruin.visitCount < 2 * MOST_OUT; at++) {
    const visit = ofPatient.list[at] as number;
    if (state.tables.visit.pinned[visit] === 1 || random.real() > part) continue;
    takeVisit(search, visit);
  }
}

function takeNear(search: Search, seed: number, most: number): void {
  const { neighbours, random, ruin } = search;
  takeRow(search, seed, most);
  const end = neighbours.first[seed + 1] as number;
  for (let at = neighbours.first[seed] as number; at < end && ruin.visitCount < most; at++)
    if (random.real() < 0.8) takeRow(search, neighbours.list[at] as number, most);
}

/** Takes a visit out, and those around it in one of its routes. */
function takeRow(search: Search, visit: number, most: number, longest = LONGEST_ROW): void {
  const { state, random, ruin } = search;
  const { slots, slot: slotTables, visit: visits } = state.tables;
  if (ruin.isOut[visit] === 1 || visits.pinned[visit] === 1) return;
  const first = visits.first[visit] as number;
  let length = longest > LONGEST_ROW ? longest : 1 + random.below(longest);
  let node = state.given[visit] === 0 ? slots : (state.previous[first] as number);
  takeVisit(search, visit);
  const backwards = random.below(length);
  for (let step = 0; step < backwards && node < slots; step++) {
    const before = state.previous[node] as number;
    if (before >= slots) break;
    node = before;
  }
  for (; length > 1 && ruin.visitCount < most && node < slots; length--) {
    const next = state.next[node] as number;
    const other = slotTables.visit[node] as number;
    if (visits.pinned[other] === 0 && ruin.isOut[other] === 0) takeVisit(search, other);
    node = next;
    // The node after may have gone with another slot of the same visit.
    if (node >= 0 && node < slots && (state.route[node] as number) < 0) return;
  }
}

function takeVisit({ state, ruin }: Search, visit: number): void {
  const { first } = state.tables.visit;
  ruin.isOut[visit] = 1;
  ruin.visits[ruin.visitCount++] = visit;
  if (state.given[visit] === 0) return;
  for (let slot = first[visit] as number; slot < (first[visit + 1] as number); slot++) {
    ruin.slot[ruin.count] = slot;
    ruin.after[ruin.count] = state.previous[slot] as number;
    ruin.window[ruin.count++] = state.window[slot] as number;
    remove(state, slot);
  }
}

/** Visits that are out aim at another of their windows now and then; to make room for one that is left out, at the first. */
function aimAtWindows({ state, random, ruin }: Search, isForLeft: boolean): void {
  const { first, firstWindow } = state.tables.visit;
  for (let at = 0; at < ruin.visitCount; at++) {
    const visit = ruin.visits[at] as number;
    const window = firstWindow[visit] as number;
    const count = (firstWindow[visit + 1] as number) - window;
    if (count === 1 || (!isForLeft && random.real() < 0.5)) continue;
    const chosen = isForLeft ? window : window + random.below(count);
    for (let slot = first[visit] as number; slot < (first[visit + 1] as number); slot++)
      state.window[slot] = chosen;
  }
}

/** Puts the visits back in an order that differs from time to time. */
function recreate(search: Search): void {
  const { state, random, ruin } = search;
  const { visit: visits, slot } = state.tables;
  const way = random.below(4);
  for (let at = 0; at < ruin.visitCount; at++) {
    const visit = ruin.visits[at] as number;
    const first = visits.first[visit] as number;
    const size = (visits.first[visit + 1] as number) - first;
    const window = visits.firstWindow[visit] as number;
    let rank = random.real();
    if (way === 1) rank = -(slot.duration[first] as number) * size;
    else if (way === 2) rank = (visits.due[window] as number) - (visits.earliest[window] as number);
    else if (way === 3) rank = visits.earliest[window] as number;
    ruin.rank[at] = way === 0 ? rank : rank - size * 1e9;
  }
  sortByRank(ruin);
  for (let at = 0; at < ruin.visitCount; at++) {
    const visit = ruin.visits[at] as number;
    const { routes, count } = gatherRoutes(search, visit);
    insertBest(state, visit, routes, count, search.inserter);
  }
}

function sortByRank({ visits, rank, visitCount }: Ruin): void {
  for (let at = 1; at < visitCount; at++) {
    const visit = visits[at] as number;
    const own = rank[at] as number;
    let to = at;
    for (; to > 0 && (rank[to - 1] as number) > own; to--) {
      rank[to] = rank[to - 1] as number;
      visits[to] = visits[to - 1] as number;
    }
    rank[to] = own;
    visits[to] = visit;
  }
}

function putBack({ state, ruin }: Search): void {
  const { first } = state.tables.visit;
  begin(state);
  for (let at = 0; at < ruin.visitCount; at++) {
    const visit = ruin.visits[at] as number;
    if (state.given[visit] === 0) continue;
    for (let slot = first[visit] as number; slot < (first[visit + 1] as number); slot++) remove(state, slot);
  }
  for (let at = ruin.count - 1; at >= 0; at--) {
    const slot = ruin.slot[at] as number;
    insert(state, slot, ruin.after[at] as number);
    if (state.window[slot] !== ruin.window[at]) chooseWindow(state, slot, ruin.window[at] as number);
  }
  restoreStarts(state, ruin.start);
  settleKnown(state);
  clean(state);
}

/**
 * Starts as they were: worked out anew one after the other, some would look too late on the way, and then those of
 * the whole week would be worked out from nothing, which takes ten times as long as all the rest of a ruin.
 */
function restoreStarts(state: State, starts: Int32Array): void {
  for (let slot = 0; slot < starts.length; slot++) {
    if (state.start[slot] === starts[slot]) continue;
    setStart(state, slot, starts[slot] as number);
    const route = state.route[slot] as number;
    if (route >= 0) touchRoute(state, route);
  }
}
