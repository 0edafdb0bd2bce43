import type { Problem } from "../../optimise/model/problem";
import type { Parts, Solution } from "../../optimise/model/solution";
import type { AppliedVisit } from "./applied-visit";
import { ClassCounts } from "./class-counts";
import { compileWeek } from "./compile/compile-week";
import { adviceOf, explainUncovered, type UncoveredVisit } from "./explain-week";
import { loadWeek, type Released } from "./load-week";
import { readWeek } from "./read-week";
import { settleWeek } from "./settle-week";
import { changesOf } from "./week-changes";
import { type CarerChange, differenceOf } from "./week-difference";
import { figuresOf, type WeekFigures } from "./week-figures";
import type { WeekSnapshot } from "./week-snapshot";

/** A solution of a compiled week with what it costs. */
export interface SolvedWeek {
  solution: Solution;
  cost: number;
  parts: Parts;
  iterations: number;
}

/** What solves a compiled week: the optimiser with its seed, time and progress. */
export type Solver = (problem: Problem) => SolvedWeek;

/** A rota for a week: what it changes, what it comes to, and what it leaves open. Plain values. */
export interface WeekPlan {
  week: string;
  /** New visits have places instead of ids. */
  changes: AppliedVisit[];
  difference: CarerChange[];
  figures: WeekFigures;
  /** Of the optimiser's own solution, before the rules had the last word. */
  cost: number;
  parts: Parts;
  iterations: number;
  uncovered: UncoveredVisit[];
  /** What would cover most of what is left open. */
  advice: string[];
  released: Released[];
  /** Visits that are there because a proposal asks for them: by place or id. */
  proposedVisitIds: number[];
}

/**
 * Plans a week: compiles it, has it solved, and holds the answer against the rules themselves. Pure: the same
 * snapshot and the same solution give the same plan.
 */
export function planWeek(snapshot: WeekSnapshot, solve: Solver): WeekPlan {
  const { facts, visits, released } = loadWeek(snapshot);
  const compiled = compileWeek(visits, facts);
  const { solution, cost, parts, iterations } = solve(compiled.problem);
  const planned = readWeek(visits, compiled, solution);
  settleWeek(planned, facts);
  const changes = changesOf(planned, facts, new ClassCounts(facts));
  const uncovered = explainUncovered(planned, facts);
  return {
    week: snapshot.week,
    changes,
    difference: differenceOf(changes),
    figures: figuresOf(planned, facts),
    cost,
    parts,
    iterations,
    uncovered,
    advice: adviceOf(uncovered, facts),
    released,
    proposedVisitIds: planned.filter(({ visit }) => visit.proposed).map(({ visit }) => visit.id),
  };
}
