import { NEVER, type RouteStops } from "./route-stops";

/** Stops of which a run remembers that it was there; of those beyond it may come back, which only loosens a bound. */
const REMEMBERED = 60;
const HALF = 30;
/** So many comparisons of two runs take as long as making one. */
const COMPARED = 20;

/** Labels are partial runs; their working space grows as needed and is used again. */
export interface Labels {
  stop: Int32Array;
  start: Int32Array;
  profit: Float64Array;
  count: Int32Array;
  low: Int32Array;
  high: Int32Array;
  before: Int32Array;
}

export const emptyLabels = (): Labels => ({
  stop: new Int32Array(4096),
  start: new Int32Array(4096),
  profit: new Float64Array(4096),
  count: new Int32Array(4096),
  low: new Int32Array(4096),
  high: new Int32Array(4096),
  before: new Int32Array(4096),
});

export interface BestRun {
  readonly profit: number;
  /** Stops of the run, from the last to the first. */
  readonly stops: readonly number[];
  readonly work: number;
  /** Partial runs that were looked at, and what comparing them is worth in these. */
  readonly effort: number;
}

/** No run is worth anything. */
const NOTHING: BestRun = { profit: 0, stops: [], work: 0, effort: 0 };

/**
 * The run of a route that is worth most: labels by start, of which one that is later, worth less and has been to
 * more is dropped. `worth` says what each stop of the route is worth, `workPrice` what a unit from the first
 * start to the last end costs.
 *
 * @returns null when more effort than `most` would have been needed
 */
export function bestRun(
  stops: RouteStops,
  worth: Float64Array,
  workPrice: number,
  labels: Labels,
  most: number,
): BestRun | null {
  // Few runs come near the capacity: it is minded only where the best one passes it.
  const free = search(stops, worth, workPrice, labels, most, false);
  if (free === null || free.stops.length <= stops.route.capacity) return free;
  return search(stops, worth, workPrice, labels, most, true);
}

function search(
  { visits, earliest, latest, steps, durations, firstStart, lastStart, route }: RouteStops,
  worth: Float64Array,
  workPrice: number,
  labels: Labels,
  most: number,
  isCounted: boolean,
): BestRun | null {
  const total = visits.length;
  const wanted: number[] = [];
  for (let stop = 0; stop < total; stop++) if ((worth[stop] as number) > 1e-9) wanted.push(stop);
  if (wanted.length === 0) return NOTHING;
  const bitOf = new Int32Array(total).fill(-1);
  for (const [bit, stop] of wanted.entries()) if (bit < REMEMBERED) bitOf[stop] = bit;
  const memory = memoryOf(wanted, bitOf, earliest, latest, steps, total);
  const byStart = new Map<number, number[]>();
  const moments: number[] = [];
  const ofStop: number[][] = Array.from({ length: total }, () => []);
  let size = 0;
  let compared = 0;
  const add = (stop: number, start: number, profit: number, from: number) => {
    if (size === labels.stop.length) grow(labels);
    labels.stop[size] = stop;
    labels.start[size] = start;
    labels.profit[size] = profit;
    labels.count[size] = from < 0 ? 1 : (labels.count[from] as number) + 1;
    const bit = bitOf[stop] as number;
    const low = from < 0 ? 0 : (labels.low[from] as number) & (memory.low[stop] as number);
    const high = from < 0 ? 0 : (labels.high[from] as number) & (memory.high[stop] as number);
    labels.low[size] = bit >= 0 && bit < HALF ? low | (1 << bit) : low;
    labels.high[size] = bit >= HALF ? high | (1 << (bit - HALF)) : high;
    labels.before[size] = from;
    const there = byStart.get(start);
    if (there) there.push(size);
    else {
      byStart.set(start, [size]);
      let at = moments.length;
      // Latest first, so that the next moment is taken from the end.
      while (at > 0 && (moments[at - 1] as number) < start) at--;
      moments.splice(at, 0, start);
    }
    size++;
  };
  for (const stop of wanted) {
    const start = firstStart[stop] as number;
    if (start < NEVER)
      add(stop, start, (worth[stop] as number) - workPrice * (durations[stop] as number), -1);
  }
  let best = -1;
  let bestProfit = 0;
  while (moments.length > 0) {
    const start = moments.pop() as number;
    const there = byStart.get(start) as number[];
    byStart.delete(start);
    there.sort(
      (one, other) => (labels.profit[other] as number) - (labels.profit[one] as number) || one - other,
    );
    for (const label of there) {
      const stop = labels.stop[label] as number;
      const others = ofStop[stop] as number[];
      compared += others.length;
      if (isBeaten(labels, label, others, isCounted)) continue;
      others.push(label);
      const profit = labels.profit[label] as number;
      if (profit > bestProfit && start <= (lastStart[stop] as number)) {
        bestProfit = profit;
        best = label;
      }
      if (isCounted && (labels.count[label] as number) >= route.capacity) continue;
      for (const next of wanted) {
        const step = steps[stop * total + next] as number;
        if (step >= NEVER) continue;
        const at = Math.max(earliest[next] as number, start + step);
        if (at > (latest[next] as number) || wasThere(labels, label, bitOf[next] as number)) continue;
        const work = step - (durations[stop] as number) + (durations[next] as number);
        add(next, at, profit + (worth[next] as number) - workPrice * work, label);
      }
      if (size + compared / COMPARED > most) return null;
    }
  }
  return runOf(labels, best, bestProfit, steps, durations, total, size + compared / COMPARED);
}

