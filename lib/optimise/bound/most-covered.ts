import { FAR, MUST, type Problem } from "../model/problem";
import { bestRun, emptyLabels } from "./best-run";
import { type DayGroup, dayGroups } from "./day-groups";
import { leastUncovered } from "./least-uncovered";

/** How much work a bound is worth. */
export interface BoundOptions {
  /** Visits that a rota is known to cover: a bound that comes down to it is proven to be the best. */
  readonly covered: number;
  /** Partial runs that are looked at, at the most: about two million a second. */
  readonly effort: number;
}

/** Rounds without the week's hours, and with them. */
const ROUNDS = 60;
const ROUNDS_OF_HOURS = 120;
/** Units of work that weigh as much as one visit in a step. */
const WORK_OF_VISIT = 15;
/** Against rounding of sums of fractions. */
const EXACT = 1e-6;

/**
 * A number of visits that no solution can cover more of, proven: the Lagrangean relaxation in which each route is
 * free to give the visits that are worth most to it, each visit's worth being lowered while more carers want it
 * than it needs, and the price of a carer's hour raised while the week has too many of them. A route's best run is
 * exact in times, travel, compatibility and daily load. Breaks, rest, a patient's visits one after the other and
 * what ties the carers of a visit together are left out, so that the true number may be lower.
 */
export function mostCovered(problem: Problem, { covered, effort }: BoundOptions): number {
  const simple = problem.visits.length - leastUncovered(problem);
  if (simple <= covered || effort <= 0 || problem.visits.some(({ leavePrice }) => leavePrice >= MUST))
    return simple;
  const groups = dayGroups(problem);
  return groups === null ? simple : Math.min(simple, new Relaxation(problem, groups, effort).lower(covered));
}

class Relaxation {
  /** Of each visit of each group: what it is lowered by. */
  private readonly price: readonly Float64Array[];
  private readonly hourPrice: Float64Array;
  private readonly labels = emptyLabels();
  private readonly most: Float64Array;

  constructor(
    problem: Problem,
    private readonly groups: readonly DayGroup[],
    private effort: number,
  ) {
    this.price = this.groups.map(({ needs }) => Float64Array.from(needs, (count) => 0.5 / count));
    this.hourPrice = new Float64Array(problem.carers.length);
    this.most = Float64Array.from(problem.carers, ({ mostWork, workBefore }) =>
      mostWork >= FAR ? Number.POSITIVE_INFINITY : Math.max(0, mostWork - workBefore),
    );
  }

  /** The least bound that the effort comes to. */
  lower(covered: number): number {
    const whole = this.groups.reduce((sum, { times, visits }) => sum + times * visits.length, 0);
    const days = this.groups.map(({ visits }) => visits.length);
    let best = whole;
    let bestSum = Number.POSITIVE_INFINITY;
    let stride = 1;
    let idle = 0;
    for (let round = 0; round < ROUNDS + ROUNDS_OF_HOURS && best > covered; round++) {
      const isWithHours = round >= ROUNDS;
      if (round === ROUNDS) {
        stride = 1;
        bestSum = Number.POSITIVE_INFINITY;
      }
      const looked = this.look();
      if (looked === null) break;
      if (isWithHours) best = Math.min(best, Math.floor(looked.sum + EXACT));
      else {
        // Without the week's hours each day is a problem of its own, and its bound a whole number.
        for (const [index, value] of looked.values.entries())
          days[index] = Math.min(days[index] as number, Math.floor(value + EXACT));
        best = Math.min(
          best,
          this.groups.reduce((sum, { times }, index) => sum + times * (days[index] as number), 0),
        );
      }
      if (looked.sum < bestSum - 1e-4) {
        bestSum = looked.sum;
        idle = 0;
      } else if (++idle >= 4) {
        stride *= 0.6;
        idle = 0;
      }
      this.step(looked, covered, stride, isWithHours);
    }
    return best;
  }

  /** The bound at the present prices, by group and in all, and by how much each limit is kept or passed. */
  private look() {
    const spare = this.most.slice();
    let sum = 0;
    for (const [carer, hours] of this.most.entries()) {
      const price = this.hourPrice[carer] as number;
      if (price > 0) sum += price * hours;
    }
    const values: number[] = [];
    const gaps: Float64Array[] = [];
    for (const [index, group] of this.groups.entries()) {
      const price = this.price[index] as Float64Array;
      const gap = Float64Array.from(group.needs);
      let value = 0;
      for (const [visit, needs] of group.needs.entries()) value += needs * (price[visit] as number);
      for (const stops of group.routes) {
        const { carer } = stops.route;
        const worth = Float64Array.from(
          stops.visits,
          (visit) => 1 / (group.needs[visit] as number) - (price[visit] as number),
        );
        const run = bestRun(stops, worth, this.hourPrice[carer] as number, this.labels, MOST_LABELS);
        this.effort -= (run?.effort ?? MOST_LABELS) + stops.visits.length;
        if (run === null || this.effort <= 0) return null;
        value += run.profit;
        spare[carer] = (spare[carer] as number) - group.times * run.work;
        for (const stop of run.stops) {
          const visit = stops.visits[stop] as number;
          gap[visit] = (gap[visit] as number) - 1;
        }
      }
      values.push(value);
      gaps.push(gap);
      sum += group.times * value;
    }
    return { sum, values, gaps, spare };
  }

  /** A step against the gaps (Polyak): as long as what is known to be covered allows. */
  private step(
    { sum, gaps, spare }: NonNullable<ReturnType<Relaxation["look"]>>,
    covered: number,
    stride: number,
    isWithHours: boolean,
  ): void {
    let square = 0;
    for (const [index, gap] of gaps.entries()) {
      const price = this.price[index] as Float64Array;
      const times = this.groups[index]?.times ?? 1;
      for (const [visit, own] of gap.entries())
        if ((price[visit] as number) > 0 || own < 0) square += times * own * own;
    }
    if (isWithHours)
      for (const [carer, own] of spare.entries())
        if (own < 0 || (this.hourPrice[carer] as number) > 0) square += (own / WORK_OF_VISIT) ** 2;
    if (square === 0) return;
    const length = (stride * Math.max(0.1, sum - covered)) / square;
    for (const [index, gap] of gaps.entries()) {
      const price = this.price[index] as Float64Array;
      for (const [visit, own] of gap.entries())
        price[visit] = Math.max(0, (price[visit] as number) - length * own);
    }
    if (!isWithHours) return;
    for (const [carer, own] of spare.entries()) {
      if (!Number.isFinite(own)) continue;
      const price = this.hourPrice[carer] as number;
      this.hourPrice[carer] = Math.max(0, price - (length * own) / WORK_OF_VISIT ** 2);
    }
  }
}

/** Partial runs of one route; a route that needs more is left to the simple bound. */
const MOST_LABELS = 200_000;
