import { expect, test } from "vitest";
import {
  careExportWorkbook,
  currentWorkbook,
  olderWorkbook,
  sampleGeneratorWorkbook,
} from "@/e2e/workbooks/make-workbooks";
import { readWorkbook } from "./read-workbook";

test.each([
  ["current", currentWorkbook(), 20, 15],
  ["older", olderWorkbook(), 12, 10],
  ["care-system export", careExportWorkbook(), 25, 50],
  ["sample generator", sampleGeneratorWorkbook(), 8, 12],
])("the %s layout is recognised and loads whole", (layout, bytes, employees, patients) => {
  const workbook = readWorkbook(bytes);
  expect(workbook.problems).toEqual([]);
  expect([workbook.employees.layout, workbook.patients.layout]).toEqual([layout, layout]);
  expect([workbook.employees.rows.length, workbook.patients.rows.length]).toEqual([employees, patients]);
});

test("current: what it has no column for is absent, and repairs are listed", () => {
  const { employees, patients, repairs } = readWorkbook(currentWorkbook());
  expect(employees.absent).toEqual(["weekdays", "workingWindows", "dailyLoad", "maxHomeTravel", "status"]);
  expect(patients.absent).toEqual(["status", "priority", "wishedTimes"]);
  expect(employees.ignoredColumns).toEqual([]);
  expect(employees.rows[2]?.facts).toMatchObject({
    ...{ earliestStart: "19:30", latestEnd: "04:00", certificateExpiryDate: "2033-05-13" },
    ...{ contactNumber: "07700900002", status: "Active" },
  });
  const place = { sheet: "EmployeeDetails", row: 4 };
  expect(repairs).toContainEqual({
    ...place,
    column: "ContactNumber",
    from: "7700900002",
    to: "07700900002",
  });
  expect(repairs).toContainEqual({
    ...place,
    column: "CertificateExpiryDate",
    from: "13/05/2033",
    to: "2033-05-13",
  });
  expect(repairs).toContainEqual({ ...place, row: 5, column: "Qualification", from: "Nursing", to: "Nurse" });
});

test("real dates and times of a spreadsheet are no repairs", () => {
  const { employees, repairs } = readWorkbook(currentWorkbook({ employees: 4 }));
  expect(employees.rows[1]?.facts.certificateExpiryDate).toBe("2032-03-02");
  expect(employees.rows[3]?.facts).toMatchObject({ earliestStart: "07:15", latestEnd: "18:30" });
  expect(repairs.filter(({ sheet, row }) => sheet === "EmployeeDetails" && row === 3)).toEqual([]);
});

test("older: vehicles and weekdays", () => {
  const { employees, repairs } = readWorkbook(olderWorkbook());
  expect(employees.rows[0]?.facts).toMatchObject({
    transportMode: "Car",
    weekdays: "Mon/Thu/Fri",
    shifts: null,
  });
  expect(employees.rows[1]?.facts).toMatchObject({ transportMode: null, weekdays: "Sat/Sun" });
  expect(employees.absent).toEqual(expect.arrayContaining(["postcode", "gender", "shifts", "status"]));
  const repair = {
    sheet: "EmployeeDetails",
    row: 3,
    column: "VehicleAvailable",
    from: "N",
    to: "not recorded",
  };
  expect(repairs).toContainEqual(repair);
});

test("care-system export: names and addresses in parts, status, and nearly blank rows", () => {
  const { employees, patients } = readWorkbook(careExportWorkbook());
  expect(employees.ignoredColumns).toEqual(["Username", "Branch"]);
  expect(patients.ignoredColumns).toEqual(["Username", "Branch", "Role", "Create Date", "Updated Date"]);
  expect(employees.rows[2]?.facts).toMatchObject({
    ...{ employeeId: "2-103", name: "Callum Paston", status: "Inactive", qualification: "Senior Carer" },
    ...{ address: "26 Staithe Street, Norwich, Norfolk, England", certificateExpiryDate: "2032-07-30" },
  });
  expect(employees.rows[5]?.facts.name).toBe("Freya");
  const blank = patients.rows.filter(({ facts }) => facts.requiredHoursOfSupport === null);
  expect(blank).toHaveLength(36);
  expect(blank[0]?.facts).toMatchObject({ requiresMedication: null, languagePreference: null });
  expect(patients.absent).toEqual(["gender", "ethnicity", "religion", "priority", "wishedTimes"]);
});

test("sample generator: its own names for everything", () => {
  const { employees, patients } = readWorkbook(sampleGeneratorWorkbook());
  expect(employees.rows[1]?.facts).toMatchObject({
    ...{ qualification: "Carer", address: "Cromer", earliestStart: "19:30", latestEnd: "04:00" },
    ...{ transportMode: "Bicycle", dailyLoad: 5, notes: "Wound care", languageSpoken: "English" },
  });
  expect(employees.rows[2]?.facts.transportMode).toBeNull();
  expect(patients.rows[0]?.facts).toMatchObject({
    ...{ requiredSupport: "Medication, Exercise", wishedTimes: "medicine:10:00,exercise:14:00" },
    ...{ priority: "High", illness: "Dementia", languagePreference: "English" },
  });
  expect(patients.rows[1]?.facts.wishedTimes).toBe("personal_care:08:30");
});

test.each(["xls", "xlsb", "ods"] as const)("the same people in a .%s file read the same", (bookType) => {
  const howMany = { employees: 6, patients: 6 };
  // An .xls cell holds what the test data has; formats differ only in how they name a date.
  const other = readWorkbook(currentWorkbook({ ...howMany, bookType }));
  expect(other).toEqual(readWorkbook(currentWorkbook(howMany)));
});

test("a workbook that counts days from 1904 has other serials", () => {
  const { employees } = readWorkbook(currentWorkbook({ date1904: true }));
  expect(employees.rows[1]?.facts.certificateExpiryDate).toBe("2036-03-03");
});
