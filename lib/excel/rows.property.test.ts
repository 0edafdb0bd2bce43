import fc from "fast-check";
import { expect, test } from "vitest";
import { type CellValue, currentSheets, workbookBytes } from "@/e2e/workbooks/make-workbooks";
import { readWorkbook } from "./read-workbook";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    "",
    null,
    " ",
    "E001",
    "Nurse",
    "Woman",
    "08:45",
    "2032-02-03",
    "N/A",
    "Car",
    "English",
    true,
  ),
  fc.string({ unit: "grapheme-ascii", maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const isEmpty = (row: CellValue[]) => row.every((value) => String(value ?? "").trim() === "");

test("every row with something in it ends as a parsed row or as a problem, never as both or neither", () => {
  const sheets = currentSheets({ employees: 1 });
  const [header = [], known = []] = sheets.EmployeeDetails ?? [];
  const someRow = fc.array(cell, { minLength: header.length, maxLength: header.length + 2 });
  // Rows that are right but for one cell, or nothing would ever be read.
  const nearlyRight = fc
    .tuple(fc.nat(header.length - 1), cell, fc.uuid())
    .map(([column, value, id]) => known.with(0, id).with(column, value));
  fc.assert(
    fc.property(fc.array(fc.oneof(someRow, nearlyRight), { minLength: 1, maxLength: 8 }), (rows) => {
      const workbook = readWorkbook(workbookBytes({ ...sheets, EmployeeDetails: [header, ...rows] }));
      const parsed = new Set(workbook.employees.rows.map(({ row }) => row));
      const refused = new Set(workbook.problems.map(({ row }) => row));
      rows.forEach((row, index) => {
        const number = index + 2;
        const ends = Number(parsed.has(number)) + Number(refused.has(number));
        expect(ends, JSON.stringify(row)).toBe(isEmpty(row) ? 0 : 1);
      });
    }),
  );
}, 30_000);
