import { expect, test } from "vitest";
import {
  currentWorkbook,
  emptyRows,
  encrypted,
  farCell,
  farDimension,
  formattedRows,
  htmlRenamed,
  lyingZipBomb,
  manySheetNames,
  manySheets,
  otherArchive,
  textRenamed,
  truncated,
  withPart,
  zipBomb,
} from "@/e2e/workbooks/make-workbooks";
import type { ParsedWorkbook } from "@/lib/domain/workbook";
import { isAppError } from "@/lib/errors";
import { readWorkbook } from "./read-workbook";

function refusalOf(bytes: Uint8Array): { code: string; message: string } {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (isAppError(error)) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

test.each([
  ["an empty file", new Uint8Array(), "empty"],
  ["text named .xlsx", textRenamed(), "not an Excel workbook"],
  ["a web page named .xlsx", htmlRenamed(), "not an Excel workbook"],
  ["another archive", otherArchive(), "an archive but not"],
])("%s is not a workbook", (_, bytes, message) => {
  expect(refusalOf(bytes)).toMatchObject({
    code: "not-a-workbook",
    message: expect.stringContaining(message),
  });
});

const CELL_A2 = /<c r="A2"[^>]*>.*?<\/c>/;
const MISSING_TEXT = '<c r="A2" t="s"><v>9999</v></c>';

test.each([
  ["half a file", truncated(), "damaged"],
  ["a bomb", zipBomb(160), "far larger inside"],
  ["a bomb within the size", zipBomb(20), "packed in a way"],
  ["a bomb that lies", lyingZipBomb(160), "damaged"],
  ["10,000 sheets", manySheets(10_000), "more parts"],
  ["a password", encrypted(), "password"],
  ["a text that is missing", withPart((xml) => xml.replace(CELL_A2, MISSING_TEXT)), "cannot be read"],
])("a workbook with %s is refused", (_, bytes, message) => {
  expect(refusalOf(bytes)).toMatchObject({
    code: "workbook-refused",
    message: expect.stringContaining(message),
  });
});

test.each([
  ["a dimension of the whole sheet", farDimension()],
  ["200,000 empty rows", emptyRows(200_000)],
  ["20,000 rows of formatted cells", formattedRows(20_000)],
  ["the names of 10,000 sheets", manySheetNames(10_000)],
])("%s does no harm", (_, bytes) => {
  expect(readWorkbook(bytes)).toMatchObject({ problems: [], employees: { rows: { length: 20 } } });
});

test("a value in the last cell of a sheet is found, and belongs to nobody", () => {
  const { problems } = readWorkbook(farCell());
  expect(problems).toMatchObject([{ row: 1_048_576, column: "column XFD (no header)", value: "far" }]);
});

test("a sheet that breaks off is not read in part", () => {
  const { employees, problems } = readWorkbook(withPart((xml) => xml.slice(0, xml.indexOf('<row r="10"'))));
  expect(employees.rows).toEqual([]);
  expect(problems).toMatchObject([
    { sheet: "EmployeeDetails", message: expect.stringContaining("is empty") },
  ]);
});

test("a file with a damaged byte is refused, or reads as it did", () => {
  const bytes = currentWorkbook({ employees: 2, patients: 2 });
  const people = ({ employees, patients }: ParsedWorkbook) => [employees.rows, patients.rows];
  const expected = people(readWorkbook(bytes));
  for (let at = 0; at < bytes.length; at += 37) {
    const damaged = bytes.with(at, 255 - (bytes[at] ?? 0));
    try {
      expect(people(readWorkbook(damaged)), `byte ${at}`).toEqual(expected);
    } catch (error) {
      if (!isAppError(error)) throw error;
    }
  }
});
