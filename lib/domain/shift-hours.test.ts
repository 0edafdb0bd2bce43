import { expect, it } from "vitest";
import {
  DEFAULT_SHIFT_HOURS,
  namedShiftsOf,
  shiftHoursFrom,
  shiftHoursKey,
  shiftsContradictHours,
  shiftTimeProblem,
} from "./shift-hours";

it("has the hours of the workbooks where nobody set any", () => {
  expect(shiftHoursFrom(new Map())).toEqual({
    Breakfast: { from: "06:00", to: "14:00" },
    Lunch: { from: "14:00", to: "22:00" },
    Evening: { from: "22:00", to: "06:00" },
  });
});

it("takes what an operator set, and passes over what is no hours", () => {
  const set = new Map<string, unknown>([
    [shiftHoursKey("Lunch"), { from: "13:00", to: "21:00" }],
    [shiftHoursKey("Evening"), { from: "21:00", to: "21:00" }],
    [shiftHoursKey("Breakfast"), "06:00"],
  ]);
  expect(shiftHoursFrom(set)).toEqual({ ...DEFAULT_SHIFT_HOURS, Lunch: { from: "13:00", to: "21:00" } });
});

it.each([
  ["6", "14:00", "Give the Lunch shift two clock times, such as 06:00 and 14:00."],
  ["06:00", "06:00", "The Lunch shift must end at another time than it starts."],
])("says what is wrong with %s–%s", (from, to, message) => {
  expect(shiftTimeProblem("Lunch", { from, to })).toEqual({
    field: "shifts.Lunch",
    value: `${from}–${to}`,
    message,
  });
});

it.each([
  [null, []],
  ["All Shifts", []],
  ["Breakfast/All Shifts", []],
  ["Lunch / Breakfast", ["Breakfast", "Lunch"]],
  ["Nights/Lunch", ["Lunch"]],
])("the shifts of %s are %j", (shifts, named) => {
  expect(namedShiftsOf(shifts)).toEqual(named);
});

it.each<[string | null, string | null, string | null, boolean]>([
  ["Evening", "08:00", "18:00", true],
  ["Evening", "21:00", "06:00", false],
  ["Evening", "22:00", "02:00", false],
  ["Evening", "22:00", "01:59", true],
  ["Breakfast", "08:00", "18:00", false],
  ["Breakfast", "06:00", "22:00", false],
  ["Breakfast", "06:00", "22:01", true],
  ["Breakfast", "08:45", "21:00", true],
  ["Breakfast/Evening", "10:15", "19:15", true],
  ["Lunch/Evening", "16:00", "04:00", false],
  ["Breakfast", "00:00", "00:00", false],
  ["Breakfast", null, "18:00", false],
  ["Breakfast", "20:00", "late", false],
  ["All Shifts", "08:00", "18:00", false],
  [null, "08:00", "18:00", false],
])("%s with hours of %s–%s contradict each other: %s", (shifts, earliestStart, latestEnd, expected) => {
  expect(shiftsContradictHours({ shifts, earliestStart, latestEnd }, DEFAULT_SHIFT_HOURS)).toBe(expected);
});
