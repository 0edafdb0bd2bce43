import type { CellObject, Range, WorkSheet } from "xlsx";
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
  repeatMerged(grid, sheet["!merges"] ?? []);
  return grid;
}

/** Gives each row of cells merged over several rows the value of the first; rows without a cell of their own stay empty. */
function repeatMerged(grid: Grid, merges: readonly Range[]): void {
  const rows = [...grid.keys()].sort((one, other) => one - other);
  for (const { s: first, e: last } of merges) {
    const cell = last.r > first.r ? grid.get(first.r)?.get(first.c) : undefined;
    if (!cell) continue;
    for (const row of rows) {
      if (row <= first.r || row > last.r || grid.get(row)?.has(first.c)) continue;
      grid.get(row)?.set(first.c, { ...cell, mergedFrom: first.r + 1 });
    }
  }
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
