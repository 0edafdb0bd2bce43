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
  const spans = spansOf(tables);
  const { opens, closes, duration } = spans;
  const byOpening = Int32Array.from({ length: visits }, (_, visit) => visit).sort(
    (one, other) => (opens[one] as number) - (opens[other] as number) || one - other,
  );
  let longest = 0;
  let longestStay = 0;
  for (let visit = 0; visit < visits; visit++) {
    longest = Math.max(longest, (closes[visit] as number) - (opens[visit] as number));
    longestStay = Math.max(longestStay, duration[visit] as number);
  }
  const first = new Int32Array(visits + 1);
  const kept: Int32Array[] = new Array(visits);
  const nearest = { near: new Float64Array(most), visit: new Int32Array(most), count: 0 };
  const steps: number[] = [];
  for (let at = 0; at < visits; at++) {
    const visit = byOpening[at] as number;
    nearest.count = 0;
    for (let to = at + 1; to < visits; to++) {
      const other = byOpening[to] as number;
      const apart = (opens[other] as number) - (closes[visit] as number);
      // The wait alone makes it, and all that open still later, further away than those that are known.
      if (apart > horizon || WAIT * (apart - (duration[visit] as number)) >= furthest(nearest)) break;
      keepNearest(nearest, other, nearness(spans, visit, other));
    }
    for (let to = at - 1; to >= 0; to--) {
      const other = byOpening[to] as number;
      const apart = (opens[visit] as number) - (opens[other] as number) - longest;
      if (apart > horizon || WAIT * (apart - longestStay) >= furthest(nearest)) break;
      keepNearest(nearest, other, nearness(spans, visit, other));
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
  // Where many live at one place a step to the next costs nothing; a minute more of what is priced by its largest does.
  const { mostLate, mostIdle } = tables.problem.prices;
  return { first, list, scale: Math.max(1, median, mostLate, mostIdle) };
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

/** How far away the last of them is; of fewer than are wanted the next may be anywhere. */
const furthest = ({ near, count }: Nearest): number =>
  count < near.length ? Number.POSITIVE_INFINITY : (near[count - 1] as number);

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

/** When each visit opens and closes, and what it takes to get from one to another: all that nearness looks at. */
interface Spans {
  readonly opens: Float64Array;
  /** The last moment at which a visit starts on time. */
  readonly closes: Float64Array;
  readonly latest: Float64Array;
  readonly duration: Float64Array;
  readonly place: Int32Array;
  readonly places: number;
  readonly time: Int32Array;
  /** The same turned round: the ways to a place lie beside each other, as the ways from it do in `time`. */
  readonly timeTo: Int32Array;
}

function spansOf({ visits, visit, slot, places, time }: Tables): Spans {
  const each = (of: (index: number) => number) =>
    Float64Array.from({ length: visits }, (_, index) => of(index));
  const matrix = time[0] as Int32Array;
  const timeTo = new Int32Array(places * places);
  for (let from = 0; from < places; from++)
    for (let to = 0; to < places; to++) timeTo[to * places + from] = matrix[from * places + to] as number;
  return {
    opens: each((index) => visit.earliest[visit.firstWindow[index] as number] as number),
    closes: each((index) =>
      Math.min(
        visit.due[(visit.firstWindow[index + 1] as number) - 1] as number,
        visit.latest[index] as number,
      ),
    ),
    latest: each((index) => visit.latest[index] as number),
    duration: each((index) => slot.duration[visit.first[index] as number] as number),
    place: Int32Array.from(visit.place),
    places,
    time: matrix,
    timeTo,
  };
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

function nearness(spans: Spans, one: number, other: number): number {
  const { place, places, time, timeTo } = spans;
  const way = (place[one] as number) * places + (place[other] as number);
  return Math.min(
    following(spans, one, other, time[way] as number),
    following(spans, other, one, timeTo[way] as number),
  );
}

/** How well `other` follows `one`, with so much travel between them. */
function following(
  { opens, closes, latest, duration }: Spans,
  one: number,
  other: number,
  travel: number,
): number {
  const busy = (duration[one] as number) + travel;
  const earliest = (opens[one] as number) + busy;
  if (earliest > (latest[other] as number)) return MUST;
  const wait = (opens[other] as number) - ((closes[one] as number) + busy);
  const late = earliest - (closes[other] as number);
  return travel + WAIT * Math.max(0, wait) + LATE * Math.max(0, late);
}
