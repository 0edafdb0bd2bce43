import { type NamedTime, namedTimesFrom } from "./named-times";
import { isClockTime, minutesOfDay } from "./time";
import type { Problem } from "./workbook";

/** The meals and the bedtime of a day, in their order. They are times of visits; named shifts are something else. */
export const MEAL_NAMES = ["breakfast", "lunch", "tea", "bed"] as const;
export type MealName = (typeof MEAL_NAMES)[number];

/** When visits at a meal start: clock times of one day. */
export type MealTime = NamedTime;

export type MealTimes = Readonly<Record<MealName, MealTime>>;

/** The defaults, as home-care rounds keep them in the UK. */
export const DEFAULT_MEAL_TIMES: MealTimes = {
  breakfast: { from: "07:00", to: "10:00" },
  lunch: { from: "12:00", to: "14:00" },
  tea: { from: "16:00", to: "18:00" },
  bed: { from: "19:30", to: "22:00" },
};

/** The key of the settings under which an operator's meal time is stored. */
export const mealTimeKey = (meal: MealName): string => `meal-time ${meal}`;

/** The defaults, with what an operator set in their place; a stored value that is no meal time is passed over. */
export const mealTimesFrom = (settings: ReadonlyMap<string, unknown>): MealTimes =>
  namedTimesFrom(
    { names: MEAL_NAMES, defaults: DEFAULT_MEAL_TIMES, keyOf: mealTimeKey, problemOf: mealTimeProblem },
    settings,
  );

/** What is wrong with a meal time, as one sentence that says what to do; null when it will do. */
export function mealTimeProblem(meal: MealName, { from, to }: MealTime): Problem | null {
  const field = `meal_times.${meal}`;
  const value = `${from}–${to}`;
  if (!isClockTime(from) || !isClockTime(to)) {
    return { field, value, message: `Give ${meal} two clock times, such as 07:00 and 10:00.` };
  }
  if (minutesOfDay(to) <= minutesOfDay(from)) {
    return { field, value, message: `The time for ${meal} must end after it starts, on the same day.` };
  }
  return null;
}
