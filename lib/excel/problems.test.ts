import { expect, test } from "vitest";
import { withPart } from "@/e2e/workbooks/hostile";
import { type CellValue, currentWorkbook, type Sheets, workbookBytes } from "@/e2e/workbooks/make-workbooks";
import { readWorkbook } from "./read-workbook";

const EMPLOYEES = "EmployeeDetails";
const PATIENTS = "PatientDetails";

/** Writes a value into a cell by the header over it; rows as the spreadsheet numbers them. */
function put(sheets: Sheets, sheet: string, row: number, header: string, value: CellValue): void {
  const rows = sheets[sheet] as CellValue[][];
  (rows[row - 1] as CellValue[])[(rows[0] as CellValue[]).indexOf(header)] = value;
}

const withCell = (sheet: string, row: number, header: string, value: CellValue) =>
  currentWorkbook({ edit: (sheets) => put(sheets, sheet, row, header, value) });

test.each([
  [EMPLOYEES, "Gender", "Woman"],
  [EMPLOYEES, "TransportMode", "Bike"],
  [EMPLOYEES, "Qualification", "Not a nurse"],
  [EMPLOYEES, "Qualification", "Medical Technician"],
  [EMPLOYEES, "CertificateExpiryDate", "30/02/2032"],
  [EMPLOYEES, "EarliestStart", "24:00"],
  [EMPLOYEES, "LatestEnd", "late"],
  [EMPLOYEES, "Shifts", "Night"],
  [PATIENTS, "RequiredSupport", "Medication, Gardening"],
  [PATIENTS, "RequiredHoursOfSupport", "a few"],
  [PATIENTS, "RequiresMedication", "sometimes"],
])("%s, %s: %j is a problem and never another value", (sheet, column, value) => {
  const { problems, employees, patients } = readWorkbook(withCell(sheet, 3, column, value));
  expect(problems).toMatchObject([
    { sheet, row: 3, column, value, message: expect.stringMatching(/; .*\.$/) },
  ]);
  const rows = sheet === EMPLOYEES ? employees.rows : patients.rows;
  expect(rows.map(({ row }) => row)).not.toContain(3);
});

test("all problems are listed together", () => {
  const bytes = currentWorkbook({
    edit: (sheets) => {
      put(sheets, EMPLOYEES, 2, "Gender", "Woman");
      put(sheets, EMPLOYEES, 2, "Name", "");
      put(sheets, PATIENTS, 5, "PatientID", "");
    },
  });
  expect(readWorkbook(bytes).problems.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    [EMPLOYEES, 2, "Name"],
    [EMPLOYEES, 2, "Gender"],
    [PATIENTS, 5, "PatientID"],
  ]);
});

test("an id that stands twice, case aside, names both rows", () => {
  const { problems } = readWorkbook(withCell(EMPLOYEES, 7, "EmployeeID", " e002 "));
  expect(problems).toEqual([
    {
      ...{ sheet: EMPLOYEES, row: 7, column: "EmployeeID", value: "e002" },
      message: "The rows 3 and 7 have the same id; give each person one row and an id of their own.",
    },
  ]);
});

test.each([
  ["EmployeeID", { t: "n", v: 45_000, z: "d-mmm" } as const, "turned this cell into a date"],
  ["Qualification", { t: "e", v: 0x2a } as const, "the error #N/A"],
  ["Gender", true, '"TRUE" is none'],
])("%s: %j", (column, value, message) => {
  const { problems } = readWorkbook(withCell(EMPLOYEES, 2, column, value));
  expect(problems).toMatchObject([{ row: 2, column, message: expect.stringContaining(message) }]);
});

test("hours that the spreadsheet took for a time of day are a problem, not 7 minutes", () => {
  const { problems } = readWorkbook(
    withCell(PATIENTS, 2, "RequiredHoursOfSupport", { t: "n", v: 0.125, z: "h:mm" }),
  );
  expect(problems).toMatchObject([{ column: "RequiredHoursOfSupport", value: "03:00" }]);
});

test("leading zeros that a number format shows belong to the id", () => {
  const { employees } = readWorkbook(withCell(EMPLOYEES, 2, "EmployeeID", { t: "n", v: 7, z: "0000" }));
  expect(employees.rows[0]?.facts.employeeId).toBe("0007");
});

