import type { ExclusionCounts } from "../audit";
import { excludes } from "../check";
import { verdictsOfPair } from "./compile/pair-prices";
import type { WeekFacts } from "./week-facts";
import type { WeekVisit } from "./week-visit";

interface Counts {
  excluded: ExclusionCounts;
  suitable: number;
}

/** How many carers suit a visit, whatever its time: worked out once for all visits that are alike. */
export class ClassCounts {
  private readonly byClass = new Map<string, Counts>();

  constructor(private readonly facts: WeekFacts) {}

  /** How many carers each rule keeps from such visits. */
  excludedFrom(visit: WeekVisit): ExclusionCounts {
    return this.countsOf(visit).excluded;
  }

  /** How many carers may give such visits. */
  suitableFor(visit: WeekVisit): number {
    return this.countsOf(visit).suitable;
  }

  private countsOf(visit: WeekVisit): Counts {
    const { patientId, services, demands, duration } = visit;
    const key = JSON.stringify([patientId.toLowerCase(), services, demands, duration]);
    let counts = this.byClass.get(key);
    if (!counts) {
      counts = this.count(visit);
      this.byClass.set(key, counts);
    }
    return counts;
  }

  private count(visit: WeekVisit): Counts {
    const counts: Counts = { excluded: {}, suitable: 0 };
    for (const employee of this.facts.snapshot.employees) {
      const found = verdictsOfPair(employee, visit, this.facts.snapshot.week, this.facts) ?? [];
      const rules = new Set(found.filter(excludes).map(({ rule }) => rule));
      if (rules.size === 0) counts.suitable += 1;
      for (const rule of rules) counts.excluded[rule] = (counts.excluded[rule] ?? 0) + 1;
    }
    return counts;
  }
}
