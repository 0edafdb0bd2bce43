import { construct } from "../construct/construct";
import type { Problem } from "../model/problem";
import { randomFrom } from "../random";
import { tablesOf } from "../state/tables";
import { anneal } from "./anneal";
import { scheduleOf } from "./schedule";
import { searchOf } from "./search";

/** Steps of work that a second of one core does, with some reserve for a slower one. */
const STEPS_A_SECOND = 5_000_000;
/** Problems of more visits than this do not fit into the nearest memory of a processor: steps take longer. */
const LARGE = 600;
const LARGE_FACTOR = 0.85;
/** Far larger ones fit into none of them. */
const HUGE = 8000;
const HUGE_FACTOR = 0.45;
/** Moves of the two pilots: single ones, and ruins. */
const PILOT = 20_000;
const PILOT_RUINS = 200;
/** Steps that every move takes beside those that are counted. */
const OF_A_MOVE = 3.5;

/**
 * How many moves fit into a time on one core. Counted in steps of work over short pilot searches, never measured
 * by a clock: the same problem and seconds give the same budget on every machine.
 */
export function iterationsFor(problem: Problem, seconds: number): number {
  const state = construct(tablesOf(problem));
  const { length } = problem.visits;
  const speed = STEPS_A_SECOND * (length >= HUGE ? HUGE_FACTOR : length > LARGE ? LARGE_FACTOR : 1);
  const steps = seconds * speed - state.effort;
  if (steps <= 0) return 0;
  const search = searchOf(state, randomFrom(0));
  const stepsOf = (moves: number, ruins: number) => {
    const before = state.effort;
    anneal(search, { ...scheduleOf(moves, 1, search), ruins }, () => false);
    return (state.effort - before) / moves;
  };
  const single = stepsOf(PILOT, 0) + OF_A_MOVE;
  const ruin = stepsOf(PILOT_RUINS, 1) + OF_A_MOVE;
  // The part of ruins depends on the budget, and the budget on it.
  let iterations = steps / single;
  for (let round = 0; round < 20; round++) {
    const { ruins } = scheduleOf(iterations, problem.visits.length, search);
    iterations = (iterations + steps / (single * (1 - ruins) + ruin * ruins)) / 2;
  }
  return Math.floor(iterations);
}
