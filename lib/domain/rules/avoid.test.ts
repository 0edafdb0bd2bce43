import { expect, it } from "vitest";
import type { PatientPreferences } from "../preference";
import { avoid } from "./avoid";
import { exampleMatch } from "./example-match";

const found = (...entries: [string, "must" | "prefer"][]) => {
  const listed: PatientPreferences["avoid"] = entries.map(([employeeId, strength]) => ({
    employeeId,
    strength,
  }));
  return avoid(exampleMatch({ preferences: { avoid: listed } }));
};

// The carer is E001.
it("says nothing of a carer whom nobody wants to avoid", () => {
  expect(found()).toEqual([]);
  expect(found(["E002", "must"], ["E003", "prefer"])).toEqual([]);
});

it.each(["E001", "e001"])("keeps %s away where the patient must not have that carer", (id) => {
  expect(found(["E002", "prefer"], [id, "must"])).toEqual([
    { finding: "must-avoid", sentence: "Wilfred Marsh must not be visited by Nora Pike." },
  ]);
});

it.each(["E001", "e001"])("says that the patient would rather not have %s", (id) => {
  expect(found(["E002", "must"], [id, "prefer"])).toEqual([
    { finding: "prefers-to-avoid", sentence: "Wilfred Marsh would rather not be visited by Nora Pike." },
  ]);
});

it("goes by the stronger of two entries", () => {
  expect(found(["E001", "prefer"], ["E001", "must"]).map(({ finding }) => finding)).toEqual(["must-avoid"]);
});
