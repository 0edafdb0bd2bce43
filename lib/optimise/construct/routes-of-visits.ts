import type { Tables } from "../state/tables";

/**
 * The routes that a visit can be in: whose hours meet its windows, and that are compatible with one of its slots
 * at least. Worked out once for each different combination, since visits share them.
 */
export function routesOfVisits(tables: Tables): (visit: number) => Int32Array {
  const known = new Map<string, Int32Array>();
  return (visit) => {
    const key = keyOf(tables, visit);
    let routes = known.get(key);
    if (!routes) {
      routes = Int32Array.from(candidates(tables, visit));
      known.set(key, routes);
    }
    return routes;
  };
}

function keyOf({ visit: visits, slot }: Tables, visit: number): string {
  const first = visits.first[visit] as number;
  const end = visits.first[visit + 1] as number;
  const kinds = Array.from(slot.kind.subarray(first, end));
  const windows = visits.earliest[visits.firstWindow[visit] as number];
  return `${kinds.join()} ${windows} ${visits.latest[visit]} ${slot.duration[first]} ${slot.pinRoute.subarray(first, end).join()}`;
}

function* candidates(tables: Tables, visit: number): Generator<number> {
  const first = tables.visit.first[visit] as number;
  const end = tables.visit.first[visit + 1] as number;
  const earliest = tables.visit.earliest[tables.visit.firstWindow[visit] as number] as number;
  const latest = tables.visit.latest[visit] as number;
  const pins = tables.slot.pinRoute.subarray(first, end);
  const shortest = Math.min(...tables.slot.duration.subarray(first, end));
  for (let route = 0; route < tables.routes; route++) {
    if (pins.includes(route)) yield route;
    else if (!isOpen(tables, route, earliest, latest, shortest)) continue;
    else
      for (let slot = first; slot < end; slot++) {
        const row = tables.slot.kind[slot] as number;
        const price = tables.compatible[
          row * tables.columns + (tables.route.kind[route] as number)
        ] as number;
        if (price < 0) continue;
        yield route;
        break;
      }
  }
}

function isOpen(
  { route: routes }: Tables,
  route: number,
  earliest: number,
  latest: number,
  duration: number,
): boolean {
  if (latest < (routes.earliestDeparture[route] as number)) return false;
  if (earliest + duration > (routes.latestReturn[route] as number)) return false;
  const end = routes.firstWindow[route + 1] as number;
  const first = routes.firstWindow[route] as number;
  if (first === end) return true;
  for (let window = first; window < end; window++) {
    const from = routes.from[window] as number;
    const to = routes.to[window] as number;
    if (Math.max(earliest, from) + duration <= to && from <= latest) return true;
  }
  return false;
}
