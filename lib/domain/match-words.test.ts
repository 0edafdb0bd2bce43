import { expect, it } from "vitest";
import { matchInWords, shareInWords } from "./match-words";

it.each([
  [10, "Very good match"],
  [7.5, "Very good match"],
  [7.49, "Good match"],
  [6, "Good match"],
  [5.99, "Fair match"],
  [4, "Fair match"],
  [3.99, "Poor match"],
])("a score of %d is a %s", (score, words) => {
  expect(matchInWords(score)).toBe(words);
});

it.each([
  [4, 4, "Full"],
  [3.7, 4, "High"],
  [2, 4, "Medium"],
  [1, 4, "Low"],
  [0, 4, "None"],
  [0, 0, "None"],
])("%d of %d is %s", (points, of, words) => {
  expect(shareInWords(points, of)).toBe(words);
});
