import { expect, test } from "vitest";
import { readDailyLoad } from "./daily-load";

test.each([
  [8, 8],
  ["8", 8],
  ["40", 40],
  ["", null],
])("%j is %j", (written, value) => {
  expect(readDailyLoad(written)).toEqual({ value, repaired: false });
});

test.each([0, 41, 2.5, "many", -3])("%j is no number of visits", (written) => {
  expect(readDailyLoad(written)).toHaveProperty("problem");
});
