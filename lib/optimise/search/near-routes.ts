import type { Search } from "./search";

/** Up to so many routes all of them are looked at. */
const FEW = 64;
/** Others that are looked at by chance in a large problem. */
const BY_CHANCE = 12;

/** Routes gathered for one visit. */
export interface Gathered {
  readonly routes: Int32Array;
  count: number;
  /** Number of the gathering in which a route was last taken. */
  readonly seen: Int32Array;
  round: number;
}

export const gatheredOf = (routes: number): Gathered => ({
  routes: new Int32Array(routes),
  count: 0,
  seen: new Int32Array(routes),
  round: 0,
});

/**
 * Gathers the routes worth trying for a visit: all that it can be in while these are few, else those of its
 * neighbours, those of carers whom the patient has in this week, and some by chance.
 */
export function gatherRoutes(search: Search, visit: number): Gathered {
  const { gathered, state, neighbours, random } = search;
  const routes = search.routesOf(visit);
  gathered.count = 0;
  gathered.round++;
  if (routes.length <= FEW) {
    for (const route of routes) take(gathered, route);
    return gathered;
  }
  const { first } = state.tables.visit;
  const end = neighbours.first[visit + 1] as number;
  for (let at = neighbours.first[visit] as number; at < end && gathered.count < FEW; at++) {
    const near = neighbours.list[at] as number;
    for (let slot = first[near] as number; slot < (first[near + 1] as number); slot++)
      take(gathered, state.route[slot] as number);
  }
  takeKnown(search, visit);
  for (let time = 0; time < BY_CHANCE; time++) take(gathered, routes[random.below(routes.length)] as number);
  return gathered;
}

/** The routes, at the time of a visit, of all carers whom its patient has already. */
function takeKnown({ gathered, state, ofPatient, ofCarer }: Search, visit: number): void {
  const { tables } = state;
  const patient = tables.visit.patient[visit] as number;
  if (patient < 0) return;
  const earliest = tables.visit.earliest[tables.visit.firstWindow[visit] as number] as number;
  const latest = tables.visit.latest[visit] as number;
  const end = ofPatient.first[patient + 1];
  if (end === undefined) return;
  for (let at = ofPatient.first[patient] as number; at < end; at++) {
    const slot = tables.visit.first[ofPatient.list[at] as number] as number;
    const route = state.route[slot] as number;
    if (route < 0) continue;
    const carer = tables.route.carer[route] as number;
    for (let index = ofCarer.first[carer] as number; index < (ofCarer.first[carer + 1] as number); index++) {
      const other = ofCarer.list[index] as number;
      if (
        (tables.route.shiftStart[other] as number) > latest ||
        (tables.route.shiftEnd[other] as number) < earliest
      )
        continue;
      take(gathered, other);
    }
  }
}

function take(gathered: Gathered, route: number): void {
  if (route < 0 || gathered.seen[route] === gathered.round) return;
  gathered.seen[route] = gathered.round;
  gathered.routes[gathered.count++] = route;
}
