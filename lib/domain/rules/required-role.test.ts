import { expect, it } from "vitest";
import { exampleMatch, findingsOf } from "./example-match";
import { requiredRole } from "./required-role";

it.each([
  ["Nurse", "Nurse", true],
  ["Nurse", "Senior Carer", true],
  ["Nurse", "Carer", true],
  ["Senior Carer", "Senior Carer", true],
  ["Senior Carer", "Carer", true],
  ["Carer", "Carer", true],
  ["Carer", "Senior Carer", false],
  ["Senior Carer", "Nurse", false],
  [null, "Carer", false],
  ["Driver", "Carer", false],
  [null, "Senior Carer", false],
  [null, null, true],
  ["Carer", null, true],
] as const)("a %s where a %s was asked for: may go %s", (qualification, asked, mayGo) => {
  expect(findingsOf(requiredRole, { employee: { qualification }, demands: { requiredRole: asked } })).toEqual(
    mayGo ? [] : ["below-role"],
  );
});

it.each([
  ["Carer", "A Nurse was asked for; Nora Pike is recorded as Carer."],
  [null, "A Nurse was asked for; Nora Pike is recorded as nothing."],
])("names what is recorded: %s", (qualification, sentence) => {
  const match = exampleMatch({ employee: { qualification }, demands: { requiredRole: "Nurse" } });
  expect(requiredRole(match)).toEqual([{ finding: "below-role", sentence }]);
});
