import { expect, test } from "vitest";
import { columnLabel, factInWords, factLabel } from "./fact-labels";
import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "./fact-names";

const KINDS = [
  ["employee", EMPLOYEE_FACT_NAMES],
  ["patient", PATIENT_FACT_NAMES],
] as const;

test.each(KINDS)(
  "every fact of an %s has a label of its own in words, by fact and by column",
  (kind, columns) => {
    const labels = Object.entries(columns).map(([fact, column]) => {
      expect(columnLabel(column)).toBe(factLabel(kind, fact));
      return factLabel(kind, fact);
    });
    for (const label of labels) expect(label).toMatch(/^[A-Z][a-z]+( [a-z',()]+| ID)*$/);
    expect(new Set(labels).size).toBe(labels.length);
  },
);

test("text that is no column stays as it is", () => {
  expect(columnLabel("Favourite colour")).toBe("Favourite colour");
});

test.each([
  ["RequiresMedication", "Y", "Yes"],
  ["RequiresMedication", "N", "No"],
  ["RequiredHoursOfSupport", "8", "8 h a day"],
  ["RequiredHoursOfSupport", "1", "1 h a day"],
  ["RequiredHoursOfSupport", "7.5", "7 h 30 min a day"],
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
