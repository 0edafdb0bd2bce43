import { homeTravelFrom } from "@/lib/domain/home-travel";
import type { RuleSettings, Severity } from "@/lib/domain/rules/rule";
import { isFixed, USUAL_SETTINGS } from "@/lib/domain/rules/severities";
import { shiftHoursFrom } from "@/lib/domain/shift-hours";

/** The key of the settings under which it is stored how strict a finding is. */
export const severityKey = (rule: string, finding: string): string => `severity ${rule} ${finding}`;

/** The key under which it is stored whether trained senior carers may give medication. */
export const TRAINED_CARERS_KEY = "trained-carers-may-administer";

/** The rules' settings as an operator set them. What DOMAIN.md fixes stays as it is, whatever the file says. */
export function ruleSettings(settings: ReadonlyMap<string, unknown>): RuleSettings {
  return {
    trainedCarersMayAdminister: settings.get(TRAINED_CARERS_KEY) === true,
    homeTravel: homeTravelFrom(settings),
    shiftHours: shiftHoursFrom(settings),
    severityOf(rule, finding) {
      const set = isFixed(rule, finding) ? undefined : settings.get(severityKey(rule, finding));
      return (set as Severity | undefined) ?? USUAL_SETTINGS.severityOf(rule, finding);
    },
  };
}
