import { expect, test } from "vitest";
import { readGender } from "./gender";

test.each([
  ["female", "Female", false],
  ["F", "Female", true],
  ["m", "Male", true],
  ["Nonbinary", "Non-binary", false],
  ["non binary", "Non-binary", false],
  ["", null, false],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readGender(written)).toEqual({ value, repaired });
});

test("Woman fits nothing: it was once stored as Male", () => {
  expect(readGender("Woman")).toMatchObject({
    problem: '"Woman" is none of the known values; write Female, Male or Non-binary, or leave it empty.',
  });
});
