import { expect, it } from "vitest";
import { exampleMatch } from "./example-match";
import { requiredRole } from "./required-role";

it.each([
  ["Nurse", "Nurse", true],
  ["Nurse", "Senior Carer", true],
  ["Senior Carer", "Senior Carer", true],
  ["Carer", "Senior Carer", false],
  ["Senior Carer", "Nurse", false],
  [null, "Senior Carer", false],
  [null, null, true],
  ["Carer", null, true],
] as const)("a %s where a %s was asked for: may go %s", (qualification, asked, mayGo) => {
  const finding = requiredRole(
    exampleMatch({ employee: { qualification }, demands: { requiredRole: asked } }),
  );
  expect(finding?.finding ?? null).toBe(mayGo ? null : "below-role");
});
