import { expect, apiTest as test } from "../fixtures";
import {
  careExportWorkbook,
  currentWorkbook,
  dateCell,
  olderWorkbook,
  sampleGeneratorWorkbook,
} from "../workbooks/make-workbooks";
import { assign, dataStatus, people, rows, uploaded } from "./support/calls";

test("current: 20 and 15 people, every trap read as it is meant, every repair listed", async ({ server }) => {
  const answer = await uploaded(server, currentWorkbook());
  expect(answer).toMatchObject({ layout: "current", employees_count: 20, patients_count: 15, upload_id: 1 });
  const [e1, e2, e3, e4, e5, e6, e7] = await people(server, "employees");
  expect(e1).toMatchObject({ Qualification: "Nurse", ContactNumber: "07700900000" });
  expect(e2).toMatchObject({ LanguageSpoken: "English/Polish", CertificateExpiryDate: "2032-03-02" });
  expect(e3, "a night shift stays one, an eaten zero is back").toMatchObject({
    EarliestStart: "19:30",
    LatestEnd: "04:00",
    ContactNumber: "07700900002",
    CertificateExpiryDate: "2033-05-13",
    LanguageSpoken: "English, Hindi",
  });
  expect(e4, "Nursing; times and padding as Excel writes them").toMatchObject({
    Qualification: "Nurse",
    EarliestStart: "07:15",
    LatestEnd: "18:30",
    PostCode: "NR16 3EP",
  });
  expect(e5).toMatchObject({ EarliestStart: "08:30", LatestEnd: "17:00", Ethnicity: "" });
  expect(e6).toMatchObject({ Qualification: "Nurse", CertificateExpiryDate: "" });
  expect(e7).toMatchObject({ Qualification: "Carer" });
  const [p1, p2, p3, p4, p5] = await people(server, "patients");
  expect(p1).toMatchObject({ AdditionalRequirements: "", RequiredHoursOfSupport: 3 });
  expect(p2).toMatchObject({ RequiredHoursOfSupport: 2, RequiredSupport: "Meal Prep, Personal Care" });
  expect(p3).toMatchObject({
    AdditionalRequirements: "",
    ContactNumber: "01632960002",
    RequiresMedication: "Y",
  });
  expect(p4).toMatchObject({ RequiredHoursOfSupport: 0, AdditionalRequirements: "Mobility Aid" });
  expect(p5).toMatchObject({ AdditionalRequirements: "", RequiredHoursOfSupport: 1.5 });
  expect(answer.repairs).toEqual(
    expect.arrayContaining([
      { sheet: "EmployeeDetails", row: 5, column: "Qualification", from: "Nursing", to: "Nurse" },
      { sheet: "EmployeeDetails", row: 7, column: "Qualification", from: "Registered Nurse", to: "Nurse" },
      { sheet: "EmployeeDetails", row: 8, column: "Qualification", from: "Support Worker", to: "Carer" },
      { sheet: "EmployeeDetails", row: 4, column: "ContactNumber", from: "7700900002", to: "07700900002" },
    ]),
  );
});

test("older: a vehicle is a car, weekdays are kept and hold, its ids and hours are read", async ({
  server,
}) => {
  const answer = await uploaded(server, olderWorkbook());
  expect(answer).toMatchObject({ layout: "older", employees_count: 12, patients_count: 10 });
  const [e1, e2] = await people(server, "employees");
  expect(e1).toMatchObject({ TransportMode: "Car", Availability: "Mon/Thu/Fri", PostCode: "" });
  expect(e2).toMatchObject({ TransportMode: "", Availability: "Sat/Sun", LatestEnd: "04:00" });
  const [tuesday, thursday] = ["2026-11-24", "2026-11-26"].map((date) => ({
    patient_id: "P002",
    service_type: "exercise",
    employee_id: "E001",
    date,
    start_time: "10:00",
  }));
  const refused = await assign(server, tuesday ?? "");
  expect(refused.status).toBe(422);
  expect(refused.body.detail).toMatch(/Amira Ashdown works Mon\/Thu\/Fri, not on Tue/);
  expect((await assign(server, thursday ?? "")).status).toBe(200);
});

