import type { Severity } from "@/lib/domain/rules/rule";
import type { FindingSetting, RuleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";

/** Choices that are not saved yet. */
export interface RulesDraft {
  /** By {@link keyOf}. */
  severities: Record<string, Severity>;
  /** Null while unchanged. */
  trained: boolean | null;
}

/** Names a finding of a rule. */
export const keyOf = ({ rule, finding }: Pick<FindingSetting, "rule" | "finding">): string =>
  `${rule} ${finding}`;

/** What differs from the settings in force, as programs send it. */
export function changesOf({ severities, trained }: RulesDraft, settings: RuleSettingsForPrograms) {
  const changed = settings.severities.flatMap((setting) => {
    const severity = severities[keyOf(setting)];
    if (severity === undefined || severity === setting.severity) return [];
    return [{ rule: setting.rule, finding: setting.finding, severity }];
  });
  const isTrainedChanged = trained !== null && trained !== settings.trained_carers_may_administer;
  return {
    count: changed.length + (isTrainedChanged ? 1 : 0),
    body: { severities: changed, ...(isTrainedChanged ? { trained_carers_may_administer: trained } : {}) },
  };
}