test("blank hours stay, and 0 hours are a repair", () => {
  const { patients, repairs } = readWorkbook(withCell(PATIENTS, 2, "RequiredHoursOfSupport", 0));
  expect(patients.rows[0]?.facts.requiredHoursOfSupport).toBeNull();
  const repair = { sheet: PATIENTS, row: 2, column: "RequiredHoursOfSupport", from: "0", to: "not recorded" };
  expect(repairs).toContainEqual(repair);
});

test("a formula that was saved without its result is a problem, not an empty cell", () => {
  const bytes = withPart((xml) => xml.replace(/<c r="I2"[^>]*>.*?<\/c>/, '<c r="I2"><f>Z1</f><v></v></c>'));
  const place = { row: 2, column: "Qualification", value: "=Z1" };
  expect(readWorkbook(bytes).problems).toMatchObject([place]);
});

test.each([
  ...["as above", "Ditto", "see above", '"', "..", "same as above", "As above.", "Ditto.", '-"-', "dto"],
  ...["see row 3", "same address", "Same as Mr Bell"],
])("a cell that says only %j is a problem, whatever its column but notes", (written) => {
  const bytes = currentWorkbook({
    employees: 2,
    edit: (sheets) => {
      const [, , second] = sheets[EMPLOYEES] ?? [];
      second?.splice(2, 2, written, written);
      put(sheets, EMPLOYEES, 3, "Notes", written);
    },
  });
  expect(readWorkbook(bytes).problems).toMatchObject([
    { row: 3, column: "Address", message: expect.stringContaining("write the value itself") },
    { row: 3, column: "PostCode" },
  ]);
});

test("a value in a row without a person is a problem", () => {
  const bytes = currentWorkbook({
    edit: (sheets) => sheets[EMPLOYEES]?.push([...Array<null>(16).fill(null), "checked by Uma"]),
  });
  expect(readWorkbook(bytes).problems).toEqual([
    {
      ...{ sheet: EMPLOYEES, row: 22, column: "column Q (no header)", value: "checked by Uma" },
      message: "This row has no person. Remove it, or move it to a separate sheet.",
    },
  ]);
});

test.each<[string, (sheets: Sheets) => void, string]>([
  [
    "no patients",
    (sheets) => delete sheets[PATIENTS],
    "The workbook has no sheet PatientDetails, only EmployeeDetails",
  ],
  ["an empty sheet", (sheets) => (sheets[PATIENTS] = []), "The sheet PatientDetails is empty"],
  ["headers alone", (sheets) => sheets[PATIENTS]?.splice(1), "The sheet PatientDetails lists no patients"],
  [
    "other headers",
    (sheets) =>
      (sheets[PATIENTS] = [
        ["a", "b"],
        [1, 2],
      ]),
    "has no known column names",
  ],
  ["two sheets", (sheets) => (sheets.Patients = [["a"]]), "PatientDetails and Patients both list patients"],
  [
    "a sheet for each team",
    (sheets) => {
      sheets["Clients North"] = sheets[PATIENTS] ?? [];
      sheets["Clients South"] = sheets[PATIENTS] ?? [];
      delete sheets[PATIENTS];
    },
    "if Clients North and Clients South list patients, put everybody on one sheet",
  ],
  [
    "the column names below each other",
    (sheets) =>
      (sheets[PATIENTS] = (sheets[PATIENTS]?.[0] ?? []).map((header, i) => [
        header,
        sheets[PATIENTS]?.[1]?.[i] ?? "",
      ])),
    "PatientDetails are in its first column; turn the list",
  ],
])("a workbook with %s", (_, edit, message) => {
  const { problems } = readWorkbook(currentWorkbook({ edit }));
  expect(problems).toMatchObject([{ message: expect.stringContaining(message) }]);
});

test("a workbook without either sheet names what it has", () => {
  const { problems, employees } = readWorkbook(workbookBytes({ Sheet1: [["Name"]], Output: [["x"]] }));
  expect(problems.map((problem) => problem.sheet)).toEqual([EMPLOYEES, PATIENTS]);
  expect(problems[0]?.message).toContain("only Sheet1, Output;");
  expect(employees.rows).toEqual([]);
});

test("more than a thousand problems are counted", () => {
  const bytes = currentWorkbook({
    employees: 1_200,
    edit: (sheets) => sheets[EMPLOYEES]?.slice(1).forEach((row) => void row.splice(4, 1, "Woman")),
  });
  const { problems } = readWorkbook(bytes);
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)?.message).toContain("There are 200 more problems");
});
