import { RULES } from "./rules";
import { type Match, RULE_IDS, type RuleId, type Severity, type Verdict } from "./rules/rule";
import { isFixed } from "./rules/severities";

/** Every rule over one employee and one visit: all that they found, save what the settings do not look at. */
export function check(match: Match): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of RULE_IDS) {
    const found = RULES[rule](match);
    // Most rules find nothing.
    if (found.length === 0) continue;
    for (const one of found) {
      const severity = severityOf(match, rule, one.finding);
      if (severity !== "off") verdicts.push({ rule, severity, ...one });
    }
  }
  return verdicts;
}

const severityOf = ({ settings }: Match, rule: RuleId, finding: string): Severity =>
  isFixed(rule, finding) ? "block" : settings.severityOf(rule, finding);

/** Rules that look at all other work of a carer: asked last where the first answer will do. */
const DEAR_RULES: readonly RuleId[] = ["travel-fits", "weekly-hours"];
const CHEAP_FIRST: readonly RuleId[] = [
  "daily-load",
  ...RULE_IDS.filter((rule) => rule !== "daily-load" && !DEAR_RULES.includes(rule)),
  ...DEAR_RULES,
];

/** A rule that keeps the employee from the visit, the first that is found; null when none does. */
export function keptBy(match: Match): RuleId | null {
  const keeps = (rule: RuleId) =>
    RULES[rule](match).some(({ finding }) => {
      const severity = severityOf(match, rule, finding);
      return severity === "block" || severity === "override";
    });
  return CHEAP_FIRST.find(keeps) ?? null;
}

/** Whether a verdict keeps the carer from the visit. What a coordinator may override still does, until one has. */
export const excludes = (verdict: Verdict): boolean => verdict.severity !== "warn";

/** Whether a verdict keeps the carer from the visit whatever anybody says. */
export const blocks = (verdict: Verdict): boolean => verdict.severity === "block";

/** Whether a coordinator may send the carer after all, with a reason: something keeps the carer, and nothing for good. */
export const mayBePassed = (verdicts: readonly Verdict[]): boolean =>
  verdicts.some(excludes) && !verdicts.some(blocks);
