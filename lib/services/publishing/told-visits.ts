import type { CivilDate } from "@/lib/domain/time";

/** The visits of a week that carers were told of. */
export function toldVisitIds(week: CivilDate): ReadonlySet<number> {
  void week;
  return new Set();
}
