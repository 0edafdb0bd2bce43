import type { Tables } from "../state/tables";

type RoutesOf = (visit: number) => Int32Array;

const OF_TABLES = new WeakMap<Tables, RoutesOf>();

/**
 * The routes that a visit can be in: whose hours meet its windows, and that are compatible with one of its slots
 * at least. Worked out once for each visit of the same tables.
 */
export function routesOfVisits(tables: Tables): RoutesOf {
  const routesOf = OF_TABLES.get(tables) ?? newRoutesOf(tables);
  OF_TABLES.set(tables, routesOf);
  return routesOf;
}

function newRoutesOf(tables: Tables): RoutesOf {
  const known: (Int32Array | undefined)[] = new Array(tables.visits);
  const openAt = openRoutes(tables);
  return (visit) => {
    const routes = known[visit] ?? Int32Array.from(candidates(tables, visit, openAt(visit)));
    known[visit] = routes;
    return routes;
  };
}

/** The routes whose hours meet the windows of a visit: visits at the same time share them. */
function openRoutes(tables: Tables): (visit: number) => Int32Array {
  const known = new Map<string, Int32Array>();
  const { visit: visits, slot } = tables;
  const all = Int32Array.from({ length: tables.routes }, (_, route) => route);
  return (visit) => {
    const earliest = visits.earliest[visits.firstWindow[visit] as number] as number;
    const latest = visits.latest[visit] as number;
    const durations = slot.duration.subarray(visits.first[visit], visits.first[visit + 1]);
    // A visit without slots of its own, all of them settled, is open nowhere.
    const shortest = durations.reduce((least, one) => Math.min(least, one), Number.MAX_SAFE_INTEGER);
    const key = `${earliest} ${latest} ${shortest}`;
    const routes = known.get(key) ?? all.filter((route) => isOpen(tables, route, earliest, latest, shortest));
    known.set(key, routes);
    return routes;
  };
}

/** Of the open routes those that are compatible with a slot, and wherever a slot is pinned. */
function candidates(tables: Tables, visit: number, open: Int32Array): number[] {
  const first = tables.visit.first[visit] as number;
  const end = tables.visit.first[visit + 1] as number;
  const routes: number[] = [];
  for (const route of tables.slot.pinRoute.subarray(first, end)) if (route >= 0) routes.push(route);
  const pinned = routes.length;
  for (const route of open) {
    for (let slot = first; slot < end; slot++) {
      const row = (tables.slot.kind[slot] as number) * tables.columns;
      if ((tables.compatible[row + (tables.route.kind[route] as number)] as number) < 0) continue;
      if (pinned === 0 || !routes.includes(route)) routes.push(route);
      break;
    }
  }
  return routes;
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
