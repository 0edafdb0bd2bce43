import { now } from "@/lib/config";
import { deleteSetting, putSetting } from "@/lib/db/settings";
import { writeTx } from "@/lib/db/transaction";
import type { ValueChanges } from "@/lib/domain/audit";
import {
  DEFAULT_HOME_TRAVEL,
  HOME_TRAVEL_KEY,
  type HomeTravelLimits,
  homeTravelProblem,
} from "@/lib/domain/home-travel";
import {
  DEFAULT_MEAL_TIMES,
  MEAL_NAMES,
  type MealName,
  type MealTime,
  type MealTimes,
  mealTimeKey,
  mealTimeProblem,
  mealTimesFrom,
} from "@/lib/domain/meal-times";
import { RULE_IDS, type RuleId, type Severity } from "@/lib/domain/rules/rule";
import { isFinding, isFixed, SEVERITIES, USUAL_SETTINGS } from "@/lib/domain/rules/severities";
import {
  DEFAULT_SHIFT_HOURS,
  NAMED_SHIFTS,
  type NamedShift,
  type ShiftHours,
  type ShiftTime,
  shiftHoursFrom,
  shiftHoursKey,
  shiftTimeProblem,
} from "@/lib/domain/shift-hours";
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
  /** Minutes of travel from home. */
  home_travel: HomeTravelLimits;
  meal_times: MealTimes;
  shift_hours: ShiftHours;
}

/** The rules as they are in force. */
export function ruleSettingsForPrograms(): RuleSettingsForPrograms {
  const { settings } = currentRoster();
  const { severityOf, trainedCarersMayAdminister, homeTravel, shiftHours } = ruleSettings(settings);
  const severities = RULE_IDS.flatMap((rule) =>
    Object.keys(SEVERITIES[rule]).map((finding) => ({
      rule,
      finding,
      severity: severityOf(rule, finding),
      shipped: USUAL_SETTINGS.severityOf(rule, finding),
      fixed: isFixed(rule, finding),
    })),
  );
  return {
    severities,
    trained_carers_may_administer: trainedCarersMayAdminister,
    home_travel: homeTravel,
    meal_times: mealTimesFrom(settings),
    shift_hours: shiftHours,
  };
}

/** What is to change; what is left out stays. */
export interface RuleSettingsEdit {
  severities?: { rule: string; finding: string; severity: Severity }[];
  trainedCarersMayAdminister?: boolean;
  /** Null sets the default again, here and below. */
  homeTravel?: HomeTravelLimits | null;
  mealTimes?: Partial<Record<MealName, MealTime | null>>;
  shiftHours?: Partial<Record<NamedShift, ShiftTime | null>>;
}

/** Changes how strict the rules are and what they go by. Throws `request-refused` with every problem; nothing is changed then. */
export function changeRuleSettings(edit: RuleSettingsEdit, actor: string): RuleSettingsForPrograms {
  recordingRefusal("rule_settings", null, actor, () => {
    refuseProblems(edit);
    writeTx((tx) => {
      const changes: ValueChanges = {};
      for (const setting of settingsOf(edit, currentRoster().settings)) {
        if (isSame(setting.before, setting.after)) continue;
        changes[setting.name] = [inWords(setting.before), inWords(setting.after)];
        if (isSame(setting.after, setting.shipped)) deleteSetting(tx, setting.key);
        else putSetting(tx, setting.key, setting.after, actor, utcStamp(now()));
      }
      if (Object.keys(changes).length > 0)
        recordOperation(tx, { type: "rule_settings_changed", details: { changes } }, actor);
    });
  });
  reloadPeople();
  return ruleSettingsForPrograms();
}

type Value = boolean | string | HomeTravelLimits | MealTime;

/** One setting as it is, as it is to be, and its default. */
interface SettingChange {
  /** What the log calls it. */
  name: string;
  key: string;
  before: Value;
  after: Value;
  shipped: Value;
}

