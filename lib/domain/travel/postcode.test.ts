import { expect, test } from "vitest";
import { parsePostcode } from "./postcode";

test.each([
  ["NR2 1AB", ["NR", "2", "1", "AB"]],
  ["nr21ab", ["NR", "2", "1", "AB"]],
  ["w1a 1hq", ["W", "1A", "1", "HQ"]],
  ["NR21", ["NR", "21", null, null]],
  ["NR2 1", ["NR", "2", "1", null]],
  ["NR", ["NR", null, null, null]],
])("%s is read", (text, parts) => {
  const postcode = parsePostcode(text);
  expect(Object.values(postcode ?? {})).toEqual(parts);
});

test.each(["", "Norwich", "12345", "ZZ1 1AA", "NR2 1AB x", "constructor"])("%j is no postcode", (text) => {
  expect(parsePostcode(text)).toBeNull();
});
