import { insertBest, inserterOf } from "../construct/insert-best";
import { evaluate } from "../evaluate/evaluate";
import type { Problem, Told } from "../model/problem";
import { firstSlots, type Solution } from "../model/solution";
import { randomFrom } from "../random";
import { anneal } from "../search/anneal";
import { searchOf } from "../search/search";
import { restore } from "../search/snapshot";
import type { Solved } from "../solve";
import { solutionOf, stateOf } from "../state/read-solution";
import { tablesOf } from "../state/tables";

export interface Repair {
  /** Visits to find a place for, whether they have one now or not. */
  readonly visits: readonly number[];
  /** Routes that nobody works any more: what they hold is to be given by others. Pinned visits stay. */
  readonly closed: readonly number[];
  /** Price of another carer for a visit, and of another start, in comparison with the problem's own prices. */
  readonly carerPrice: number;
  readonly startPrice: number;
  readonly seed: number;
}

/** Moves for each visit in question, and the most altogether: under 0.2 s with all else for a week of 1,000 visits. */
const MOVES = 3000;
const MOST_MOVES = 8_000;
/** Places priced exactly for each slot. */
const PLACES = 16;

/**
 * Finds places for some visits with as little change to the rest as possible: first where nothing else has to
 * move, then by moving those near them.
 */
export function repair(problem: Problem, solution: Solution, wanted: Repair): Solved {
  const released = releasedVisits(problem, solution, wanted);
  const tables = tablesOf(toldSo(problem, solution, released, wanted));
  const state = stateOf(tables, without(problem, solution, released));
  const search = searchOf(state, randomFrom(wanted.seed));
  const inserter = inserterOf(PLACES);
  for (const visit of released) {
    const routes = search.routesOf(visit);
    insertBest(state, visit, routes, routes.length, inserter);
  }
  const nearby = new Set(released);
  for (const visit of released) {
    const { first, list } = search.neighbours;
    for (const near of list.subarray(first[visit], (first[visit] as number) + 30)) nearby.add(near);
  }
  const movable = search.movable.filter((visit) => nearby.has(visit));
  const iterations = movable.length === 0 ? 0 : Math.min(MOST_MOVES, MOVES * released.size);
  const schedule = {
    iterations,
    hottest: search.neighbours.scale,
    coldest: search.neighbours.scale / 20,
    ruins: 0.02,
    isSoft: false,
  };
  const { best } = anneal({ ...search, movable }, schedule, () => false);
  restore(state, best);
  const repaired = solutionOf(state);
  return { solution: repaired, iterations, ...evaluate(problem, repaired) };
}

/** A place for one visit, for instance a new one or one that is being dragged. */
export const repairVisit = (
  problem: Problem,
  solution: Solution,
  visit: number,
  prices: Pick<Repair, "carerPrice" | "startPrice" | "seed">,
): Solved => repair(problem, solution, { ...prices, visits: [visit], closed: [] });

/** Other carers for what the routes of a carer hold who is away. */
export const repairCarer = (
  problem: Problem,
  solution: Solution,
  routes: readonly number[],
  prices: Pick<Repair, "carerPrice" | "startPrice" | "seed">,
): Solved => repair(problem, solution, { ...prices, visits: [], closed: routes });

function releasedVisits(problem: Problem, { route }: Solution, { visits, closed }: Repair): Set<number> {
  const released = new Set(visits);
  const first = firstSlots(problem.visits);
  for (const [visit, { slots }] of problem.visits.entries()) {
    if (slots.some(({ pin }) => pin)) continue;
    if (slots.some((_, member) => closed.includes(route[(first[visit] as number) + member] as number)))
      released.add(visit);
  }
  return released;
}

/** Everybody else has been told what they have; closed routes have no hours. */
function toldSo(
  problem: Problem,
  solution: Solution,
  released: ReadonlySet<number>,
  wanted: Repair,
): Problem {
  const first = firstSlots(problem.visits);
  const toldOf = (slot: number): Told | null => {
    const route = problem.routes[solution.route[slot] as number];
    if (!route) return null;
    const { carerPrice, startPrice } = wanted;
    return {
      carer: route.carer,
      start: solution.start[slot] as number,
      carerPrice,
      startPrice,
      tolerance: 0,
    };
  };
  return {
    ...problem,
    visits: problem.visits.map((visit, index) => ({
      ...visit,
      slots: visit.slots.map((slot, member) => ({
        ...slot,
        told:
          released.has(index) && wanted.visits.includes(index)
            ? slot.told
            : toldOf((first[index] as number) + member),
      })),
    })),
    routes: problem.routes.map((route, index) =>
      wanted.closed.includes(index) ? { ...route, windows: [{ from: 0, to: 0 }] } : route,
    ),
  };
}

function without(problem: Problem, solution: Solution, released: ReadonlySet<number>): Solution {
  const first = firstSlots(problem.visits);
  const route = solution.route.slice();
  for (const visit of released) route.fill(-1, first[visit], first[visit + 1]);
  return { ...solution, route };
}
