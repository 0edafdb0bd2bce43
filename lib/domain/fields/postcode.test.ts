import { expect, test } from "vitest";
import { isPossiblePostcode, readPostcode } from "./postcode";

test.each([
  ["NR1 1AA", "NR1 1AA", false],
  ["  NR1 1AA  ", "NR1 1AA", false],
  ["nr1\u00a01aa", "NR1 1AA", true],
  ["M11AA", "M1 1AA", true],
  ["ec1a1bb", "EC1A 1BB", true],
  ["NR1  1AA", "NR1 1AA", true],
  ["NR1-1AA", "NR1 1AA", true],
  ["NR1 1AA.", "NR1 1AA", true],
  ["Norwich", "Norwich", false],
  ["75008", "75008", false],
  ["", null, false],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readPostcode(written)).toEqual({ value, repaired });
});

test.each(["NR1 1AA", "M1 1AB", "L3 5CC", "EC1A 1BB", "W1A 0AX", "CR2 6XH", "DN55 1PT", "GIR 0AA"])(
  "%s is a postcode",
  (text) => {
    expect(isPossiblePostcode(text)).toBe(true);
  },
);

test.each(["M1 1A0", "MI 1AB", "NR1", "NR1 1A", "NRI 1AA", "Q1 1AA", "75008", "tbc", "NR1 1AA flat 2"])(
  "%s is none",
  (text) => {
    expect(isPossiblePostcode(text)).toBe(false);
  },
);
