import { isCivilDate, isLocalDateTime } from "@/lib/domain/time";
import type { ColumnFormat, NewSheet } from "@/lib/excel/new-sheet";
import { newWorkbook } from "@/lib/excel/new-workbook";
import type { ExportKind, ExportTable, ExportValue } from "./table";

const FORMATS: Record<ExportKind, ColumnFormat> = {
  text: "text",
  lines: "wrapped",
  date: "worded-date",
  datetime: "worded-datetime",
  number: "number",
  decimal: "decimal",
  tenths: "tenths",
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
  const names = sheetNames(tables.map(({ name }) => name));
  return newWorkbook(tables.map((table, index) => sheetOf(table, names[index] ?? table.name)));
}

/** What Excel takes as the name of a sheet. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/** Headings as names of sheets: cut between two words, and each another. */
function sheetNames(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const first = cutAt(heading.replace(NOT_IN_NAMES, " "), LONGEST_NAME);
    let name = first;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const end = ` ${number}`;
      name = cutAt(first, LONGEST_NAME - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const whole = text.slice(0, length).replace(/[\s,]+\S*$/, "");
  return `${whole === "" ? text.slice(0, length - 1) : whole}…`;
}

/** Widest column by its text: a longer one is read in the cell. */
const WIDEST = 60;
/** Beside the header of a column with a filter stands its arrow. */
const ARROW = 3;
/** A header has so many lines at the most: by one line alone, a dozen figures would be as wide as two screens. */
const HEADER_LINES = 3;
/** A line of a header that is broken has at least so many characters. */
const HEADER_LINE = 12;
/** `Wed 23 Sep 2026`, and with the time. */
const DATE_WIDTHS: Partial<Record<ExportKind, number>> = { date: 16, datetime: 23 };

/** In how many lines a text is written at a width, broken between words. */
function linesAt(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const together = used === 0 ? word.length : used + 1 + word.length;
    const isBroken = used > 0 && together > width;
    if (isBroken) lines += 1;
    used = isBroken ? word.length : together;
  }
  return lines;
}

/** The least width at which a header is whole within its lines. */
function headerWidth(header: string): number {
  const longest = Math.max(...header.split(" ").map(({ length }) => length));
  let width = Math.min(header.length, Math.max(longest, HEADER_LINE));
  while (linesAt(header, width) > HEADER_LINES) width += 1;
  return width;
}

/** Wide enough for the header and for what is in the cells. */
function widthOf(
  { header, kind, width }: ExportTable["columns"][number],
  cells: readonly ExportValue[],
  isForPaper: boolean,
): number {
  const head = isForPaper ? header.length + 1 : headerWidth(header) + ARROW;
  const own = Math.max(width, DATE_WIDTHS[kind] ?? 0, head);
  if (kind !== "text") return own;
  const longest = cells.reduce((most: number, one) => Math.max(most, String(one ?? "").length + 1), 0);
  return Math.max(own, Math.min(WIDEST, longest));
}

function sheetOf({ columns, rows, isForPaper = false }: ExportTable, name: string): NewSheet {
  const widths = columns.map((column, index) =>
    widthOf(
      column,
      rows.map((row) => row[index] ?? null),
      isForPaper,
    ),
  );
  const lines = columns.map(({ header }, index) => linesAt(header, (widths[index] ?? 0) - ARROW));
  return {
    name,
    columns: columns.map(({ header, kind }, index) => ({
      header,
      width: widths[index] ?? header.length,
      format: FORMATS[kind],
    })),
    rows: rows.map((row) => row.map((value, index) => cellOf(value, columns[index]?.kind ?? "text"))),
    hasFilter: !isForPaper,
    isLandscape: true,
    headerLines: isForPaper ? 1 : Math.max(...lines),
  };
}

/** Old rows may hold a day that is none: it stays the text that it is. */
function cellOf(value: ExportValue, kind: ExportKind): string | number | null {
  if (typeof value !== "string") return value;
  const isDate = kind === "date" ? isCivilDate(value) : kind === "datetime" && isLocalDateTime(value);
  return isDate ? excelSerial(value) : value;
}
