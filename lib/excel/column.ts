import { isReadable, type Reader } from "@/lib/domain/fields/reading";
import { matchKey } from "@/lib/domain/fields/text";

/**
 * What a number in a column may be. A `code` is text in which a date is an accident: spreadsheets
 * turn the id 2-12 into one.
 */
export type CellKind = "text" | "code" | "date" | "time" | "number";

/** One column that some layout has: which fact it fills, and how it is read. */
export interface Column<Facts> {
  header: string;
  fact: keyof Facts & string;
  kind: CellKind;
  read: Reader<Facts[keyof Facts]>;
  /** One of several columns that make up the fact together. */
  isPart: boolean;
}

/** A sheet of one layout, as data. */
export interface SheetLayout {
  /** Every header that the layout has, used or not: the layout is recognised by them. */
  headers: string[];
  /** Headers without which the sheet can still be read. */
  optional: string[];
}

/** A dictionary by header that no header (`__proto__`) can harm. */
export type Catalogue<Facts> = ReadonlyMap<string, Column<Facts>>;

/** Joins what the several columns of a fact hold; any other fact has one column. */
export const JOINED_BY: ReadonlyMap<string, string> = new Map([
  ["name", " "],
  ["address", ", "],
  ["notes", "\n"],
]);

/** A function that makes columns of one kind of person, with the readers of that person's facts. */
export function columnsOf<Facts>(fields: { [Fact in keyof Facts]: Reader<Facts[Fact]> }) {
  return <Fact extends keyof Facts & string>(
    header: string,
    fact: Fact,
    kind: CellKind = "text",
    special: { read?: Reader<Facts[Fact]>; isPart?: boolean } = {},
  ): Column<Facts> => ({
    header,
    fact,
    kind,
    read: special.read ?? fields[fact],
    isPart: special.isPart ?? false,
  });
}

/** The columns by header, in the order given. */
export function catalogueOf<Facts>(columns: Column<Facts>[]): Catalogue<Facts> {
  return new Map(columns.map((column) => [matchKey(column.header), column]));
}

/** The same column under every other header of a list with commas. */
export function alsoCalled<Facts>(column: Column<Facts>, others: string): Column<Facts>[] {
  return [column, ...headersIn(others).map((header) => ({ ...column, header }))];
}

/** Headers from a list with commas. */
export function headersIn(list: string): string[] {
  return list.split(",").map((header) => header.trim());
}

/** Facts of which nothing is recorded: what the readers say of an empty cell. */
export function blankFacts<Facts>(fields: { [Fact in keyof Facts]: Reader<Facts[Fact]> }): Facts {
  const blank = {} as Facts;
  for (const fact of Object.keys(fields) as (keyof Facts)[]) {
    const reading = fields[fact](null);
    // The two required facts refuse an empty cell; every row has them, so this stands for nothing.
    blank[fact] = isReadable(reading) ? reading.value : ("" as Facts[keyof Facts]);
  }
  return blank;
}
