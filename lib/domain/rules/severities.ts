import type { RuleId, Severity } from "./rule";

/**
 * How much each finding of each rule weighs (DOMAIN.md, "The rules of an assignment"). Data, not code:
 * an operator may soften or sharpen it, save for the ones that are fixed at block.
 */
export const SEVERITIES = {
  inactive: { inactive: "block" },
  "required-role": { "below-role": "block" },
  "medication-nurse": { "not-a-nurse": "block" },
  "certificate-valid": { expired: "block", "not-recorded": "warn" },
  language: { "not-spoken": "warn", "demanded-not-spoken": "block" },
  vehicle: { "no-car": "block" },
  "no-overlap": { "carer-booked": "block" },
  "within-hours": { outside: "override", "day-off": "override", "not-recorded": "warn" },
} as const satisfies Record<RuleId, Record<string, Severity>>;

export type FindingOf<Id extends RuleId> = keyof (typeof SEVERITIES)[Id] & string;
