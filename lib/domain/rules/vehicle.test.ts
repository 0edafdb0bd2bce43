import { expect, it } from "vitest";
import { exampleMatch } from "./example-match";
import { vehicle } from "./vehicle";

it.each([
  ["Car", true, null],
  ["Bicycle", true, "no-car"],
  ["Walking", true, "no-car"],
  [null, true, "no-car"],
  [null, false, null],
  ["Walking", false, null],
])("travels by %s, a car asked for: %s", (transportMode, asked, expected) => {
  const finding = vehicle(exampleMatch({ employee: { transportMode }, demands: { vehicle: asked } }));
  expect(finding?.finding ?? null).toBe(expected);
});
