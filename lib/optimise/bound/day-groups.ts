import { FAR, type Problem } from "../model/problem";
import { NEVER, type RouteStops, stopsOfRoute } from "./route-stops";

/** Routes and the visits that they could give between them; days that are alike in all of it are one group. */
export interface DayGroup {
  /** How many days of the week are like this one. */
  readonly times: number;
  readonly routes: readonly RouteStops[];
  /** Indexes of visits of the day that stands for all; `RouteStops.visits` counts through these. */
  readonly visits: readonly number[];
  /** Carers that each visit needs. */
  readonly needs: Int32Array;
}

/**
 * Splits a problem into parts that share no visit, mostly days. Carers with a limit of hours in the week still tie
 * them together: see `mostCovered`. Null where a carer could give too many visits of a day to look through.
 */
export function dayGroups(problem: Problem): DayGroup[] | null {
  const routes: RouteStops[] = [];
  for (const [index] of problem.routes.entries()) {
    const stops = stopsOfRoute(problem, index);
    if (stops === null) return null;
    routes.push(stops);
  }
  const part = partsOf(problem, routes);
  const byPart = new Map<number, { visits: number[]; routes: RouteStops[] }>();
  const partAt = (at: number) => {
    const known = byPart.get(at) ?? { visits: [], routes: [] };
    byPart.set(at, known);
    return known;
  };
  for (const [visit] of problem.visits.entries()) partAt(part(visit)).visits.push(visit);
  for (const stops of routes)
    if (stops.visits.length > 0) partAt(part(stops.visits[0] as number)).routes.push(stops);
  const groups = new Map<string, DayGroup & { times: number }>();
  for (const { visits, routes: own } of byPart.values()) {
    const place = new Map(visits.map((visit, index) => [visit, index]));
    const group = {
      times: 1,
      visits,
      needs: Int32Array.from(visits, (visit) => problem.visits[visit]?.slots.length ?? 1),
      routes: own.map((stops) => ({
        ...stops,
        visits: stops.visits.map((visit) => place.get(visit) as number),
      })),
    };
    const key = likeness(group);
    const known = groups.get(key);
    if (known) known.times += 1;
    else groups.set(key, group);
  }
  return [...groups.values()];
}

/** Visits that a route could give belong together (union and find). */
function partsOf({ visits }: Problem, routes: readonly RouteStops[]): (visit: number) => number {
  const parent = visits.map((_, index) => index);
  const rootOf = (visit: number): number => {
    let root = visit;
    while (parent[root] !== root) root = parent[root] as number;
    parent[visit] = root;
    return root;
  };
  for (const { visits: own } of routes) {
    const first = own[0];
    if (first === undefined) continue;
    for (const visit of own) parent[rootOf(visit)] = rootOf(first);
  }
  return rootOf;
}

/** The same text for days on which the same carers could give the same visits at the same times of day. */
function likeness({ routes, needs }: DayGroup): string {
  const base = Math.min(FAR, ...routes.flatMap(({ earliest }) => earliest[0] ?? FAR));
  return JSON.stringify([
    [...needs],
    routes.map(({ route, visits, earliest, latest, steps, firstStart, lastStart }) => [
      route.carer,
      route.capacity,
      visits,
      Array.from(earliest, (start) => start - base),
      Array.from(latest, (start) => start - base),
      Array.from(firstStart, (start) => (start < NEVER ? start - base : start)),
      Array.from(lastStart, (start) => (start >= 0 ? start - base : start)),
      [...steps],
    ]),
  ]);
}
