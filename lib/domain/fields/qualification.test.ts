import { expect, test } from "vitest";
import { readQualification } from "./qualification";

test.each([
  ["Nurse", "Nurse", false],
  [" senior  carer ", "Senior Carer", false],
  ["SeniorCarer", "Senior Carer", false],
  ["Nursing", "Nurse", true],
  ["registered nurse", "Nurse", true],
  ["Support Worker", "Carer", true],
  ["Care Assistant", "Carer", true],
  ["Care\u00a0Worker", "Carer", true],
  ["", null, false],
  [null, null, false],
  ["N/A", null, true],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readQualification(written)).toEqual({ value, repaired });
});

test.each([
  "Not a nurse",
  "Nurse (student)",
  "Medical Technician",
  "Nurses",
  "constructor",
  "__proto__",
  "5",
])("%j fits nothing, and the choices are listed", (written) => {
  expect(readQualification(written)).toMatchObject({
    problem: `"${written}" is none of the known values; write Carer, Senior Carer or Nurse, or leave it empty.`,
  });
});
