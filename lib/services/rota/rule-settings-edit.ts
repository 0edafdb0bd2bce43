import { now } from "@/lib/config";
import { deleteSetting, putSetting } from "@/lib/db/settings";
import { writeTx } from "@/lib/db/transaction";
import type { ValueChanges } from "@/lib/domain/audit";
import { RULE_IDS, type RuleId, type Severity } from "@/lib/domain/rules/rule";
import { isFinding, isFixed, SEVERITIES, USUAL_SETTINGS } from "@/lib/domain/rules/severities";
import { utcStamp } from "@/lib/domain/time";
import type { Problem } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { ruleSettings, severityKey, TRAINED_CARERS_KEY } from "./rule-settings";

/** How much one finding weighs. */
export interface FindingSetting {
  rule: RuleId;
  finding: string;
  severity: Severity;
  shipped: Severity;
  /** Fixed by DOMAIN.md: nobody changes it. */
  fixed: boolean;
}

export interface RuleSettingsForPrograms {
  severities: FindingSetting[];
  trained_carers_may_administer: boolean;
}

/** The rules as they are in force. */
export function ruleSettingsForPrograms(): RuleSettingsForPrograms {
  const { severityOf, trainedCarersMayAdminister } = ruleSettings(currentRoster().settings);
  const severities = RULE_IDS.flatMap((rule) =>
    Object.keys(SEVERITIES[rule]).map((finding) => ({
      rule,
      finding,
      severity: severityOf(rule, finding),
      shipped: USUAL_SETTINGS.severityOf(rule, finding),
      fixed: isFixed(rule, finding),
    })),
  );
  return { severities, trained_carers_may_administer: trainedCarersMayAdminister };
}

/** What is to change; what is left out stays. */
export interface RuleSettingsEdit {
  severities?: { rule: string; finding: string; severity: Severity }[];
  trainedCarersMayAdminister?: boolean;
}

/** Changes how much findings weigh. Throws `request-refused` with every problem; nothing is changed then. */
export function changeRuleSettings(edit: RuleSettingsEdit, actor: string): RuleSettingsForPrograms {
  recordingRefusal("rule_settings", null, actor, () => {
    refuseProblems(edit);
    writeTx((tx) => {
      const { severityOf, trainedCarersMayAdminister } = ruleSettings(currentRoster().settings);
      const stamp = utcStamp(now());
      const changes: ValueChanges = {};
      for (const { rule, finding, severity } of edit.severities ?? []) {
        const before = severityOf(rule as RuleId, finding);
        if (before === severity) continue;
        changes[`${rule} ${finding}`] = [before, severity];
        const key = severityKey(rule, finding);
        if (severity === USUAL_SETTINGS.severityOf(rule as RuleId, finding)) deleteSetting(tx, key);
        else putSetting(tx, key, severity, actor, stamp);
      }
      const trained = edit.trainedCarersMayAdminister;
      if (trained !== undefined && trained !== trainedCarersMayAdminister) {
        changes["trained carers may administer"] = [trainedCarersMayAdminister, trained];
        putSetting(tx, TRAINED_CARERS_KEY, trained, actor, stamp);
      }
      if (Object.keys(changes).length > 0)
        recordOperation(tx, { type: "rule_settings_changed", details: { changes } }, actor);
    });
  });
  reloadPeople();
  return ruleSettingsForPrograms();
}

function refuseProblems(edit: RuleSettingsEdit): void {
  const problems = (edit.severities ?? []).flatMap(({ rule, finding, severity }): Problem[] => {
    const field = `${rule} ${finding}`;
    if (!isFinding(rule, finding))
      return [{ field, message: `There is no finding ${field}. Choose one of the list.` }];
    if (!isFixed(rule, finding) || severity === "block") return [];
    return [{ field, value: severity, message: `${field} is fixed at block. Leave it as it is.` }];
  });
  if (problems.length > 0)
    throw new AppError("request-refused", `Nothing was changed: ${problems[0]?.message}`, { problems });
}
