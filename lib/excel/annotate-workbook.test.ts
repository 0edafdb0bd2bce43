import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { read } from "xlsx";
import {
  type CellValue,
  csvText,
  currentSheets,
  currentWorkbook,
  withPart,
} from "@/e2e/workbooks/make-workbooks";
import { annotateFiles, annotateWorkbook } from "./annotate-workbook";
import type { Note } from "./notes";
import { readFiles, readWorkbook } from "./read-workbook";

const E = "EmployeeDetails";
const P = "PatientDetails";
const NOTES: Note[] = [
  { sheet: E, row: 3, column: "Gender", severity: "problem", message: "=cmd|' /C calc'!A0 is no gender" },
  { sheet: E, row: 3, column: "Gender", severity: "warning", message: "a second thing, <b> & _x000D_" },
  { sheet: E, row: 5, severity: "question", message: "@what is meant?" },
  { sheet: E, row: 40, column: "Name", severity: "warning", message: "nobody stands here" },
  { sheet: E, row: 0, severity: "problem", message: "The sheet has no column Status." },
];
const wrong = () =>
  currentWorkbook({ edit: ({ EmployeeDetails: rows = [] }) => void rows[2]?.splice(4, 1, "Woman") });

const sheetOf = (bytes: Uint8Array, name = E) =>
  read(bytes, { cellStyles: true, cellFormula: true }).Sheets[name] ?? {};
const textAt = (bytes: Uint8Array, cell: string, name = E) => sheetOf(bytes, name)[cell]?.v;
const colourAt = (bytes: Uint8Array, cell: string, name = E) => sheetOf(bytes, name)[cell]?.s?.fgColor?.rgb;

test("the issues of a row stand behind its last column, and the cells meant are coloured", () => {
  const bytes = annotateWorkbook(wrong(), NOTES);
  expect(textAt(bytes, "Q1")).toBe("Issues: The sheet has no column Status.");
  expect(textAt(bytes, "Q3")).toBe("=cmd|' /C calc'!A0 is no gender; a second thing, <b> & _x000D_");
  expect(textAt(bytes, "Q5")).toBe("@what is meant?");
  expect(textAt(bytes, "Q40")).toBe("nobody stands here");
  expect(sheetOf(bytes).Q3).toMatchObject({ t: "s" });
  expect(sheetOf(bytes).Q3?.f).toBeUndefined();
  expect([colourAt(bytes, "E3"), colourAt(bytes, "E4"), colourAt(bytes, "B40")]).toEqual([
    "FFC7CF",
    undefined,
    "DDEBF8",
  ]);
});

test("every part but the sheet and the styles is the same, byte by byte", () => {
  const before = unzipSync(wrong());
  const after = unzipSync(annotateWorkbook(wrong(), NOTES));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter(
    (name) => Buffer.compare(before[name] as Uint8Array, after[name] as Uint8Array) !== 0,
  );
  expect(changed.sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
});

test("without notes nothing is changed at all", () => {
  expect(unzipSync(annotateWorkbook(wrong(), []))).toEqual(unzipSync(wrong()));
});

test.each(["xlsx", "xls", "xlsb", "ods"] as const)("a .%s loads again with the same result", (bookType) => {
  const edit = ({ EmployeeDetails: rows = [] }: Record<string, CellValue[][]>) =>
    void rows[2]?.splice(4, 1, "Woman");
  const bytes = currentWorkbook({ edit, bookType, date1904: bookType === "xlsx" });
  const annotated = annotateWorkbook(bytes, NOTES);
  expect(readWorkbook(annotated)).toEqual(readWorkbook(bytes));
  expect(textAt(annotated, "Q5")).toBe("@what is meant?");
});

test("a later round replaces the issues and the colours of the one before", () => {
  const first = annotateWorkbook(wrong(), [
    ...NOTES,
    { sheet: P, row: 2, severity: "problem", message: "old" },
  ]);
  const second = annotateWorkbook(first, [
    { sheet: E, row: 4, column: "Name", severity: "question", message: "new" },
  ]);
  expect([textAt(second, "Q1"), textAt(second, "Q3"), textAt(second, "Q4")]).toEqual([
    "Issues",
    undefined,
    "new",
  ]);
  expect(sheetOf(second).R1).toBeUndefined();
  expect([colourAt(second, "E3"), colourAt(second, "B4")]).toEqual([undefined, "FFEB9D"]);
  expect([textAt(second, "R1", P), textAt(second, "R2", P)]).toEqual(["Issues", undefined]);
  expect(readWorkbook(second)).toEqual(readWorkbook(wrong()));
});

test("the styles of coloured cells stay what they were in everything but the colour", () => {
  const notes: Note[] = [
    { sheet: E, row: 3, column: "CertificateExpiryDate", severity: "question", message: "?" },
  ];
  expect(sheetOf(annotateWorkbook(wrong(), notes)).K3).toMatchObject({ t: "n", w: sheetOf(wrong()).K3?.w });
});

test("rows and cells that say not where they stand are counted", () => {
  const bare = withPart((xml) => xml.replace(/(<(?:row|c)\b[^>]*?) r="[A-Z]*\d+"/g, "$1"));
  const notes: Note[] = [{ sheet: E, row: 3, column: "Name", severity: "problem", message: "here" }];
  const annotated = annotateWorkbook(bare, notes);
  expect(readWorkbook(annotated)).toEqual(readWorkbook(bare));
  expect(textAt(annotated, "Q3")).toBe("here");
});

test("CSV files come back as one workbook", () => {
  const { EmployeeDetails = [], PatientDetails = [] } = currentSheets({ employees: 3, patients: 2 });
  const file = (name: string, rows: CellValue[][]) => ({ name, bytes: Buffer.from(csvText(rows)) });
  const files = [file("p.csv", PatientDetails), file("e.csv", EmployeeDetails)];
  const annotated = annotateFiles(files, [{ sheet: "e.csv", row: 2, severity: "problem", message: "-1" }]);
  expect(textAt(annotated, "Q2")).toBe("-1");
  const named = (bytes: ReturnType<typeof readFiles>) => [bytes.employees.rows, bytes.patients.rows];
  expect(named(readWorkbook(annotated))).toEqual(named(readFiles(files)));

  const both = [["Type", ...(EmployeeDetails[0] ?? [])], ["carer", ...(EmployeeDetails[1] ?? [])], ["dog"]];
  const one = annotateFiles(
    [file("both.csv", both)],
    [{ sheet: "both.csv", row: 3, severity: "problem", message: "?" }],
  );
  expect(readWorkbook(one).problems.map(({ row, message }) => [row, message])).toEqual(
    readFiles([file("People", both)]).problems.map(({ row, message }) => [row, message]),
  );
});
