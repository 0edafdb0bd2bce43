import { describe, expect, it } from "vitest";
import type { Employee } from "../employee";
import type { Patient } from "../patient";
import { exampleEmployee, examplePatient } from "../rules/example-match";
import { DEFAULT_SHIFT_HOURS } from "../shift-hours";
import { findContradictions } from "./index";

const found = (employees: Partial<Employee>[], patients: Partial<Patient>[] = []) =>
  findContradictions({
    employees: employees.map(exampleEmployee),
    patients: patients.map(examplePatient),
    shiftHours: DEFAULT_SHIFT_HOURS,
    today: "2026-11-23",
  }).map(({ finding, severity, personId }) => `${personId} ${finding} ${severity}`);

it("says nothing of records without a fault", () => {
  expect(found([{}], [{}])).toEqual([]);
});

describe("patients", () => {
  it.each<[string, Partial<Patient>, string[]]>([
    [
      "Y without Medication",
      { requiresMedication: "Y", requiredSupport: "Laundry" },
      ["P001 medication-contradiction high"],
    ],
    [
      "N with Medication",
      { requiresMedication: "N", requiredSupport: "Medication" },
      ["P001 medication-contradiction high"],
    ],
    ["N without Medication", { requiresMedication: "N", requiredSupport: "Laundry" }, []],
    ["no answer", { requiresMedication: null, requiredSupport: "Medication" }, []],
    ["no hours", { requiredHoursOfSupport: null }, ["P001 hours-blank medium"]],
    ["two carers", { notes: "Needs two carers" }, ["P001 double-up-words high"]],
    ["a hoist", { additionalRequirements: "Hoist transfer" }, ["P001 double-up-words high"]],
    ["x2", { notes: "Calls x2 handling" }, ["P001 double-up-words high"]],
    ["two persons", { notes: "two-person transfers" }, ["P001 double-up-words high"]],
    ["2:1", { additionalRequirements: "2:1 care" }, ["P001 double-up-words high"]],
    ["two-handed", { notes: "2 handed calls" }, ["P001 double-up-words high"]],
    ["a number in scientific notation", { contactNumber: "7.81E+09" }, ["P001 phone-number medium"]],
    ["words for a number", { contactNumber: "ask daughter" }, ["P001 phone-number medium"]],
    ["an emergency contact by name", { emergencyContact: "Amira Ashdown" }, []],
    ["an emergency number cut short", { emergencyContact: "07700-900-12" }, ["P001 phone-number medium"]],
    ["a postcode that is none", { postcode: "M1 1A0" }, ["P001 postcode medium"]],
    ["a name in the wrong letters", { name: "ZoÃ« MÃ¼ller" }, ["P001 wrong-letters medium"]],
    ["an illness in the wrong letters", { illness: "SjÃ¶gren" }, ["P001 wrong-letters low"]],
    ["a letter that was lost", { name: "Zo\ufffd" }, ["P001 wrong-letters medium"]],
    ["a word that holds another", { notes: "Doubleday Road, whoisted" }, []],
  ])("%s", (_what, patient, expected) => {
    expect(found([], [patient])).toEqual(expected);
  });
});

describe("employees", () => {
  it.each<[string, Partial<Employee>, string[]]>([
    ["certificate run out yesterday", { certificateExpiryDate: "2026-11-22" }, ["E001 certificate high"]],
    ["certificate until today", { certificateExpiryDate: "2026-11-23" }, []],
    ["no certificate", { certificateExpiryDate: null }, ["E001 certificate medium"]],
    ["evening shift by day", { shifts: "Evening" }, ["E001 shift-hours-contradiction low"]],
    ["evening shift by night", { shifts: "Evening", earliestStart: "21:00", latestEnd: "06:00" }, []],
    ["breakfast shift by day", { shifts: "Breakfast" }, []],
    ["all shifts", { shifts: "All Shifts" }, []],
    [
      "split hours",
      { workingWindows: "07:00-11:00, 16:00-22:00", earliestStart: "07:00", latestEnd: "22:00" },
      ["E001 split-hours medium"],
    ],
    ["half the hours", { latestEnd: null }, ["E001 hours-blank medium"]],
  ])("%s", (_what, employee, expected) => {
    expect(found([employee])).toEqual(expected);
  });

  it("the same name and postcode under another id", () => {
    const twice = [{ employeeId: "E001" }, { employeeId: "E002", name: "PIKE, Nora", postcode: "nr11aa" }];
    expect(found(twice)).toEqual(["E002 duplicate-person medium"]);
    expect(found([{ employeeId: "E001" }, { employeeId: "E002", postcode: "NR9 9ZZ" }])).toEqual([]);
  });
});

it("what matters most comes first", () => {
  const severities = found(
    [{ shifts: "Evening", certificateExpiryDate: "2020-01-01" }],
    [{ requiredHoursOfSupport: null }],
  );
  expect(severities.map((one) => one.split(" ")[2])).toEqual(["high", "medium", "low"]);
});

it("proposes how a name in the wrong letters reads", () => {
  const context = {
    employees: [],
    patients: [examplePatient({ name: "ZoÃ« MÃ¼ller" })],
    shiftHours: DEFAULT_SHIFT_HOURS,
    today: "2026-11-23",
  };
  expect(findContradictions(context)[0]?.proposal).toContain("“Zoë Müller”");
});
