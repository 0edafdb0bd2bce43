import { expect, test } from "vitest";
import { readHours } from "./hours";

test.each([
  [3, 3, false],
  ["3", 3, false],
  [" 1.5 ", 1.5, false],
  [24, 24, false],
  [31.5, 31.5, false],
  [168, 168, false],
  [0, null, true],
  ["0", null, true],
  ["", null, false],
  ["N/A", null, true],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readHours(written)).toEqual({ value, repaired });
});

test.each([-1, 168.5, "three", "3 hours", "3,5", "1e1", "Infinity", 0.0625, "0.2"])(
  "%j is no number of hours",
  (written) => {
    expect(readHours(written)).toHaveProperty("problem");
  },
);
