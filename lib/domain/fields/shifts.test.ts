import { expect, test } from "vitest";
import { readShifts } from "./shifts";

test.each([
  ["Breakfast/Lunch", "Breakfast/Lunch", false],
  ["evening, lunch", "Evening/Lunch", false],
  ["ALL SHIFTS", "All Shifts", false],
  ["Lunch/Lunch", "Lunch", true],
  ["", null, false],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readShifts(written)).toEqual({ value, repaired });
});

test("an unknown shift is named, with the choices", () => {
  expect(readShifts("Breakfast/Night")).toMatchObject({
    problem:
      '"Night" is none of the known values; write any of Breakfast, Lunch, Evening or All Shifts, or leave it empty.',
  });
});
