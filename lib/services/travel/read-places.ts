import { setImmediate as breathe } from "node:timers/promises";
import type { PostcodePlace } from "@/lib/db/postcode-places";
import type { Problem } from "@/lib/domain/workbook";
import { AppError, isAppError } from "@/lib/errors";
import { firstRecord, SEPARATORS, type Separator } from "@/lib/excel/csv";
import { columnsOfHeader, columnsWithoutHeader, type PlaceColumns } from "./place-columns";
import { placeOfRow } from "./place-of-row";

/** A table of coordinates as read. */
export interface ReadPlaces {
  places: PostcodePlace[];
  /** How many rows could not be read ... */
  unreadable: number;
  /** ... and the first of them, by line of the file. */
  problems: Problem[];
}

/** Rows that are read before others get their turn: some ten milliseconds. */
const ROWS_AT_ONCE = 4_000;
const PROBLEMS_SHOWN = 20;
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;

/**
 * Reads a table of postcode locations: CSV text with latitude and longitude (ONS Postcode Directory)
 * or eastings and northings of the National Grid (Code-Point Open, with or without a header). Lets others have
 * their turn in between. Throws `not-a-workbook` if it is not text, and `request-refused` without the columns.
 */
export async function readPlaces(bytes: Uint8Array): Promise<ReadPlaces> {
  const read: ReadPlaces = { places: [], unreadable: 0, problems: [] };
  let columns: PlaceColumns | null = null;
  let separator: Separator = ",";
  let done = 0;
  for (const { row, text } of linesOf(bytes)) {
    if (columns === null) {
      separator = separatorOf(text);
      const fields = fieldsOf(text, separator) ?? [];
      columns = columnsOfHeader(fields);
      if (columns) continue;
      columns = columnsWithoutHeader(fields);
      if (!columns) throw noColumns();
    }
    take(read, row, fieldsOf(text, separator), columns);
    done += 1;
    if (done % ROWS_AT_ONCE === 0) await breathe();
  }
  if (columns === null) throw noColumns();
  return read;
}

/** The lines with something in them. What counts in such tables is ASCII, whatever else a name column holds. */
function* linesOf(bytes: Uint8Array): Generator<{ row: number; text: string }> {
  if (bytes.includes(0)) throw notText();
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const text = all.replace(BYTE_ORDER_MARK, "");
  let row = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    row += 1;
    const line = text.slice(at, end).trim();
    if (line !== "") yield { row, text: line };
    at = end + 1;
  }
}

function separatorOf(line: string): Separator {
  const partsBy = (separator: Separator) => line.split(separator).length;
  return [...SEPARATORS].sort((one, other) => partsBy(other) - partsBy(one))[0] ?? ",";
}

/** The fields of a line; null when its quotation marks do not match. */
function fieldsOf(line: string, separator: Separator): string[] | null {
  if (!line.includes('"')) return line.split(separator);
  try {
    return firstRecord(line, separator);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

function take(read: ReadPlaces, row: number, fields: string[] | null, columns: PlaceColumns): void {
  const place = fields
    ? placeOfRow(fields, columns)
    : { message: "The quotation marks of this row do not match." };
  if ("postcode" in place) {
    read.places.push(place);
    return;
  }
  read.unreadable += 1;
  if (read.problems.length < PROBLEMS_SHOWN) read.problems.push({ row, ...place });
}

const notText = () =>
  new AppError(
    "not-a-workbook",
    "This is not a CSV file. Choose the unzipped .csv file of the ONS Postcode Directory or Code-Point Open.",
  );
const noColumns = () =>
  new AppError(
    "request-refused",
    "This file has no location columns. It needs a postcode column, and either latitude and longitude or eastings and northings.",
  );
