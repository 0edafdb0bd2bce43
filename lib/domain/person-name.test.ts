import { expect, it } from "vitest";
import { isQuiteAnotherName } from "./person-name";

it.each([
  ["Mary Thompson", "Mary Thompson"],
  ["Mary Thompson", "mary  THOMPSON"],
  ["Mary Thompson", "Mrs Mary Thompson"],
  ["Mary Thompson", "Mary Jones"],
  ["Mary Thompson", "Thompson, Mary"],
  ["Jon Smyth", "John Smith"],
  ["Zoë Brown", "Zoe Brown"],
  ["Jonathan Reed", "Jon Reed-Hall"],
  ["Mary Ann Thompson", "Mary Thompson"],
])("%s and %s may be the same person", (stored, written) => {
  expect(isQuiteAnotherName(stored, written)).toBe(false);
});

it.each([
  ["Mary Thompson", "John Smith"],
  ["Mrs Mary Thompson", "Mrs Joan Platt"],
  ["J Smith", "J Brown"],
])("%s and %s are two people", (stored, written) => {
  expect(isQuiteAnotherName(stored, written)).toBe(true);
});
