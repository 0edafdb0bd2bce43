import { expect, test } from "vitest";
import { readShifts } from "./shifts";

test.each([
  ["Breakfast/Lunch", "Breakfast/Lunch", false],
  ["evening, lunch", "Evening/Lunch", false],
  ["ALL SHIFTS", "All Shifts", false],
  ["Lunch/Lunch", "Lunch", true],
  ["Breakfast & Lunch", "Breakfast/Lunch", false],
  ["Lunch and Evening", "Lunch/Evening", false],
  ["Breakfast - Lunch", "Breakfast/Lunch", true],
  ["Breakfast shift", "Breakfast", true],
  ["Any", "All Shifts", true],
  ["", null, false],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readShifts(written)).toEqual({ value, repaired });
});

test("an unknown shift is named, with the choices", () => {
  expect(readShifts("Breakfast/Night")).toMatchObject({
    problem:
      '"Night" is not a known value; use one of Breakfast, Lunch, Evening or All Shifts, or leave it empty.',
  });
});

test.each(["Breakfast or Lunch", "Breakfast-Evening", "Lunch 3 days", "Late Lunch"])(
  "%j is asked about, and the suggestion keeps no mere part of it",
  (written) => {
    expect(readShifts(written)).toMatchObject({ unknown: { suggestion: null } });
  },
);
