import { construct } from "../construct/construct";
import type { Problem } from "../model/problem";
import { randomFrom } from "../random";
import { EFFORT } from "../state/effort";
import { tablesOf } from "../state/tables";
import { anneal, type Schedule } from "./anneal";
import { scheduleOf } from "./schedule";
import { searchOf } from "./search";

/** Steps of work that a second of one core does, with some reserve for a slower one. */
const STEPS_A_SECOND = 5_000_000;
/** A branch's week has more to look up for each step: who knows whom, hours of the week, three windows a visit. */
const WEEK_FACTOR = 0.75;
/** Weeks of this many visits fit into no near memory of a processor: every look-up takes longer. */
const HUGE = 8000;
const HUGE_FACTOR = 0.55;
/** Moves of the two pilots: single ones, for each visit and in all, no more than a step in so many; and ruins. */
const PILOT = { each: 200, least: 20_000, stepsForOne: 500 };
const PILOT_RUINS = 200;

/**
 * How many moves fit into a time on one core. Counted in steps of work over short pilot searches, never measured
 * by a clock: the same problem and seconds give the same budget on every machine.
 */
export function iterationsFor(problem: Problem, seconds: number): number {
  const state = construct(tablesOf(problem));
  const { length } = problem.visits;
  const ofWeek = length >= HUGE ? HUGE_FACTOR : WEEK_FACTOR;
  const steps = seconds * STEPS_A_SECOND * (problem.continuity ? ofWeek : 1) - state.effort;
  if (steps <= 0) return 0;
  const search = searchOf(state, randomFrom(0));
  const stepsOf = (schedule: Schedule, moves: number, ruins: number) => {
    // The first single moves repair the construction and change far more than those of a long search: their second half
    // counts. Ruins are too few for that, and all of them count.
    let [halfway, before] = [0, state.effort];
    anneal(search, { ...schedule, iterations: moves, ruins }, (iteration) => {
      if (halfway === 0 && iteration >= moves / 2) [halfway, before] = [iteration, state.effort];
      return false;
    });
    return EFFORT.move + (state.effort - before) / (moves - halfway);
  };
  // How hot a search is and how many of its moves are ruins depends on the budget, and the budget on them: a move of a
  // hot search changes more.
  let schedule = scheduleOf(steps / (2 * EFFORT.move), length, search);
  const most = Math.max(PILOT.least, Math.floor(steps / PILOT.stepsForOne));
  const single = stepsOf(schedule, Math.min(most, Math.max(PILOT.least, PILOT.each * length)), 0);
  const ruin = stepsOf(schedule, PILOT_RUINS, 1);
  let iterations = steps / single;
  for (let round = 0; round < 20; round++) {
    schedule = scheduleOf(iterations, length, search);
    const { ruins } = schedule;
    iterations = (iterations + steps / (single * (1 - ruins) + ruin * ruins)) / 2;
  }
  return Math.floor(iterations);
}
