import { expect, test } from "vitest";
import { type CellValue, csvText, currentSheets, utf16 } from "@/e2e/workbooks/make-workbooks";
import { isAppError } from "@/lib/errors";
import { readFiles, readWorkbook } from "./read-workbook";

const { EmployeeDetails: EMPLOYEES = [], PatientDetails: PATIENTS = [] } = currentSheets({
  employees: 3,
  patients: 2,
});
const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (name: string, rows: CellValue[][]) => ({ name, bytes: utf8(csvText(rows)) });

/** Both kinds in one table, under the headers of both. */
function combined(type = "Type", carer = "carer", client = "Client"): CellValue[][] {
  const headers = [...new Set([...(EMPLOYEES[0] ?? []), ...(PATIENTS[0] ?? [])])];
  const rowsOf = ([own = [], ...rows]: CellValue[][], kind: string) =>
    rows.map((row) => [kind, ...headers.map((header) => row[own.indexOf(header)] ?? "")]);
  return [[type, ...headers], ...rowsOf(EMPLOYEES, carer), ...rowsOf(PATIENTS, client)];
}

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (isAppError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "it was read";
}

test("two CSV files read like one workbook, in either order and whatever they are called", () => {
  const files = [file("a.csv", PATIENTS), file("C:\\lists\\b.csv", EMPLOYEES)];
  const { employees, patients, problems } = readFiles(files);
  expect(problems).toEqual([]);
  expect([employees.sheet, patients.sheet]).toEqual(["b.csv", "a.csv"]);
  expect([employees.layout, patients.layout]).toEqual(["current", "current"]);
  expect(employees.rows.map(({ row, facts }) => [row, facts.employeeId])).toEqual([
    [2, "E001"],
    [3, "E002"],
    [4, "E003"],
  ]);
  expect(readFiles(files.reverse())).toMatchObject({ employees, patients });
});

test.each([
  ["Type", "employee", "patient"],
  ["kind", "Carer", "Service User"],
  ["Record Type", "STAFF", "clients"],
])("one CSV file with a column %s lists both", (header, carer, client) => {
  const { employees, patients, problems } = readWorkbook(utf8(csvText(combined(header, carer, client))));
  expect(problems).toEqual([]);
  expect(employees.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  expect(patients.rows.map(({ row }) => row)).toEqual([5, 6]);
  expect([employees.layout, patients.layout]).toEqual(["current", "current"]);
  expect([employees.ignoredColumns, patients.ignoredColumns]).toEqual([[], []]);
});

test("one column ID serves both kinds", () => {
  const rows = combined().map((row) => [...row]);
  const [header = []] = rows;
  const [employeeId, patientId] = [header.indexOf("EmployeeID"), header.indexOf("PatientID")];
  for (const row of rows.slice(1)) row[employeeId] = row[employeeId] || (row[patientId] ?? "");
  header[employeeId] = "ID";
  for (const row of rows) row.splice(patientId, 1);
  const { patients, problems } = readWorkbook(utf8(csvText(rows)));
  expect(problems).toEqual([]);
  expect(patients.rows.map(({ facts }) => facts.patientId)).toEqual(["P001", "P002"]);
});

test("a row that is neither is a problem, and so is one with nothing but its kind", () => {
  const rows = combined();
  (rows[2] ?? [])[0] = "Driver";
  rows.push(["carer"]);
  expect(readWorkbook(utf8(csvText(rows))).problems).toMatchObject([
    { sheet: "CSV", row: 3, column: "Type", value: "Driver", choices: ["employee", "patient"] },
    { sheet: "CSV", row: 7, message: expect.stringContaining("This row has no person") },
  ]);
});

test.each([
  ["one list alone", [file("a.csv", EMPLOYEES)], "No file lists patients"],
  ["the same kind twice", [file("a.csv", EMPLOYEES), file("b.csv", EMPLOYEES)], "a.csv and b.csv both list"],
])("%s is a problem", (_, files, message) => {
  const messages = readFiles(files).problems.map((problem) => problem.message);
  expect(messages.join()).toContain(message);
});

test.each([
  ["UTF-8", utf8],
  ["UTF-8 with a mark", (text: string) => utf8(`\ufeff${text}`)],
  ["UTF-16, little end first", (text: string) => utf16(text, "little")],
  ["UTF-16, big end first", (text: string) => utf16(text, "big")],
  ["Windows-1252", (text: string) => Uint8Array.from(Buffer.from(text, "latin1"))],
])("%s", (_, encode) => {
  const people = EMPLOYEES.map((row) =>
    row.map((value) => (value === "Amira Ashdown" ? "Zoë Müller" : value)),
  );
  const { employees } = readFiles([
    { name: "e.csv", bytes: encode(csvText(people)) },
    file("p.csv", PATIENTS),
  ]);
  expect(employees.rows[0]?.facts.name).toBe("Zoë Müller");
});

test("Windows-1252 has its own quotation marks and dashes", () => {
  const text = csvText(EMPLOYEES).replace("Amira Ashdown", "Siân O~Neill");
  const bytes = Uint8Array.from(Buffer.from(text, "latin1"), (byte) => (byte === 0x7e ? 0x92 : byte));
  expect(readFiles([{ name: "e.csv", bytes }]).employees.rows[0]?.facts.name).toBe("Siân O’Neill");
});

test.each([",", ";", "\t", "|"])(
  "separated by %j, with quotes, line breaks and Excel's hint",
  (separator) => {
    const people = EMPLOYEES.map((row) => [...row]);
    (people[1] ?? [])[15] = 'Says "no; thanks",\r\nthen\tyes';
    const text = csvText(people, separator);
    for (const bytes of [utf8(text), utf8(`sep=${separator}\r\n${text}`)]) {
      const { employees } = readFiles([{ name: "e.csv", bytes }]);
      expect(employees.rows.map(({ row }) => row)).toEqual([2, 3, 4]);
      expect(employees.rows[0]?.facts.notes).toBe('Says "no; thanks",\nthen\tyes');
    }
  },
);

test("everything stays text: leading zeros, ids like dates, formulas", () => {
  const people = EMPLOYEES.map((row) => [...row]);
  people[1]?.splice(0, 2, "2-12", "=cmd|' /C calc'!A0");
  people[2]?.splice(0, 1, "007");
  const { employees } = readFiles([file("e.csv", people)]);
  expect(employees.rows[0]?.facts).toMatchObject({ employeeId: "2-12", name: "=cmd|' /C calc'!A0" });
  expect(employees.rows[1]?.facts.employeeId).toBe("007");
});

test("a quote too many swallows nobody", () => {
  const text = csvText(EMPLOYEES).replace("E002", '"E002');
  expect(refusal(() => readWorkbook(utf8(text)))).toMatch(/^workbook-refused: .*quotation marks in row 3 /);
});

test.each([
  ["text", "Dear all,\nplease find the rota, the list, and the keys.\n"],
  ["two known headers", "EmployeeID,Name\nE001,Amira Ashdown\n"],
  ["a web page", "  <!DOCTYPE html><table><tr><td>EmployeeID,Name,Address</td></tr></table>"],
  ["a picture", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
])("%s is not a workbook", (_, text) => {
  expect(refusal(() => readWorkbook(Uint8Array.from(Buffer.from(text, "latin1"))))).toMatch(
    /^not-a-workbook/,
  );
});

test("files that do not belong together are refused", () => {
  const csv = file("a.csv", EMPLOYEES);
  expect(refusal(() => readFiles([]))).toMatch(/^bad-request/);
  expect(refusal(() => readFiles([csv, csv, csv]))).toMatch(/^bad-request/);
});
