import { type BookType, type CellObject, utils, write } from "xlsx";

/** What a test writes into a cell; a {@link CellObject} where the kind of the cell matters. */
export type CellValue = string | number | boolean | null | CellObject;

/** The rows of each sheet, header first, by sheet name. */
export type Sheets = Record<string, CellValue[][]>;

/** How a workbook is written. */
export interface WorkbookForm {
  /** `xlsx` unless told otherwise; `xls`, `xlsb` and `ods` are read too. */
  bookType?: BookType;
  /** Counts days from 1904, as old Macintosh workbooks do. */
  date1904?: boolean;
}

/** The bytes of a workbook with these sheets. */
export function workbookBytes(sheets: Sheets, form: WorkbookForm = {}): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name);
  }
  workbook.Workbook = { ...workbook.Workbook, WBProps: { date1904: form.date1904 ?? false } };
  return new Uint8Array(
    write(workbook, { type: "buffer", bookType: form.bookType ?? "xlsx", compression: true }),
  );
}

/** A real spreadsheet date: days since 30 December 1899. */
export function dateCell(serial: number): CellObject {
  return { t: "n", v: serial, z: "dd/mm/yyyy" };
}

/** A real spreadsheet time: `timeCell(8, 45)`. */
export function timeCell(hours: number, minutes: number): CellObject {
  return { t: "n", v: (hours * 60 + minutes) / 1440, z: "hh:mm" };
}
