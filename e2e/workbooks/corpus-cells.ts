import { type CellValue, dateCell, type Sheets, timeCell, workbookBytes } from "./bytes";
import type { CorpusFile, Expected } from "./corpus";
import { currentSheets } from "./current";

const SMALL = { employees: 2, patients: 2 };

/** The small workbook with one value in the first row of people. */
function withCell(sheet: string, header: string, value: CellValue): Uint8Array {
  const sheets = currentSheets(SMALL);
  const rows = sheets[sheet] as CellValue[][];
  (rows[1] as CellValue[])[(rows[0] as CellValue[]).indexOf(header)] = value;
  return workbookBytes(sheets);
}

type Spelling = [value: CellValue, stored: string | number | null];

const good = (sheet: string, header: string, fact: string, spellings: Spelling[]): CorpusFile[] =>
  spellings.map(([value, stored]) => ({
    name: `${header} written ${JSON.stringify(value)}`,
    bytes: () => withCell(sheet, header, value),
    expected: {
      ...SMALL,
      [sheet === "EmployeeDetails" ? "employee" : "patient"]: { [fact]: stored },
    } as Expected,
  }));

const bad = (sheet: string, header: string, values: CellValue[], problem: RegExp): CorpusFile[] =>
  values.map((value) => ({
    name: `${header} written ${JSON.stringify(value)}`,
    bytes: () => withCell(sheet, header, value),
    expected: { problems: [problem] },
  }));

const asked = (header: string, word: string, suggestion: string | null): CorpusFile => ({
  name: `${header} asks what ${word} is`,
  bytes: () => withCell("EmployeeDetails", header, word),
  expected: { questions: [{ column: header, word, suggestion }] },
});

const E = "EmployeeDetails";
const P = "PatientDetails";

/** One cell in every spelling that is read, and in some that are not. */
export const CELL_FILES: readonly CorpusFile[] = [
  ...good(E, "CertificateExpiryDate", "certificateExpiryDate", [
    ["2032-02-03", "2032-02-03"],
    ["03/02/2032", "2032-02-03"],
    ["3-2-2032", "2032-02-03"],
    ["3 Feb 2032", "2032-02-03"],
    ["Tuesday, 3 February 2032", "2032-02-03"],
    ["30/Jul/2032 11:54 am", "2032-07-30"],
    ["2032-02-03T00:00:00.000Z", "2032-02-03"],
    [dateCell(48_247), "2032-02-03"],
    [48_247, "2032-02-03"],
    ["\u00a03/02/2032 ", "2032-02-03"],
    ["-", null],
  ]),
  ...bad(
    E,
    "CertificateExpiryDate",
    ["30/02/2032", "next spring", "02/2032", 20_320_203],
    /CertificateExpiryDate|date|calendar/,
  ),
  ...good(E, "EarliestStart", "earliestStart", [
    ["08:45", "08:45"],
    ["8.45", "08:45"],
    ["0845", "08:45"],
    ["8am", "08:00"],
    ["8:45 pm", "20:45"],
    ["08:45:00", "08:45"],
    [timeCell(8, 45), "08:45"],
    ["n/a", null],
  ]),
  ...bad(E, "EarliestStart", ["24:00", "early", 845], /not a time/),
  ...good(E, "ContactNumber", "contactNumber", [
    [7700900123, "07700900123"],
    ["07700\u00a0900\u00a0123", "07700 900 123"],
    [{ t: "n", v: 7700900123, z: "00000000000" }, "07700900123"],
  ]),
  ...good(E, "Name", "name", [
    ["O\u2019Neill  \u201cBob\u201d", "O\u2019Neill \u201cBob\u201d"],
    ['=HYPERLINK("http://127.0.0.1")', '=HYPERLINK("http://127.0.0.1")'],
    ["Zoë\u200b Müller", "Zoë Müller"],
  ]),
  ...good(E, "PostCode", "postcode", [
    ["  nr11aa ", "NR1 1AA"],
    ["NR1\u00a01AA", "NR1 1AA"],
  ]),
  ...good(E, "Qualification", "qualification", [
    ["Registered Nurse", "Nurse"],
    ["support worker", "Carer"],
    ["", null],
  ]),
  ...good(E, "EmployeeID", "employeeId", [
    ["2-254", "2-254"],
    [{ t: "n", v: 7, z: "0000" }, "0007"],
  ]),
  ...good(P, "RequiredHoursOfSupport", "requiredHoursOfSupport", [
    ["2", 2],
    [1.5, 1.5],
    ["", null],
    [0, null],
  ]),
  ...good(P, "RequiredSupport", "requiredSupport", [
    ["meds; Meal Preparation", "Medication, Meal Prep"],
    ["Personal care\nShopping", "Personal Care, Shopping"],
  ]),
  ...bad(P, "RequiredHoursOfSupport", [169, "a few", timeCell(3, 0)], /hours|turned this cell into a date/),
  ...bad(E, "EmployeeID", ["", dateCell(45_000)], /id is missing|turned this cell into a date/),
  ...bad(E, "Notes", ["x".repeat(2_001)], /shorten it/),
  ...bad(E, "Gender", [{ t: "e", v: 0x2a }], /the error #N\/A/),
  asked("Qualification", "Medical Technician", "Carer"),
  asked("Gender", "Woman", "Female"),
  asked("TransportMode", "Bike", "Bicycle"),
  asked("Shifts", "Night", null),
];

/** Changes the rows of the small workbook. */
export function smallWorkbook(edit: (sheets: Sheets) => void): Uint8Array {
  const sheets = currentSheets(SMALL);
  edit(sheets);
  return workbookBytes(sheets);
}
