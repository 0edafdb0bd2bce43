import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "xlsx";
import type { EmployeeFacts } from "@/lib/domain/employee";
import { EMPLOYEE_FIELDS } from "@/lib/domain/fields/employee-fields";
import { PATIENT_FIELDS } from "@/lib/domain/fields/patient-fields";
import { isReadable, type Reader, type Written } from "@/lib/domain/fields/reading";
import type { PatientFacts } from "@/lib/domain/patient";
import { rowLook } from "@/lib/domain/row-look";
import { exportWorkbook } from "./export-workbook";
import { readWorkbook } from "./read-workbook";

const WORDS = [
  ...[
    "Nurse",
    "Senior Carer",
    "Female",
    "Car",
    "English/Polish",
    "2032-02-03",
    "19:30",
    "Breakfast/Lunch",
    "Mon/Fri",
  ],
  ...[
    "07700900123",
    "007",
    "1E5",
    "2-12",
    "Y",
    "Medication, Shopping",
    "medicine:10:00",
    "Inactive",
    "None",
    "#N/A",
  ],
  ...[
    "=1+1",
    "+44 1632 960000",
    "-5",
    "@SUM(A1)",
    "\t=x",
    "'quoted",
    "_x0041_",
    "a\nb\tc",
    "TRUE",
    '<&">',
    "\uffff",
    "é😀",
  ],
];
const written: fc.Arbitrary<Written> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...WORDS),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double({ min: 0.25, max: 24, noNaN: true }),
);

/** Facts as readers leave them: what is written is read, and what cannot be read is left out. */
function facts<Facts extends object>(
  fields: { [Fact in keyof Facts]: Reader<Facts[Fact]> },
  idFact: keyof Facts,
) {
  const shape = Object.fromEntries(
    (Object.keys(fields) as (keyof Facts)[]).map((fact) => [
      fact,
      written.map((value) => {
        const reading = fields[fact](value);
        if (isReadable(reading)) return reading.value;
        const blank = fields[fact](null);
        return isReadable(blank) ? blank.value : "somebody";
      }),
    ]),
  );
  return fc
    .array(fc.record(shape) as fc.Arbitrary<unknown> as fc.Arbitrary<Facts>, { minLength: 1, maxLength: 6 })
    .map((people) =>
      people.map((person, index) => {
        const id = `=id-${index}`;
        return { ...person, ...named(id, String((person as { name?: unknown }).name)), [idFact]: id };
      }),
    );
}

/** A row whose name looks like a total or a vacancy is asked about. */
function named(id: string, name: string): { name: string } {
  return { name: rowLook({ id, name, all: [id, name], headers: [] }) === null ? name : "Ann Bell" };
}

const employees = facts<EmployeeFacts>(EMPLOYEE_FIELDS, "employeeId");
const patients = facts<PatientFacts>(PATIENT_FIELDS, "patientId");

test("what is exported is read as it was, and without a single repair", () => {
  fc.assert(
    fc.property(employees, patients, (carers, clients) => {
      const workbook = readWorkbook(exportWorkbook(carers, clients));
      expect(workbook.problems).toEqual([]);
      expect(workbook.employees.rows.map((row) => row.facts)).toEqual(carers);
      expect(workbook.patients.rows.map((row) => row.facts)).toEqual(clients);
      expect([workbook.employees.absent, workbook.patients.absent, workbook.repairs]).toEqual([[], [], []]);
    }),
    { numRuns: 60 },
  );
});

test("no cell becomes a formula, and phone numbers are formatted as text", () => {
  fc.assert(
    fc.property(employees, patients, (carers, clients) => {
      const { Sheets } = read(exportWorkbook(carers, clients), { cellFormula: true, cellNF: true });
      for (const sheet of Object.values(Sheets)) {
        for (const cell of Object.values(sheet)) expect(cell.f).toBeUndefined();
      }
      const phone = Sheets.EmployeeDetails?.O2;
      if (phone) expect(phone).toMatchObject({ t: "s", z: "@" });
    }),
    { numRuns: 30 },
  );
});
