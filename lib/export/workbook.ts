import { isCivilDate, isLocalDateTime } from "@/lib/domain/time";
import type { ColumnFormat, NewSheet } from "@/lib/excel/new-sheet";
import { newWorkbook } from "@/lib/excel/new-workbook";
import type { ExportKind, ExportTable, ExportValue } from "./table";

const FORMATS: Record<ExportKind, ColumnFormat> = {
  text: "text",
  lines: "wrapped",
  date: "date",
  datetime: "datetime",
  number: "number",
  decimal: "decimal",
};

/** The day that Excel counts from, so that 1 March 1900 is 61. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 24 * 60 * 60 * 1000;

/** The serial number that Excel keeps a day or a local date-time as: wall-clock time, without any zone. */
export function excelSerial(text: string): number {
  const serial = (Date.parse(text.includes("T") ? `${text}:00Z` : `${text}T00:00Z`) - DAY_ZERO) / DAY;
  // Ten digits are a hundredth of a millisecond: with fewer, 08:00 is read as 07:59:59.
  return Math.round(serial * 1e10) / 1e10;
}

/** Tables as the sheets of a workbook; days and times are real dates, text is never a formula. */
export function workbookOf(tables: readonly ExportTable[]): Uint8Array {
  return newWorkbook(tables.map(sheetOf));
}

function sheetOf({ name, columns, rows, isForPaper = false }: ExportTable): NewSheet {
  return {
    name,
    columns: columns.map(({ header, kind, width }) => ({ header, width, format: FORMATS[kind] })),
    rows: rows.map((row) => row.map((value, index) => cellOf(value, columns[index]?.kind ?? "text"))),
    hasFilter: !isForPaper,
    isLandscape: true,
  };
}

/** Old rows may hold a day that is none: it stays the text that it is. */
function cellOf(value: ExportValue, kind: ExportKind): string | number | null {
  if (typeof value !== "string") return value;
  const isDate = kind === "date" ? isCivilDate(value) : kind === "datetime" && isLocalDateTime(value);
  return isDate ? excelSerial(value) : value;
}
