import { homeTravelFrom } from "@/lib/domain/home-travel";
import { RULE_IDS, type RuleId, type RuleSettings, type Severity } from "@/lib/domain/rules/rule";
import { isFixed, SEVERITIES, USUAL_SETTINGS } from "@/lib/domain/rules/severities";
import { shiftHoursFrom } from "@/lib/domain/shift-hours";

/** The key of the settings under which it is stored how strict a finding is. */
export const severityKey = (rule: string, finding: string): string => `severity ${rule} ${finding}`;

/** The key under which it is stored whether trained senior carers may give medication. */
export const TRAINED_CARERS_KEY = "trained-carers-may-administer";

const known = new WeakMap<ReadonlyMap<string, unknown>, RuleSettings>();

/**
 * The rules' settings as an operator set them. What DOMAIN.md fixes stays as it is, whatever the file says. The same
 * object for the same settings.
 */
export function ruleSettings(settings: ReadonlyMap<string, unknown>): RuleSettings {
  const found = known.get(settings) ?? readSettings(settings);
  known.set(settings, found);
  return found;
}

function readSettings(settings: ReadonlyMap<string, unknown>): RuleSettings {
  const severities = new Map(
    RULE_IDS.map((rule) => {
      const findings = Object.keys(SEVERITIES[rule]);
      return [rule, new Map(findings.map((finding) => [finding, severityIn(settings, rule, finding)]))];
    }),
  );
  return {
    trainedCarersMayAdminister: settings.get(TRAINED_CARERS_KEY) === true,
    homeTravel: homeTravelFrom(settings),
    shiftHours: shiftHoursFrom(settings),
    severityOf: (rule, finding) => severities.get(rule)?.get(finding) as Severity,
  };
}

function severityIn(settings: ReadonlyMap<string, unknown>, rule: RuleId, finding: string): Severity {
  const set = isFixed(rule, finding) ? undefined : settings.get(severityKey(rule, finding));
  return (set as Severity | undefined) ?? USUAL_SETTINGS.severityOf(rule, finding);
}
