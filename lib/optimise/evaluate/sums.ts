import type { Problem } from "../model/problem";

/** What {@link evaluate} adds up, in units where a price comes later, else in prices. */
export interface Sums {
  uncovered: number;
  late: number;
  early: number;
  mostLate: number;
  travel: number;
  legs: number;
  wait: number;
  mostIdle: number;
  overtime: number;
  breaks: number;
  compatibility: number;
  use: number;
  separation: number;
  continuity: number;
  hours: number;
  unsocial: number;
  changes: number;
  /** Of each carer. */
  readonly work: number[];
  readonly unsocialTotal: number[];
  /** First start and last end of each route's services; NaN where it has none. */
  readonly firstStart: number[];
  readonly lastEnd: number[];
  readonly faults: string[];
}

export function emptySums(problem: Problem): Sums {
  return {
    uncovered: 0,
    late: 0,
    early: 0,
    mostLate: 0,
    travel: 0,
    legs: 0,
    wait: 0,
    mostIdle: 0,
    overtime: 0,
    breaks: 0,
    compatibility: 0,
    use: 0,
    separation: 0,
    continuity: 0,
    hours: 0,
    unsocial: 0,
    changes: 0,
    work: problem.carers.map(({ workBefore }) => workBefore),
    unsocialTotal: problem.carers.map(() => 0),
    firstStart: problem.routes.map(() => Number.NaN),
    lastEnd: problem.routes.map(() => Number.NaN),
    faults: [],
  };
}
