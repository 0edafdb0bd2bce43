import type { ParsedRow } from "../workbook";

/** Where a row stands. */
export type RowPlace = Pick<ParsedRow<never>, "row"> & { from?: { sheet: string } };

/** The sheet of a row: its own one where several are read as one list. */
export const sheetOfRow = (sheet: string, { from }: Pick<RowPlace, "from">): string => from?.sheet ?? sheet;

/** `The rows 3 and 5`, or `Row 3 of the sheet Mon and row 3 of the sheet Tue`, to begin a sentence with. */
export function bothRows(first: RowPlace, second: RowPlace): string {
  if (first.from?.sheet === second.from?.sheet) return `The rows ${first.row} and ${second.row}`;
  return `Row ${first.row} of the sheet ${first.from?.sheet} and row ${second.row} of the sheet ${second.from?.sheet}`;
}