test("care-system export: all 50 patients load though 36 have next to nothing", async ({ server }) => {
  const answer = await uploaded(server, careExportWorkbook());
  expect(answer).toMatchObject({
    layout: "care-system export",
    employees_count: 25,
    patients_count: 50,
    ignored_columns: expect.arrayContaining(["Employee: Username", "Patients: Create Date"]),
  });
  const employees = await people(server, "employees");
  expect(employees[0]).toMatchObject({
    EmployeeID: "2-101",
    Name: "Amira Ashdown",
    Address: "1 Mill Lane, Norwich, Norfolk, England",
    PostCode: "NR1 0AB",
    CertificateExpiryDate: "2032-07-30",
    Status: "Active",
  });
  expect(employees[2]).toMatchObject({ Status: "Inactive" });
  expect(employees[3], "Care Assistant").toMatchObject({ Qualification: "Carer" });
  expect(employees[5], "no last name").toMatchObject({ Name: "Freya" });
  const patients = await rows(server, "patients");
  const blank = patients.filter((row) => row.required_hours_of_support === null);
  expect(blank).toHaveLength(36);
  expect(new Set(blank.map((row) => row.requires_medication))).toEqual(new Set([null]));
  expect(new Set(blank.map((row) => row.language_preference))).toEqual(new Set([null]));
  expect(patients.map((row) => row.patient_id)).toContain("2-254");
  expect(await dataStatus(server)).toMatchObject({ employees_count: 25, patients_count: 50 });
});

test("sample generator: its columns mean what DOMAIN.md says", async ({ server }) => {
  const answer = await uploaded(server, sampleGeneratorWorkbook());
  expect(answer).toMatchObject({ layout: "sample generator", employees_count: 8, patients_count: 12 });
  const [e1, e2, e3] = await people(server, "employees");
  expect(e1).toMatchObject({
    Qualification: "Nurse",
    Address: "Norwich",
    LanguageSpoken: "English,Polish",
    EarliestStart: "08:00",
    LatestEnd: "18:00",
    TransportMode: "Car",
    MaxPatientsPerDay: 4,
    Notes: "Dementia care",
  });
  expect(e2).toMatchObject({ TransportMode: "Bicycle", EarliestStart: "19:30", LatestEnd: "04:00" });
  expect(e3).toMatchObject({ TransportMode: "", Qualification: "Senior Carer" });
  const [p1, p2] = await people(server, "patients");
  expect(p1).toMatchObject({
    RequiredSupport: "Medication, Exercise",
    RequiresMedication: "Y",
    ServiceTimes: "medicine:10:00,exercise:14:00",
    Priority: "High",
    Illness: "Dementia",
    LanguagePreference: "English",
  });
  expect(p2).toMatchObject({
    RequiredSupport: "Personal Care",
    ServiceTimes: expect.stringContaining("08:30"),
  });
});

test("headers match whatever their case, spaces, _ and -", async ({ server }) => {
  const spell = (header: unknown) =>
    ` ${String(header).toUpperCase().replace("ID", "_id").replace("NAME", "- Name")} `;
  const workbook = currentWorkbook({
    edit: (sheets) => {
      for (const rows of Object.values(sheets)) rows[0] = (rows[0] ?? []).map(spell);
    },
  });
  expect(await uploaded(server, workbook)).toMatchObject({ layout: "current", employees_count: 20 });
  expect((await people(server, "employees"))[0]).toMatchObject({
    EmployeeID: "E001",
    Qualification: "Nurse",
  });
});

test("a civil date is read as a civil date, in workbooks of either epoch", async ({ server }) => {
  const serial = 48_275;
  const certificate = (value: number, date1904: boolean) =>
    currentWorkbook({
      date1904,
      edit: (sheets) => {
        for (const row of sheets.EmployeeDetails?.slice(1) ?? []) row[10] = dateCell(value);
      },
    });
  const dates = async () =>
    new Set((await rows(server, "employees")).map((row) => row.certificate_expiry_date));
  await uploaded(server, certificate(serial, false));
  expect(await dates()).toEqual(new Set(["2032-03-02"]));
  await uploaded(server, certificate(serial - 1462, true));
  expect(await dates(), "1904").toEqual(new Set(["2032-03-02"]));
  await uploaded(server, certificate(serial + 0.99, false));
  expect(await dates(), "a minute before midnight").toEqual(new Set(["2032-03-02"]));
});
