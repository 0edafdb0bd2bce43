import { expect, test } from "vitest";
import { EMPLOYEE_FACT_LABELS, factInWords, factLabel, PATIENT_FACT_LABELS } from "./fact-labels";
import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "./fact-names";

test("every column of the workbooks has a label in words", () => {
  for (const column of [...Object.values(EMPLOYEE_FACT_NAMES), ...Object.values(PATIENT_FACT_NAMES)]) {
    expect(factLabel(column)).toMatch(/^[A-Z][a-z]+( [a-z']+| ID)*$/);
  }
});

test("each kind of person has its own labels", () => {
  for (const labels of [EMPLOYEE_FACT_LABELS, PATIENT_FACT_LABELS]) {
    expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
  }
});

test("a column that both kinds have means the same for both", () => {
  for (const [fact, column] of Object.entries(EMPLOYEE_FACT_NAMES)) {
    expect(factLabel(column)).toBe(EMPLOYEE_FACT_LABELS[fact as keyof typeof EMPLOYEE_FACT_LABELS]);
  }
});

test("text that is no column stays as it is", () => {
  expect(factLabel("Favourite colour")).toBe("Favourite colour");
});

test.each([
  ["RequiresMedication", "Y", "Yes"],
  ["RequiresMedication", "N", "No"],
  ["RequiredHoursOfSupport", "8", "8 hours per day"],
  ["RequiredHoursOfSupport", "1", "1 hour per day"],
  ["RequiredHoursOfSupport", "7.5", "7.5 hours per day"],
  ["RequiredHoursOfSupport", "", ""],
  ["Availability", "Mon/Thu/Fri", "Mon, Thu, Fri"],
  ["LanguageSpoken", "English/Polish", "English, Polish"],
  ["LanguagePreference", "English, Hindi", "English, Hindi"],
  ["CertificateExpiryDate", "2026-11-23", "Mon 23 Nov 2026"],
  ["CertificateExpiryDate", "soon", "soon"],
  ["Service_Times", "medicine:10:00,exercise:14:00", "Medication 10:00, Exercise 14:00"],
  ["Service_Times", "before lunch", "before lunch"],
  ["Illness", "COPD", "COPD"],
])("%s %s is %s", (column, value, inWords) => {
  expect(factInWords(column, value)).toBe(inWords);
});
