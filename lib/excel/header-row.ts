import type { Cell, Grid } from "./cell";
import { headerKey } from "./header-key";

/** The row of a sheet that has the headers: the first one with something in it. Null in an empty sheet. */
export function headerRowOf(grid: Grid): { index: number; cells: Map<number, Cell> } | null {
  let first: number | null = null;
  for (const index of grid.keys()) if (first === null || index < first) first = index;
  const cells = first === null ? undefined : grid.get(first);
  return first === null || !cells ? null : { index: first, cells };
}

/** The headers as they are compared, by column. */
export function headerKeys(cells: ReadonlyMap<number, Cell>): Map<number, string> {
  return new Map([...cells].map(([column, cell]) => [column, headerKey(cell.shown)]));
}

/** What the column is called in which a workbook that was handed back says what is wrong with each row. */
export const ISSUES_HEADER = "Issues";
/** The header, with what concerns the whole sheet behind a colon. */
const ISSUES = /^\s*issues\s*(:|$)/i;

/** The columns of issues that an earlier round left; people wrote nothing there. */
export function issuesColumns(cells: ReadonlyMap<number, Cell>): number[] {
  return [...cells].filter(([, cell]) => ISSUES.test(cell.shown)).map(([column]) => column);
}

/** Takes the columns of issues out of a grid, and the rows that had nothing else. */
export function removeIssues(grid: Grid): void {
  const header = headerRowOf(grid);
  const columns = header ? issuesColumns(header.cells) : [];
  if (columns.length === 0) return;
  for (const [row, cells] of grid) {
    for (const column of columns) cells.delete(column);
    if (cells.size === 0) grid.delete(row);
  }
}
