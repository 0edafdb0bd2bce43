import { expect, it } from "vitest";
import { DEFAULT_MEAL_TIMES, mealTimeKey, mealTimeProblem, mealTimesFrom } from "./meal-times";

it("has four default times", () => {
  expect(mealTimesFrom(new Map())).toEqual({
    breakfast: { from: "07:00", to: "10:00" },
    lunch: { from: "12:00", to: "14:00" },
    tea: { from: "16:00", to: "18:00" },
    bed: { from: "19:30", to: "22:00" },
  });
});

it("takes the times that an operator set", () => {
  const lunch = { from: "11:30", to: "13:30" };
  expect(mealTimesFrom(new Map([[mealTimeKey("lunch"), lunch]]))).toEqual({ ...DEFAULT_MEAL_TIMES, lunch });
});

it.each([
  null,
  "12:00",
  {},
  { from: "12:00" },
  { from: "noon", to: "14:00" },
  { from: "14:00", to: "12:00" },
])("passes over %j", (stored) => {
  expect(mealTimesFrom(new Map([[mealTimeKey("lunch"), stored]]))).toEqual(DEFAULT_MEAL_TIMES);
});

it.each([
  ["7", "10:00", "Give tea two clock times, such as 07:00 and 10:00."],
  ["10:00", "24:00", "Give tea two clock times, such as 07:00 and 10:00."],
  ["10:00", "10:00", "The time for tea must end after it starts, on the same day."],
])("says what is wrong with %s–%s", (from, to, message) => {
  expect(mealTimeProblem("tea", { from, to })).toEqual({
    field: "meal_times.tea",
    value: `${from}–${to}`,
    message,
  });
});

it("finds nothing wrong with a time of a minute", () => {
  expect(mealTimeProblem("tea", { from: "16:00", to: "16:01" })).toBeNull();
});