/** Every setting that an edit names. */
function settingsOf(edit: RuleSettingsEdit, settings: ReadonlyMap<string, unknown>): SettingChange[] {
  const { severityOf, trainedCarersMayAdminister, homeTravel } = ruleSettings(settings);
  const severities = (edit.severities ?? []).map(({ rule, finding, severity }) => ({
    name: `${rule} ${finding}`,
    key: severityKey(rule, finding),
    before: severityOf(rule as RuleId, finding),
    after: severity,
    shipped: USUAL_SETTINGS.severityOf(rule as RuleId, finding),
  }));
  const trained = {
    name: "trained carers may administer",
    key: TRAINED_CARERS_KEY,
    before: trainedCarersMayAdminister,
    after: edit.trainedCarersMayAdminister ?? trainedCarersMayAdminister,
    shipped: USUAL_SETTINGS.trainedCarersMayAdminister,
  };
  const home = {
    name: "travel from home",
    key: HOME_TRAVEL_KEY,
    before: homeTravel,
    after: edit.homeTravel === undefined ? homeTravel : (edit.homeTravel ?? DEFAULT_HOME_TRAVEL),
    shipped: DEFAULT_HOME_TRAVEL,
  };
  return [...severities, trained, home, ...timesOf(edit, settings)];
}

/** The meal times and the hours of shifts that an edit names. */
function timesOf(edit: RuleSettingsEdit, settings: ReadonlyMap<string, unknown>): SettingChange[] {
  const meals = MEAL_NAMES.map((meal) => ({
    name: `${meal} time`,
    key: mealTimeKey(meal),
    before: mealTimesFrom(settings)[meal],
    wanted: edit.mealTimes?.[meal],
    shipped: DEFAULT_MEAL_TIMES[meal],
  }));
  const shifts = NAMED_SHIFTS.map((shift) => ({
    name: `${shift} shift`,
    key: shiftHoursKey(shift),
    before: shiftHoursFrom(settings)[shift],
    wanted: edit.shiftHours?.[shift],
    shipped: DEFAULT_SHIFT_HOURS[shift],
  }));
  return [...meals, ...shifts].map(({ wanted, ...setting }) => ({
    ...setting,
    after: wanted === undefined ? setting.before : (wanted ?? setting.shipped),
  }));
}

/** As the log says a value: `07:00–10:00`, `45 and 90 min`. */
function inWords(value: Value): string | boolean {
  if (typeof value !== "object") return value;
  return "from" in value ? `${value.from}–${value.to}` : `${value.warn} and ${value.reason} min`;
}

const isSame = (a: Value, b: Value) => inWords(a) === inWords(b);

function refuseProblems(edit: RuleSettingsEdit): void {
  const problems = [...severityProblems(edit), ...timeProblems(edit)];
  if (problems.length > 0)
    throw new AppError("request-refused", `Nothing was changed: ${problems[0]?.message}`, { problems });
}

function timeProblems({ homeTravel, mealTimes, shiftHours }: RuleSettingsEdit): Problem[] {
  return [
    homeTravel ? homeTravelProblem(homeTravel) : null,
    ...MEAL_NAMES.map((meal) => (mealTimes?.[meal] ? mealTimeProblem(meal, mealTimes[meal]) : null)),
    ...NAMED_SHIFTS.map((shift) => (shiftHours?.[shift] ? shiftTimeProblem(shift, shiftHours[shift]) : null)),
  ].filter((problem) => problem !== null);
}

const severityProblems = ({ severities }: RuleSettingsEdit): Problem[] =>
  (severities ?? []).flatMap(({ rule, finding, severity }): Problem[] => {
    const field = `${rule} ${finding}`;
    if (!isFinding(rule, finding))
      return [{ field, message: `There is no finding ${field}. Choose one of the list.` }];
    if (!isFixed(rule, finding) || severity === "block") return [];
    return [{ field, value: severity, message: `${field} is fixed at block. Leave it as it is.` }];
  });
