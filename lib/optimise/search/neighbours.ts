import { MUST } from "../model/problem";
import type { Tables } from "../state/tables";

/** For each visit the visits that it is worth coming next to, nearest first. */
export interface Neighbours {
  /** Index of a visit's first neighbour; the next entry is where they end. */
  readonly first: Int32Array;
  readonly list: Int32Array;
  /** What a typical step to a near neighbour costs: the scale of temperatures. */
  readonly scale: number;
}

/**
 * Nearness of two visits is travel, a part of the wait that cannot be avoided between them, and lateness, in the
 * better of the two orders (the proximity of Vidal et al. 2013 with the weights of PyVRP).
 */
const WAIT = 0.2;
const LATE = 1;

/** Visits whose windows are further apart than this many typical journeys are never neighbours. */
const HORIZON = 24;

export function neighboursOf(tables: Tables, most: number): Neighbours {
  const { visits } = tables;
  const horizon = HORIZON * meanTravel(tables);
  const opens = Float64Array.from({ length: visits }, (_, visit) => opensAt(tables, visit));
  const byOpening = Int32Array.from({ length: visits }, (_, visit) => visit).sort(
    (one, other) => (opens[one] as number) - (opens[other] as number) || one - other,
  );
  const longest = longestReach(tables, opens);
  const first = new Int32Array(visits + 1);
  const kept: Int32Array[] = new Array(visits);
  const nearest = { near: new Float64Array(most), visit: new Int32Array(most), count: 0 };
  const steps: number[] = [];
  for (let at = 0; at < visits; at++) {
    const visit = byOpening[at] as number;
    nearest.count = 0;
    for (let to = at + 1; to < visits; to++) {
      const other = byOpening[to] as number;
      if ((opens[other] as number) - closesAt(tables, visit) > horizon) break;
      keepNearest(nearest, other, nearness(tables, visit, other));
    }
    for (let to = at - 1; to >= 0; to--) {
      const other = byOpening[to] as number;
      if ((opens[visit] as number) - (opens[other] as number) > horizon + longest) break;
      keepNearest(nearest, other, nearness(tables, visit, other));
    }
    kept[visit] = nearest.visit.slice(0, nearest.count);
    const typical = Math.min(4, nearest.count - 1);
    if (typical >= 0)
      steps.push(
        priceOfStep(tables, visit, nearest.visit[typical] as number, nearest.near[typical] as number),
      );
  }
  for (let visit = 0; visit < visits; visit++)
    first[visit + 1] = (first[visit] as number) + (kept[visit]?.length ?? 0);
  const list = new Int32Array(first[visits] as number);
  for (const [visit, near] of kept.entries()) list.set(near, first[visit] as number);
  steps.sort((one, other) => one - other);
  const median = steps[steps.length >> 1] ?? 1;
  return { first, list, scale: Math.max(1, median) };
}

/** What a step between two near visits costs; where a leg has a price of its own, the cheaper of the two ways. */
function priceOfStep(
  { problem, legPrice, visit, places }: Tables,
  one: number,
  other: number,
  near: number,
): number {
  const legs = legPrice[0] as Int32Array | null;
  if (!legs) return near * Math.max(1, problem.prices.travel);
  const from = visit.place[one] as number;
  const to = visit.place[other] as number;
  const ways = [legs[from * places + to] as number, legs[to * places + from] as number];
  return near * problem.prices.travel + Math.max(0, Math.min(...ways));
}

interface Nearest {
  readonly near: Float64Array;
  readonly visit: Int32Array;
  count: number;
}

function keepNearest(nearest: Nearest, visit: number, near: number): void {
  const { near: kept, visit: visits } = nearest;
  const most = kept.length;
  if (near >= MUST || (nearest.count === most && near >= (kept[most - 1] as number))) return;
  let at = nearest.count < most ? nearest.count++ : most - 1;
  while (at > 0 && (kept[at - 1] as number) > near) {
    kept[at] = kept[at - 1] as number;
    visits[at] = visits[at - 1] as number;
    at--;
  }
  kept[at] = near;
  visits[at] = visit;
}

const opensAt = ({ visit: visits }: Tables, visit: number): number =>
  visits.earliest[visits.firstWindow[visit] as number] as number;

/** The last moment at which a visit starts on time. */
const closesAt = ({ visit: visits }: Tables, visit: number): number =>
  Math.min(
    visits.due[(visits.firstWindow[visit + 1] as number) - 1] as number,
    visits.latest[visit] as number,
  );

function longestReach(tables: Tables, opens: Float64Array): number {
  let longest = 0;
  for (let visit = 0; visit < tables.visits; visit++)
    longest = Math.max(longest, closesAt(tables, visit) - (opens[visit] as number));
  return longest;
}

function meanTravel({ places, time }: Tables): number {
  const matrix = time[0] as Int32Array;
  let sum = 0;
  let count = 0;
  // A prime step sees every part of a large matrix.
  for (let at = 0; at < places * places; at += places > 64 ? 101 : 1) {
    sum += matrix[at] as number;
    count++;
  }
  return sum / Math.max(1, count) + 1;
}

function nearness(tables: Tables, one: number, other: number): number {
  return Math.min(following(tables, one, other), following(tables, other, one));
}

/** How well `other` follows `one`. */
function following(tables: Tables, one: number, other: number): number {
  const { visit: visits, slot, places } = tables;
  const travel = (tables.time[0] as Int32Array)[
    (visits.place[one] as number) * places + (visits.place[other] as number)
  ] as number;
  const busy = (slot.duration[visits.first[one] as number] as number) + travel;
  const earliest = opensAt(tables, one) + busy;
  if (earliest > (visits.latest[other] as number)) return MUST;
  const wait = opensAt(tables, other) - (closesAt(tables, one) + busy);
  const late = earliest - closesAt(tables, other);
  return travel + WAIT * Math.max(0, wait) + LATE * Math.max(0, late);
}
