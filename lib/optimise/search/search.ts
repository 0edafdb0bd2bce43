import { type Inserter, inserterOf } from "../construct/insert-best";
import { routesOfVisits } from "../construct/routes-of-visits";
import type { Random } from "../random";
import type { State } from "../state/state";
import { type Neighbours, neighboursOf } from "./neighbours";

/** What all moves work with. */
export interface Search {
  readonly state: State;
  readonly random: Random;
  readonly neighbours: Neighbours;
  readonly routesOf: (visit: number) => Int32Array;
  readonly inserter: Inserter;
  /** Visits that can be moved: those without a pin. */
  readonly movable: Int32Array;
  /** Routes that have a rule for a break. */
  readonly withBreak: Int32Array;
  /** Leaving a visit out is tried up to this price; it follows the temperature. */
  leaveUpTo: number;
}

const NEIGHBOURS = 40;
const PLACES = 8;

export function searchOf(state: State, random: Random): Search {
  const { tables } = state;
  return {
    state,
    random,
    neighbours: neighboursOf(tables, NEIGHBOURS),
    routesOf: routesOfVisits(tables),
    inserter: inserterOf(PLACES),
    movable: indexesWhere(tables.visits, (visit) => tables.visit.pinned[visit] === 0),
    withBreak: indexesWhere(tables.routes, (route) => (tables.route.breakDuration[route] as number) >= 0),
    leaveUpTo: 0,
  };
}

const indexesWhere = (count: number, test: (index: number) => boolean): Int32Array =>
  Int32Array.from({ length: count }, (_, index) => index).filter(test);
