import { construct } from "../construct/construct";
import type { Problem } from "../model/problem";
import { randomFrom } from "../random";
import { tablesOf } from "../state/tables";
import { anneal } from "./anneal";
import { scheduleOf } from "./schedule";
import { searchOf } from "./search";

/** Steps of work that a second of one core does, with some reserve for a slower one. */
const STEPS_A_SECOND = 8_000_000;
/** Problems of more visits than this do not fit into the nearest memory of a processor: steps take longer. */
const LARGE = 600;
const LARGE_FACTOR = 0.55;
const PILOT = 20_000;
/** Part of ruins in the pilot: of a search of ten seconds on some hundred visits. */
const AVERAGE_RUINS = 0.008;
/** Steps that every move takes beside those that are counted. */
const OF_A_MOVE = 3;

/**
 * How many moves fit into a time on one core. Counted in steps of work over a short pilot search, never measured
 * by a clock: the same problem and seconds give the same budget on every machine.
 */
export function iterationsFor(problem: Problem, seconds: number): number {
  const state = construct(tablesOf(problem));
  const spent = state.effort;
  const search = searchOf(state, randomFrom(0));
  const before = state.effort;
  anneal(search, { ...scheduleOf(PILOT, 1, search.neighbours.scale), ruins: AVERAGE_RUINS }, () => false);
  const each = (state.effort - before) / PILOT + OF_A_MOVE;
  const speed = STEPS_A_SECOND * (problem.visits.length > LARGE ? LARGE_FACTOR : 1);
  return Math.max(0, Math.floor((seconds * speed - spent) / each));
}
