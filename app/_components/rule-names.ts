import type { RuleId } from "@/lib/domain/rules/rule";

/** What the pages call each rule. */
export const RULE_NAMES: Record<RuleId, string> = {
  inactive: "On the rota",
  absence: "Not off",
  "required-role": "Role asked for",
  "medication-nurse": "Medication by a nurse",
  "certificate-valid": "Certificate",
  language: "Language",
  vehicle: "Car",
  "gender-preference": "Wished gender",
  preferred: "Preferred carers",
  avoid: "Carers to avoid",
  "no-overlap": "Not in two places",
  "travel-fits": "Travel fits",
  "within-hours": "Working hours",
  "shift-matches": "Named shift",
  "daily-load": "Visits a day",
  "weekly-hours": "Hours, rest and breaks",
  "short-visit": "Visits under 30 minutes",
  "dose-gap": "Time between doses",
};

/** The name of a rule that may have been given up since. */
export const ruleName = (rule: string): string => (RULE_NAMES as Record<string, string>)[rule] ?? rule;
