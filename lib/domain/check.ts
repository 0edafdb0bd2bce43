import { RULES } from "./rules";
import { type Match, RULE_IDS, type RuleId, type Severity, type Verdict } from "./rules/rule";
import { SEVERITIES } from "./rules/severities";

/** Every rule over one employee and one visit: what each found, those that found nothing left out. */
export function check(match: Match): Verdict[] {
  return RULE_IDS.flatMap((rule) => {
    const found = RULES[rule](match);
    return found ? [{ rule, severity: severityOf(rule, found.finding), ...found }] : [];
  });
}

function severityOf(rule: RuleId, finding: string): Severity {
  return (SEVERITIES[rule] as Record<string, Severity>)[finding] as Severity;
}

/** Whether a verdict keeps the carer from the visit. What a coordinator may override still does, until one has. */
export const excludes = (verdict: Verdict): boolean => verdict.severity !== "warn";
