import { AppError } from "@/lib/errors";
import { type Grid, textCell } from "./cell";
import { MOST_COLUMNS } from "./limits";

export const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** One record: its fields, and where the next one begins. */
interface CsvRecord {
  fields: string[];
  next: number;
}

const QUOTE = '"';
/** Excel's own hint, which it does not show: the list begins below it. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;

/** The text below Excel's `sep=;` line. */
export function withoutSeparatorLine(text: string): string {
  return text.replace(SEPARATOR_LINE, "");
}

/** The fields of the first records with something in them, `most` at the most. Quotes that do not match end the reading. */
export function firstRecords(text: string, separator: Separator, most: number): string[][] {
  const records: string[][] = [];
  for (let at = 0; at < text.length && records.length < most; ) {
    let record: CsvRecord;
    try {
      record = readRecord(text, at, separator, 1);
    } catch (error) {
      // Under another separator they may match; of the first record it is said.
      if (records.length === 0) throw error;
      break;
    }
    if (record.fields.some((field) => field.trim() !== "")) records.push(record.fields);
    at = record.next;
  }
  return records;
}

/** The fields of the first record with something in it; none when there is none. */
export const firstRecord = (text: string, separator: Separator): string[] =>
  firstRecords(text, separator, 1)[0] ?? [];

/**
 * The cells of a CSV text (RFC 4180). Every value stays text: no
 * dates, no numbers, no formulas. Rows are counted by records, as a spreadsheet shows them.
 * Throws `workbook-refused` for quotes that do not match and for more columns than a sheet has.
 */
export function csvGrid(text: string, separator: Separator): Grid {
  const grid: Grid = new Map();
  let row = 0;
  for (let at = 0; at < text.length; row += 1) {
    const { fields, next } = readRecord(text, at, separator, row + 1);
    fields.forEach((field, column) => {
      const cell = textCell(field);
      if (cell.shown === "") return;
      const cells = grid.get(row) ?? new Map();
      grid.set(row, cells.set(column, cell));
    });
    at = next;
  }
  return grid;
}

function readRecord(text: string, start: number, separator: Separator, row: number): CsvRecord {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const quoted = text[at] === QUOTE ? readQuoted(text, at, row) : null;
    const end = endOfField(text, quoted?.end ?? at, separator);
    // Something behind the last quote means that another one is missing or too many: cells may be swallowed.
    if (quoted && text.slice(quoted.end, end).trim() !== "") throw unevenQuotes(row);
    fields.push(quoted?.value ?? text.slice(at, end));
    if (fields.length > MOST_COLUMNS) throw tooWide(row);
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    const isPair = text[end] === "\r" && text[end + 1] === "\n";
    return { fields, next: end + (isPair ? 2 : 1) };
  }
}

function endOfField(text: string, start: number, separator: Separator): number {
  let at = start;
  while (at < text.length) {
    const character = text[at];
    if (character === separator || character === "\n" || character === "\r") break;
    at += 1;
  }
  return at;
}

/** A quoted value, doubled quotes undone; `end` is behind its last quote. */
function readQuoted(text: string, start: number, row: number): { value: string; end: number } {
  let end = start;
  do {
    end = text.indexOf(QUOTE, end + 1);
    if (end < 0) throw unevenQuotes(row);
    // Two quotes in a row are one of the value.
    if (text[end + 1] !== QUOTE) break;
    end += 1;
  } while (end < text.length);
  return { value: text.slice(start + 1, end).replaceAll('""', QUOTE), end: end + 1 };
}

const unevenQuotes = (row: number) =>
  new AppError(
    "workbook-refused",
    `The quotation marks in row ${row} of this CSV file do not match; correct them, or save the list as .xlsx.`,
  );
const tooWide = (row: number) =>
  new AppError(
    "workbook-refused",
    `Row ${row} of this CSV file has more columns than a sheet can have; save the list as .xlsx.`,
  );
