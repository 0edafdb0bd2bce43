import { expect, apiTest as test } from "../fixtures";
import { serverWithBlankCells } from "./support/blank-cells";
import { assignments, people, rows } from "./support/calls";

const server = serverWithBlankCells();

const keys = (names: string) => names.split(", ");
const EMPLOYEE = keys(
  "EmployeeID, Name, Address, PostCode, Gender, Ethnicity, Religion, TransportMode, Qualification, LanguageSpoken, CertificateExpiryDate, EarliestStart, LatestEnd, Shifts, ContactNumber, Notes",
);
const PATIENT = keys(
  "PatientID, PatientName, Address, PostCode, Gender, Ethnicity, Religion, RequiredSupport, AdditionalRequirements, Illness, ContactNumber, RequiresMedication, EmergencyContact, EmergencyRelation, LanguagePreference, Notes",
);
const ROWS = {
  employees: keys(
    "id, employee_id, name, address, postcode, gender, ethnicity, religion, transport_mode, qualification, language_spoken, certificate_expiry_date, earliest_start, latest_end, shifts, contact_number, notes, created_at, updated_at",
  ),
  patients: keys(
    "id, patient_id, patient_name, address, postcode, gender, ethnicity, religion, required_support, required_hours_of_support, additional_requirements, illness, contact_number, requires_medication, emergency_contact, emergency_relation, language_preference, notes, created_at, updated_at",
  ),
  assignments: keys(
    "id, employee_id, employee_name, patient_id, patient_name, service_type, assigned_time, start_time, end_time, duration, travel_time, priority_score, reasoning, created_at",
  ),
};
const NUMBERS = new Set(["id", "required_hours_of_support", "duration", "travel_time", "priority_score"]);
const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

test("an employee in memory has every key, as text, empty where nothing is recorded", async () => {
  const [first, second, ...others] = await people(server(), "employees");
  for (const employee of [first, second, ...others]) {
    for (const key of EMPLOYEE) expect(employee?.[key], key).toEqual(expect.any(String));
  }
  expect(EMPLOYEE.slice(2).map((key) => first?.[key])).toEqual(EMPLOYEE.slice(2).map(() => ""));
  const words = [second, ...others].map((employee) => employee?.Qualification);
  expect(new Set(words)).toEqual(new Set(["Nurse", "Senior Carer", "Carer"]));
});

test("a patient in memory has every key; hours are a number and 0 when not recorded", async () => {
  const [first, ...others] = await people(server(), "patients");
  for (const patient of [first, ...others]) {
    for (const key of PATIENT) expect(patient?.[key], key).toEqual(expect.any(String));
    expect(patient?.RequiredHoursOfSupport).toEqual(expect.any(Number));
    expect(patient?.RequiresMedication).toMatch(/^[YN]$/);
  }
  expect(first).toMatchObject({ RequiredHoursOfSupport: 0, RequiresMedication: "N", Illness: "" });
});

test("RequiresMedication is Y when either column says so, else N; the file keeps what was written", async () => {
  const inMemory = await people(server(), "patients");
  const inFile = await rows(server(), "patients");
  const either = inFile.map(
    (row) => row.requires_medication === "Y" || String(row.required_support).includes("Medication"),
  );
  expect(inMemory.map((patient) => patient.RequiresMedication)).toEqual(
    either.map((yes) => (yes ? "Y" : "N")),
  );
  const contradicting = inFile.filter(
    (row) => row.requires_medication === "N" && String(row.required_support).includes("Medication"),
  );
  expect(contradicting.length, "the workbook holds contradictions").toBeGreaterThan(0);
});

test("an assignment has every key and type, in memory as in the answer", async () => {
  for (const assignment of await assignments(server())) {
    expect(assignment).toMatchObject({
      id: expect.any(Number),
      employee_id: expect.stringMatching(/^E\d{3}$/),
      employee_name: expect.any(String),
      patient_id: expect.stringMatching(/^P\d{3}$/),
      patient_name: expect.any(String),
      service_type: expect.stringMatching(/^(exercise|medicine)$/),
      assigned_time: expect.stringMatching(LOCAL),
      start_time: expect.stringMatching(LOCAL),
      end_time: expect.stringMatching(LOCAL),
      duration: expect.any(Number),
      estimated_duration: assignment.duration,
      travel_time: expect.any(Number),
      priority_score: expect.any(Number),
      reasoning: expect.any(String),
      assignment_reason: assignment.reasoning,
      created_at: expect.stringMatching(STAMP),
    });
    expect(assignment.priority_score).toBeGreaterThanOrEqual(0);
    expect(assignment.priority_score).toBeLessThanOrEqual(10);
  }
});

for (const [list, wanted] of Object.entries(ROWS) as [keyof typeof ROWS, string[]][]) {
  test(`a row of /database/${list} has every key, null where nothing is recorded`, async () => {
    const found = await rows(server(), list);
    expect(found.length).toBeGreaterThan(1);
    for (const row of found) {
      for (const key of wanted) {
        expect(Object.keys(row)).toContain(key);
        const value = row[key];
        if (value !== null) expect(typeof value, key).toBe(NUMBERS.has(key) ? "number" : "string");
        expect(value, key).not.toBe("");
      }
      expect(row.created_at).toMatch(STAMP);
    }
  });
}

test("what is blank in the workbook is null in the file", async () => {
  const [employee] = await rows(server(), "employees");
  const [patient] = await rows(server(), "patients");
  const kept = ["id", "employee_id", "patient_id", "name", "patient_name", "created_at", "updated_at"];
  const blank = (row = {}, wanted: string[]) =>
    wanted.filter((key) => !kept.includes(key)).map((key) => (row as Record<string, unknown>)[key]);
  expect(new Set(blank(employee, ROWS.employees))).toEqual(new Set([null]));
  expect(new Set(blank(patient, ROWS.patients))).toEqual(new Set([null]));
});
