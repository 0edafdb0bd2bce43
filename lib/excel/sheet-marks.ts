import type { Cell, Grid } from "./cell";
import { headerRowOf, ISSUES_HEADER, issuesColumns } from "./header-row";
import { columnName, columnsInSheet } from "./headers";
import { MOST_COLUMNS } from "./limits";
import type { Note, Severity } from "./notes";
import { takeTitleRows } from "./title-rows";

/** Characters that a cell can hold. Source: Excel specifications and limits. */
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;
const RANK: Record<Severity, number> = { warning: 0, question: 1, problem: 2 };

/** What is to be written into a sheet and coloured. Rows as the spreadsheet numbers them, columns from 0. */
export interface SheetMarks {
  /** Where the text goes. */
  issuesColumn: number;
  /** Columns of an earlier round, the one above among them when there was one. */
  formerColumns: number[];
  /** The header and the issues of each row. */
  texts: Map<number, string>;
  colours: Map<number, Map<number, Severity>>;
}

/** Places the notes of one sheet beside its rows. `grid` has the columns of an earlier round, too. */
export function marksFor(grid: Grid, notes: readonly Note[]): SheetMarks {
  takeTitleRows(grid, "");
  const header = headerRowOf(grid) ?? { index: 0, cells: new Map<number, Cell>() };
  const formerColumns = issuesColumns(header.cells);
  const headerRow = header.index + 1;
  const columns = columnsByName(grid, header, formerColumns);
  const byRow = new Map<number, string[]>([[headerRow, []]]);
  const colours: SheetMarks["colours"] = new Map();
  for (const { row, column, severity, message } of notes) {
    const at = Math.min(Math.max(row, headerRow), MOST_ROWS);
    byRow.set(at, [...(byRow.get(at) ?? []), message]);
    const index = column === undefined ? undefined : columns.get(column);
    if (index !== undefined) colour(colours, at, index, severity);
  }
  const texts = [...byRow].map(([row, messages]): [number, string] => {
    const text = [...new Set(messages)].join("; ");
    return [row, cut(row === headerRow ? [ISSUES_HEADER, text].filter(Boolean).join(": ") : text)];
  });
  return {
    issuesColumn: formerColumns[0] ?? columnBehind(grid),
    formerColumns,
    texts: new Map(texts),
    colours,
  };
}

function columnsByName(
  grid: Grid,
  header: { index: number; cells: Map<number, Cell> },
  former: number[],
): Map<string, number> {
  const rows = new Map([...grid].filter(([index]) => index !== header.index));
  const columns = columnsInSheet(header.cells, rows).filter(({ index }) => !former.includes(index));
  // Of two columns with one header the first is read.
  return new Map(columns.reverse().map((column) => [columnName(column), column.index]));
}

function colour(colours: SheetMarks["colours"], row: number, column: number, severity: Severity): void {
  const cells = colours.get(row) ?? new Map<number, Severity>();
  const former = cells.get(column);
  if (former === undefined || RANK[severity] > RANK[former]) cells.set(column, severity);
  colours.set(row, cells);
}

/** The first column behind all others; in a sheet that is full to its edge, the first one without a value. */
function columnBehind(grid: Grid): number {
  const used = new Set<number>();
  for (const cells of grid.values()) for (const column of cells.keys()) used.add(column);
  const behind = Math.max(-1, ...used) + 1;
  if (behind < MOST_COLUMNS) return behind;
  let free = 0;
  while (used.has(free)) free += 1;
  return free;
}

function cut(text: string): string {
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}
