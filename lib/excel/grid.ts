import type { CellObject, WorkSheet } from "xlsx";
import { AppError } from "@/lib/errors";
import { type Grid, readCell } from "./cell";
import { MOST_CELLS } from "./limits";

/**
 * The cells that a sheet really has. Goes over the stored cells, never over the dimension that the
 * sheet declares: one far cell would make that 17,000,000,000 cells. Throws `workbook-refused` for a
 * sheet of far more cells than a list of people has.
 */
export function gridOf(sheet: WorkSheet, date1904: boolean): Grid {
  const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
  const count = rows.reduce((sum, row) => row.reduce((cells) => cells + 1, sum), 0);
  if (count > MOST_CELLS) {
    throw new AppError(
      "workbook-refused",
      "A sheet of this workbook has far more cells than a list of people; save only the two lists in a new one.",
    );
  }
  const grid: Grid = new Map();
  // forEach skips the holes of a sparse array.
  rows.forEach((row, rowIndex) => {
    row.forEach((raw, columnIndex) => {
      const cell = raw && readCell(raw, date1904);
      if (!cell) return;
      const cells = grid.get(rowIndex) ?? new Map();
      grid.set(rowIndex, cells.set(columnIndex, cell));
    });
  });
  return grid;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
