import { type Inserter, inserterOf } from "../construct/insert-best";
import { routesOfVisits } from "../construct/routes-of-visits";
import { firstSlots } from "../model/solution";
import type { Random } from "../random";
import type { State } from "../state/state";
import { type Gathered, gatheredOf } from "./near-routes";
import { type Neighbours, neighboursOf } from "./neighbours";
import { type Ruin, ruinOf } from "./ruin";

/** What all moves work with. */
export interface Search {
  readonly state: State;
  readonly random: Random;
  readonly neighbours: Neighbours;
  readonly routesOf: (visit: number) => Int32Array;
  readonly inserter: Inserter;
  /** Visits that can be moved: those without a pin. */
  readonly movable: Int32Array;
  /** Whether any visit has several windows. */
  readonly hasWindows: boolean;
  /** Routes that have a rule for a break. */
  readonly withBreak: Int32Array;
  /** The visits of each patient: `first` says where in `list` they begin. */
  readonly ofPatient: { readonly first: Int32Array; readonly list: Int32Array };
  /** Visits that were left out when it was looked last. */
  readonly left: { readonly visits: Int32Array; count: number };
  /** The routes of each carer. */
  readonly ofCarer: { readonly first: Int32Array; readonly list: Int32Array };
  readonly gathered: Gathered;
  readonly ruin: Ruin;
  /** Whether the construction left so many visits out that covering is what the search is about. */
  readonly isShort: boolean;
  /** Leaving a visit out is tried up to this price; it follows the temperature. */
  leaveUpTo: number;
}

const NEIGHBOURS = 100;
/** Part of the visits. */
const SHORT = 0.01;
const PLACES = 6;

export function searchOf(state: State, random: Random): Search {
  const { tables } = state;
  return {
    state,
    random,
    neighbours: neighboursOf(tables, NEIGHBOURS),
    routesOf: routesOfVisits(tables),
    inserter: inserterOf(PLACES),
    movable: indexesWhere(tables.visits, (visit) => tables.visit.pinned[visit] === 0),
    hasWindows: tables.visit.earliest.length > tables.visits,
    withBreak: indexesWhere(tables.routes, (route) => (tables.route.breakDuration[route] as number) >= 0),
    ofPatient: visitsOfPatients(tables),
    left: { visits: new Int32Array(tables.visits), count: 0 },
    ofCarer: routesOfCarers(tables),
    gathered: gatheredOf(tables.routes),
    ruin: ruinOf(tables.slots, tables.visits),
    isShort: countLeft(state) > SHORT * tables.visits,
    leaveUpTo: 0,
  };
}

const indexesWhere = (count: number, test: (index: number) => boolean): Int32Array =>
  Int32Array.from({ length: count }, (_, index) => index).filter(test);

function visitsOfPatients({ visit, visits, problem }: State["tables"]): Search["ofPatient"] {
  const patients = problem.continuity?.patients ?? 0;
  const of: number[][] = Array.from({ length: patients }, () => []);
  for (let index = 0; index < visits; index++) of[visit.patient[index] as number]?.push(index);
  return { first: firstSlots(of.map((slots) => ({ slots }))), list: Int32Array.from(of.flat()) };
}

const countLeft = ({ given }: State): number => given.reduce((sum, slots) => sum + (slots === 0 ? 1 : 0), 0);

/** Notes which visits are left out. */
export function lookForLeft({ state, left, movable }: Search): void {
  left.count = 0;
  for (const visit of movable) if (state.given[visit] === 0) left.visits[left.count++] = visit;
}

function routesOfCarers({ route, routes, carers }: State["tables"]): Search["ofCarer"] {
  const of: number[][] = Array.from({ length: carers }, () => []);
  for (let index = 0; index < routes; index++) of[route.carer[index] as number]?.push(index);
  return { first: firstSlots(of.map((slots) => ({ slots }))), list: Int32Array.from(of.flat()) };
}
