import { expect, test } from "vitest";
import { readHomeTravel } from "./home-travel";

test.each([
  [60, 60],
  ["60", 60],
  [1440, 1440],
  ["", null],
])("%j is %j", (written, value) => {
  expect(readHomeTravel(written)).toEqual({ value, repaired: false });
});

test.each([0, 1441, 2.5, "1 h", -3])("%j is no number of minutes", (written) => {
  expect(readHomeTravel(written)).toHaveProperty("problem");
});
