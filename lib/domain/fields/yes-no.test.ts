import { expect, test } from "vitest";
import { readYesNo } from "./yes-no";

test.each([
  ["Y", "Y", false],
  ["n", "N", false],
  ["Yes", "Y", true],
  ["TRUE", "Y", true],
  ["false", "N", true],
  ["No", "N", true],
  ["  ", null, false],
  ["N/A", null, true],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readYesNo(written)).toEqual({ value, repaired });
});

test.each(["maybe", "1", 1, "Y/N"])("%j is neither", (written) => {
  expect(readYesNo(written)).toHaveProperty("problem");
});
