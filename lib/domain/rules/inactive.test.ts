import { expect, it } from "vitest";
import { exampleMatch } from "./example-match";
import { inactive } from "./inactive";

it("says nothing of people who are active and on the list", () => {
  expect(inactive(exampleMatch())).toEqual([]);
});

it.each([
  ["an inactive employee", { employee: { status: "Inactive" as const } }, "Nora Pike is inactive."],
  ["an archived employee", { employee: { archivedAt: "2026-01-01 00:00:00" } }, "Nora Pike is archived."],
  ["an inactive patient", { patient: { status: "Inactive" as const } }, "Wilfred Marsh is inactive."],
  ["an archived patient", { patient: { archivedAt: "2026-01-01 00:00:00" } }, "Wilfred Marsh is archived."],
])("stops %s", (_who, changes, sentence) => {
  expect(inactive(exampleMatch(changes))).toEqual([{ finding: "inactive", sentence }]);
});

it("names both when both are", () => {
  const match = exampleMatch({ employee: { status: "Inactive" }, patient: { status: "Inactive" } });
  expect(inactive(match).map(({ sentence }) => sentence)).toEqual([
    "Nora Pike is inactive.",
    "Wilfred Marsh is inactive.",
  ]);
});
