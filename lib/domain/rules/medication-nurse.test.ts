import { expect, it } from "vitest";
import { exampleMatch, findingsOf } from "./example-match";
import { medicationNurse } from "./medication-nurse";

it("lets a nurse give medication", () => {
  expect(findingsOf(medicationNurse, { employee: { qualification: "Nurse" } })).toEqual([]);
});

it.each([
  ["Senior Carer", "Senior Carer"],
  ["Carer", "Carer"],
  [null, "nothing"],
  ["Not a nurse", "Not a nurse"],
  ["Nurse (student)", "Nurse (student)"],
])("keeps %s from it", (qualification, recorded) => {
  expect(medicationNurse(exampleMatch({ employee: { qualification } }))).toEqual([
    {
      finding: "not-a-nurse",
      sentence: `Medication is given by a nurse; Nora Pike is recorded as ${recorded}.`,
    },
  ]);
});

it("looks at every service of the visit, medicine need not come first", () => {
  expect(
    findingsOf(medicationNurse, {
      employee: { qualification: "Carer" },
      visit: { services: ["laundry", "medicine"] },
    }),
  ).toEqual(["not-a-nurse"]);
});

it("says nothing of a visit without medication, whatever the patient's row says", () => {
  expect(
    findingsOf(medicationNurse, {
      employee: { qualification: "Carer" },
      patient: { requiresMedication: "Y" },
      visit: { services: ["laundry"] },
    }),
  ).toEqual([]);
});

it("lets a senior carer where the branch allows trained carers, and nobody below", () => {
  const settings = { trainedCarersMayAdminister: true };
  const found = (qualification: string | null) =>
    findingsOf(medicationNurse, { employee: { qualification }, settings });
  expect(found("Senior Carer")).toEqual([]);
  expect(found("Carer")).toEqual(["not-a-nurse"]);
  expect(found(null)).toEqual(["not-a-nurse"]);
});
