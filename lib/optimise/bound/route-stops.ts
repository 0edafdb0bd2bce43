import type { Problem, Route, Slot, Visit } from "../model/problem";

/** "Never", well within 32 bits so that sums stay in them. */
export const NEVER = 500_000_000;

/** The visits that one route could give, each as it could at the earliest and the latest. */
export interface RouteStops {
  readonly route: Route;
  /** Indexes of visits, in the order of `earliest`. */
  readonly visits: readonly number[];
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /**
   * From start to start, stops × stops: service and the quickest travel, also by way of other stops. It is no
   * more than what any run takes that leaves stops between out of the account.
   */
  readonly steps: Int32Array;
  readonly durations: Int32Array;
  /** The soonest a run can start the stop: its own first, or after one to which it may come from home. */
  readonly firstStart: Int32Array;
  /** The last that a run can start the stop and still come home: from it, or from one after it. −1: never. */
  readonly lastStart: Int32Array;
}

/** Ways by other stops are the cube of their number. */
const MOST_STOPS = 100;

/** The stops of a route; null where there are too many to look through. Breaks, rest and what ties carers together are left out of the account. */
export function stopsOfRoute(problem: Problem, index: number): RouteStops | null {
  const route = problem.routes[index] as Route;
  const stops = problem.visits
    .flatMap((visit, at) => stopOf(problem, visit, at, route, index) ?? [])
    .sort((one, other) => one.earliest - other.earliest || one.visit - other.visit);
  const count = stops.length;
  if (count > MOST_STOPS) return null;
  const durations = Int32Array.from(stops, ({ duration }) => duration);
  const steps = new Int32Array(count * count);
  for (let from = 0; from < count; from++)
    for (let to = 0; to < count; to++)
      steps[from * count + to] =
        from === to ? NEVER : stepBetween(problem, route, stops[from] as Stop, stops[to] as Stop);
  shorten(steps, count);
  const latest = Int32Array.from(stops, (stop) => stop.latest);
  return {
    firstStart: Int32Array.from(stops, ({ earliest }, to) => {
      let soonest = mayBeginWith(problem, route, stops[to] as Stop) ? earliest : NEVER;
      for (const [from, other] of stops.entries()) {
        const step = steps[from * count + to] as number;
        if (step < NEVER && mayBeginWith(problem, route, other))
          soonest = Math.min(soonest, Math.max(earliest, other.earliest + step));
      }
      return soonest <= (latest[to] as number) ? soonest : NEVER;
    }),
    lastStart: Int32Array.from(stops, (stop, from) => {
      let last = mayEndWith(problem, route, stop) ? stop.latest : -1;
      for (const [to, other] of stops.entries()) {
        const step = steps[from * count + to] as number;
        if (step < NEVER && mayEndWith(problem, route, other)) last = Math.max(last, other.latest - step);
      }
      return last;
    }),
    route,
    visits: stops.map(({ visit }) => visit),
    earliest: Int32Array.from(stops, ({ earliest }) => earliest),
    latest,
    steps,
    durations,
  };
}

interface Stop {
  readonly visit: number;
  readonly place: number;
  readonly duration: number;
  readonly earliest: number;
  readonly latest: number;
}

/** A visit as a route could give one of its slots; null where it can give none. */
function stopOf(
  problem: Problem,
  visit: Visit,
  index: number,
  route: Route,
  routeIndex: number,
): Stop | null {
  let duration = NEVER;
  let earliest = NEVER;
  let latest = -NEVER;
  for (const slot of visit.slots) {
    const starts = startsOf(problem, visit, slot, route, routeIndex);
    if (starts === null) continue;
    duration = Math.min(duration, slot.duration);
    earliest = Math.min(earliest, starts.earliest);
    latest = Math.max(latest, starts.latest);
  }
  return earliest <= latest ? { visit: index, place: visit.place, duration, earliest, latest } : null;
}

function startsOf(problem: Problem, visit: Visit, slot: Slot, route: Route, routeIndex: number) {
  const { pin, kind, duration } = slot;
  if (pin) {
    if (pin.route !== routeIndex) return null;
    if (pin.start >= 0) return { earliest: pin.start, latest: pin.start };
  }
  const { columns, prices } = problem.compatibility;
  if (!pin && (prices[kind * columns + route.kind] as number) < 0) return null;
  const opens = visit.windows[0]?.earliest ?? 0;
  if (route.windows.length === 0) return { earliest: opens, latest: Math.min(visit.latest, NEVER) };
  const open = route.windows.filter(
    ({ from, to }) => Math.max(from, opens) + duration <= to && from <= visit.latest,
  );
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return null;
  return { earliest: Math.max(opens, first.from), latest: Math.min(visit.latest, last.to - duration) };
}

function stepBetween({ travel, places }: Problem, route: Route, from: Stop, to: Stop): number {
  const matrix = travel[route.mode];
  const at = from.place * places + to.place;
  if (!matrix || (matrix.price && (matrix.price[at] as number) < 0)) return NEVER;
  const step = from.duration + (matrix.time[at] as number);
  return from.earliest + step <= to.latest ? step : NEVER;
}

/** The quickest ways, also by other stops (Floyd and Warshall). */
function shorten(steps: Int32Array, count: number): void {
  for (let by = 0; by < count; by++)
    for (let from = 0; from < count; from++) {
      const first = steps[from * count + by] as number;
      if (first >= NEVER) continue;
      for (let to = 0; to < count; to++) {
        const way = first + (steps[by * count + to] as number);
        if (from !== to && way < (steps[from * count + to] as number)) steps[from * count + to] = way;
      }
    }
}

/** Whether the way from home may be travelled. */
function mayBeginWith({ travel, places }: Problem, route: Route, { place }: Stop): boolean {
  const prices = travel[route.mode]?.price;
  return !prices || route.startPlace < 0 || (prices[route.startPlace * places + place] as number) >= 0;
}

function mayEndWith({ travel, places }: Problem, route: Route, { place }: Stop): boolean {
  const prices = travel[route.mode]?.price;
  return !prices || route.endPlace < 0 || (prices[place * places + route.endPlace] as number) >= 0;
}
