import type { Problem } from "../../optimise/model/problem";
import type { Parts, Solution } from "../../optimise/model/solution";
import type { AppliedVisit } from "./applied-visit";
import { mostVisitsCovered } from "./bound-week";
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
  /** No rota of these carers covers more, as `mostVisitsCovered` has it; null where that is not known. */
  mostCovered: number | null;
  /** What would cover most of what is left open. */
  advice: string[];
  released: Released[];
  /** Visits that are there because a proposal asks for them: by place or id. */
  proposedVisitIds: number[];
}

/**
 * Plans a week: compiles it, has it solved, and holds the answer against the rules themselves. Pure: the same
 * snapshot and the same solution give the same plan. `isBounded`: also how many visits any rota could cover, which
 * takes about a second.
 */
export function planWeek(snapshot: WeekSnapshot, solve: Solver, isBounded = false): WeekPlan {
  const { facts, visits, released } = loadWeek(snapshot);
  const mostCovered = isBounded ? mostVisitsCovered(visits, facts) : () => null;
  const compiled = compileWeek(visits, facts);
  const { solution, cost, parts, iterations } = solve(compiled.problem);
  const planned = readWeek(visits, compiled, solution);
  const classes = new ClassCounts(facts);
  settleWeek(planned, facts, classes);
  const { uncovered, reasons } = explainUncovered(planned, facts);
  const changes = changesOf(planned, facts, classes, reasons);
  const figures = figuresOf(planned, facts);
  return {
    week: snapshot.week,
    changes,
    difference: differenceOf(changes),
    figures,
    cost,
    parts,
    iterations,
    uncovered,
    mostCovered: uncovered.length === 0 ? null : mostCovered(figures.covered),
    advice: adviceOf(uncovered, facts),
    released,
    proposedVisitIds: planned.filter(({ visit }) => visit.proposed).map(({ visit }) => visit.id),
  };
}
