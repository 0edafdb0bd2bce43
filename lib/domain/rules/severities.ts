import type { RuleId, RuleSettings, Severity } from "./rule";

/**
 * How much each finding of each rule weighs as shipped (DOMAIN.md, "The rules of an assignment"). Data,
 * not code: the settings page edits it, save for the ones that are fixed at block.
 */
export const SEVERITIES = {
  inactive: { inactive: "block" },
  absence: { off: "block" },
  "required-role": { "below-role": "block" },
  "medication-nurse": { "not-a-nurse": "block" },
  "certificate-valid": { expired: "block", "not-recorded": "warn" },
  language: { "not-spoken": "warn", "demanded-not-spoken": "block" },
  vehicle: { "no-car": "block" },
  "gender-preference": { "demanded-not-met": "block", "must-not-met": "block", "prefer-not-met": "warn" },
  preferred: { "must-be-another": "block", "prefers-another": "warn" },
  avoid: { "must-avoid": "block", "prefers-to-avoid": "warn" },
  "no-overlap": { "carer-booked": "block" },
  "travel-fits": { "too-late": "override", "far-apart": "warn" },
  "within-hours": { outside: "override", "day-off": "override", "not-recorded": "warn" },
  "shift-matches": { "outside-shift": "warn" },
  "daily-load": { "too-many": "override" },
  "weekly-hours": {
    "over-48-hours": "override",
    "over-most-hours": "override",
    "short-rest": "override",
    "no-break": "override",
  },
  "short-visit": { "under-30-minutes": "warn" },
  "dose-gap": { "too-close": "warn" },
} as const satisfies Record<RuleId, Record<string, Severity>>;

export type FindingOf<Id extends RuleId> = keyof (typeof SEVERITIES)[Id] & string;

/** Whether an operator may not change how much a finding weighs. */
export function isFixed(rule: RuleId, finding: string): boolean {
  return (
    rule === "medication-nurse" ||
    rule === "no-overlap" ||
    (rule === "certificate-valid" && finding === "expired")
  );
}

/** Whether there is such a finding. */
export function isFinding(rule: string, finding: string): rule is RuleId {
  return Object.hasOwn(SEVERITIES, rule) && Object.hasOwn(SEVERITIES[rule as RuleId], finding);
}

/** The settings as shipped. */
export const USUAL_SETTINGS: RuleSettings = {
  trainedCarersMayAdminister: false,
  severityOf: (rule, finding) => (SEVERITIES[rule] as Record<string, Severity>)[finding] as Severity,
};
