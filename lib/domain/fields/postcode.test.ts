import { expect, test } from "vitest";
import { readPostcode } from "./postcode";

test.each([
  ["NR1 1AA", "NR1 1AA", false],
  ["  NR1 1AA  ", "NR1 1AA", false],
  ["nr1\u00a01aa", "NR1 1AA", true],
  ["M11AA", "M1 1AA", true],
  ["ec1a1bb", "EC1A 1BB", true],
  ["NR1  1AA", "NR1 1AA", true],
  ["Norwich", "Norwich", false],
  ["75008", "75008", false],
  ["", null, false],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readPostcode(written)).toEqual({ value, repaired });
});
