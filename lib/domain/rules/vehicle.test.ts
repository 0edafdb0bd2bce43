import { expect, it } from "vitest";
import { exampleMatch, findingsOf } from "./example-match";
import { vehicle } from "./vehicle";

it.each<[string | null, boolean, string[]]>([
  ["Car", true, []],
  ["Bicycle", true, ["no-car"]],
  ["Walking", true, ["no-car"]],
  [null, true, ["no-car"]],
  [null, false, []],
  ["Walking", false, []],
])("travels by %s, a car asked for %s: %s", (transportMode, asked, expected) => {
  expect(findingsOf(vehicle, { employee: { transportMode }, demands: { vehicle: asked } })).toEqual(expected);
});

it.each([
  ["Public Transport", "public transport"],
  [null, "means that are not recorded"],
])("names how the carer travels: %s", (transportMode, said) => {
  expect(vehicle(exampleMatch({ employee: { transportMode }, demands: { vehicle: true } }))).toEqual([
    { finding: "no-car", sentence: `A car was asked for; Nora Pike travels by ${said}.` },
  ]);
});
