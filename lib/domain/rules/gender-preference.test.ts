import { expect, it } from "vitest";
import { exampleMatch, findingsOf } from "./example-match";
import { genderPreference } from "./gender-preference";

it.each<[string | null, string[], string[]]>([
  ["Female", [], []],
  ["female", [], []],
  ["Male", ["must-not-met"], ["prefer-not-met"]],
  ["Non-binary", ["must-not-met"], ["prefer-not-met"]],
  [null, ["must-not-met"], ["prefer-not-met"]],
])("a woman is wanted and the carer is recorded as %s: must %s, prefer %s", (gender, must, prefer) => {
  const found = (strength: "must" | "prefer") =>
    findingsOf(genderPreference, {
      employee: { gender },
      preferences: { gender: { value: "Female", strength } },
    });
  expect(found("must")).toEqual(must);
  expect(found("prefer")).toEqual(prefer);
});

it.each(["Male", null])("says nothing of %s where no preference is recorded", (gender) => {
  expect(findingsOf(genderPreference, { employee: { gender } })).toEqual([]);
});

it.each([
  ["must", "Male", "P001 must have a female carer; E001 is recorded as male."],
  ["prefer", null, "P001 prefers a female carer; E001 is recorded as nothing."],
] as const)("names both sides: %s, %s", (strength, gender, sentence) => {
  const match = exampleMatch({
    employee: { gender },
    preferences: { gender: { value: "Female", strength } },
  });
  expect(genderPreference(match).map((finding) => finding.sentence)).toEqual([sentence]);
});

it.each<["Male" | "Female" | null, string[]]>([
  ["Female", []],
  ["Male", ["demanded-not-met"]],
  [null, ["demanded-not-met"]],
])("the visit demands a woman and the carer is recorded as %s: %j", (gender, expected) => {
  const demands = { gender: "Female" as const };
  expect(findingsOf(genderPreference, { employee: { gender }, demands })).toEqual(expected);
});
