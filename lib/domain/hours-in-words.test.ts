import { expect, it } from "vitest";
import { hoursInShort, hoursInWords } from "./hours-in-words";

it.each([
  [0, "–", "0 h"],
  [45, "45 min", "45 min"],
  [60, "1 h", "1 h"],
  [65, "1 h 5 min", "1 h 05"],
  [1890, "31 h 30 min", "31 h 30"],
  // As many as 37.33 hours of a contract are.
  [2239.8, "37 h 20 min", "37 h 20"],
  [59.7, "1 h", "1 h"],
])("%d minutes are %s, in short %s", (minutes, inWords, inShort) => {
  expect(hoursInWords(minutes)).toBe(inWords);
  expect(hoursInShort(minutes)).toBe(inShort);
});

it("says of none what a sentence says of it", () => {
  expect(hoursInWords(0, "0 h")).toBe("0 h");
  expect(hoursInWords(0.2, "none")).toBe("none");
});
