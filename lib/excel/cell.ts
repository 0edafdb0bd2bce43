import { type CellObject, SSF } from "xlsx";
import { dateOfSerial } from "@/lib/domain/fields/civil-date";
import { timeOfSerial } from "@/lib/domain/fields/clock-time";
import type { Written } from "@/lib/domain/fields/reading";
import { numberText, plainText } from "@/lib/domain/fields/text";

/** One cell with something in it. */
export interface Cell {
  /** The number of a cell that holds one, else its text. */
  written: Exclude<Written, null>;
  /** What a person sees in it, more or less: dates as `2032-02-03`, never a serial. */
  shown: string;
  /** Whether its number is formatted as a date or a time. */
  isDate: boolean;
  /** Whether it is a whole day that is formatted with a time of day: midnight, and not a day alone. */
  isMidnight?: boolean;
  /** Why the cell has no value: a sentence that says what to do. Null for a value. */
  fault: string | null;
  /** The row, as the spreadsheet numbers it, of which this cell repeats the value: both are merged. */
  mergedFrom?: number;
}

/** The rows of a sheet that have cells, by row and column as a spreadsheet counts them less one. */
export type Grid = Map<number, Map<number, Cell>>;

/** Source: [MS-XLS] 2.5.10. */
const ERRORS = new Map<unknown, string>([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** A cell as the library has it; undefined when there is nothing in it. */
export function readCell(raw: CellObject, date1904: boolean): Cell | undefined {
  if (raw.t === "e") return errorCell(ERRORS.get(raw.v) ?? "#N/A");
  if (raw.t === "b") return textCell(raw.v ? "TRUE" : "FALSE");
  if (raw.t === "z") return raw.f === undefined ? undefined : unfinishedCell(raw.f);
  if (typeof raw.v === "number") return numberCell(raw.v, raw.z, date1904);
  return typeof raw.v === "string" && plainText(raw.v) !== "" ? textCell(raw.v) : undefined;
}

/** A format with days and hours: `dd/mm/yyyy hh:mm`. */
const DAY_AND_TIME = /[dy][^"]*h/i;

/** What a cell says where a time of day is read. */
export const writtenTime = (cell: Cell): Exclude<Written, null> =>
  cell.isMidnight ? `${cell.shown} 00:00` : cell.written;

/** A cell of text. */
export function textCell(text: string): Cell {
  return { written: text, shown: plainText(text), isDate: false, fault: null };
}

function errorCell(error: string): Cell {
  const fault = `The cell holds the error ${error}; write the value itself, or leave it empty.`;
  return { ...textCell(error), fault };
}

/** Programs other than spreadsheets write formulas and no results. */
function unfinishedCell(formula: string): Cell {
  const fault =
    "The cell holds a formula without its result; open the workbook in Excel, save it and upload it again.";
  return { ...textCell(`=${formula}`), fault };
}

function numberCell(number: number, format: unknown, date1904: boolean): Cell {
  if (!Number.isFinite(number)) return errorCell("#NUM!");
  const pattern = typeof format === "string" ? format : "General";
  if (SSF.is_date(pattern)) {
    const isMidnight = Number.isInteger(number) && number > 1 && DAY_AND_TIME.test(pattern);
    return {
      ...{ written: number, shown: shownDate(number, date1904), isDate: true, fault: null },
      ...(isMidnight ? { isMidnight } : {}),
    };
  }
  // "00000" is how people keep the leading zeros of ids and phone numbers.
  const width = /^0+$/.test(pattern) && Number.isInteger(number) ? pattern.length : 0;
  return { written: number, shown: numberText(number).padStart(width, "0"), isDate: false, fault: null };
}

function shownDate(serial: number, date1904: boolean): string {
  const date = serial < 1 ? null : dateOfSerial(serial, date1904);
  const time = Number.isInteger(serial) && serial > 0 ? null : timeOfSerial(serial);
  return [date, time].filter((part) => part !== null).join(" ") || numberText(serial);
}
