import type { UnassignedReason } from "./assignment";
import type { ExclusionCounts } from "./audit";
import { exclusionCounts, type Refused } from "./candidates";
import { RULE_IDS, type RuleId } from "./rules/rule";

const REASONS: Record<RuleId, (carers: string) => string> = {
  inactive: (carers) => `${carers}: not active, or visits to the patient have stopped`,
  absence: (carers) => `${carers}: off at that time`,
  "required-role": (carers) => `${carers}: below the role that was asked for`,
  "medication-nurse": (carers) => `${carers}: not a nurse, and the visit involves medication`,
  "certificate-valid": (carers) => `${carers}: certificate out of date on that day`,
  language: (carers) => `${carers}: language that was asked for not spoken`,
  vehicle: (carers) => `${carers}: no car`,
  "gender-preference": (carers) => `${carers}: not of the gender that was asked for`,
  preferred: (carers) => `${carers}: not one of the carers that the patient must have`,
  avoid: (carers) => `${carers}: must not visit this patient`,
  "no-overlap": (carers) => `${carers}: already booked at that time`,
  "travel-fits": (carers) => `${carers}: not enough travel time from the visit before, or to the next`,
  "home-distance": (carers) => `${carers}: too long to travel from home`,
  "within-hours": (carers) => `${carers}: outside working hours`,
  "shift-matches": (carers) => `${carers}: outside of the named shifts`,
  "daily-load": (carers) => `${carers}: no more visits allowed that day`,
  "weekly-hours": (carers) => `${carers}: over the hours, rest or breaks of working time`,
  "short-visit": (carers) => `${carers}: a visit of under 30 minutes is not agreed`,
  "dose-gap": (carers) => `${carers}: too close to another medication visit`,
};

const carers = (count: number) => `${count} ${count === 1 ? "carer" : "carers"}`;

/** Why carers may not give a visit: one sentence for each rule that keeps any of them, with how many. */
export function exclusionReasons(refused: readonly Refused[]): UnassignedReason[] {
  return reasonsOfCounts(exclusionCounts(refused));
}

/** The same, of counts that were kept. */
export function reasonsOfCounts(counts: ExclusionCounts): UnassignedReason[] {
  return RULE_IDS.flatMap((rule) => {
    const count = counts[rule];
    return count === undefined ? [] : [{ rule, count, sentence: REASONS[rule](carers(count)) }];
  });
}