/** Of the stops that were visited only those matter to which a run could come back. */
function memoryOf(
  wanted: readonly number[],
  bitOf: Int32Array,
  earliest: Int32Array,
  latest: Int32Array,
  steps: Int32Array,
  total: number,
) {
  const low = new Int32Array(total);
  const high = new Int32Array(total);
  for (const here of wanted)
    for (const other of wanted) {
      const bit = bitOf[other] as number;
      const there = steps[other * total + here] as number;
      const back = steps[here * total + other] as number;
      if (bit < 0 || there >= NEVER || back >= NEVER) continue;
      if ((earliest[other] as number) + there + back > (latest[other] as number)) continue;
      if (bit < HALF) low[here] = (low[here] as number) | (1 << bit);
      else high[here] = (high[here] as number) | (1 << (bit - HALF));
    }
  return { low, high };
}

function wasThere({ low, high }: Labels, label: number, bit: number): boolean {
  if (bit < 0) return false;
  const memory = bit < HALF ? (low[label] as number) : (high[label] as number);
  return (memory & (1 << (bit < HALF ? bit : bit - HALF))) !== 0;
}

/** Whether a label that starts no later is worth as much and has been to no more. */
function isBeaten(labels: Labels, label: number, others: readonly number[], isCounted: boolean): boolean {
  const { profit, low, high, count } = labels;
  for (const other of others) {
    if ((profit[other] as number) < (profit[label] as number)) continue;
    if (((low[other] as number) & ~(low[label] as number)) !== 0) continue;
    if (((high[other] as number) & ~(high[label] as number)) !== 0) continue;
    if (!isCounted || (count[other] as number) <= (count[label] as number)) return true;
  }
  return false;
}

function runOf(
  { stop, before }: Labels,
  last: number,
  profit: number,
  steps: Int32Array,
  durations: Int32Array,
  total: number,
  effort: number,
): BestRun {
  if (last < 0) return { ...NOTHING, effort };
  const stops: number[] = [];
  let work = durations[stop[last] as number] as number;
  for (let label = last; label >= 0; label = before[label] as number) {
    const here = stop[label] as number;
    const from = before[label] as number;
    if (from >= 0) work += steps[(stop[from] as number) * total + here] as number;
    stops.push(here);
  }
  return { profit, stops, work, effort };
}

function grow(labels: Labels): void {
  for (const key of Object.keys(labels) as (keyof Labels)[]) {
    const old = labels[key];
    const larger = key === "profit" ? new Float64Array(old.length * 2) : new Int32Array(old.length * 2);
    larger.set(old);
    (labels as Record<keyof Labels, Int32Array | Float64Array>)[key] = larger;
  }
}
