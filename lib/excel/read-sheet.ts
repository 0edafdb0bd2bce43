import type { Layout, ParsedRow, ParsedSheet } from "@/lib/domain/workbook";
import { type Binding, bindColumns, missingHeaders } from "./bind-columns";
import type { Cell, Grid } from "./cell";
import { findDuplicates } from "./duplicates";
import type { Findings } from "./findings";
import { columnLetters } from "./grid";
import { columnName, columnsInSheet, repeatedHeaders, type SheetColumn } from "./headers";
import { MOST_PEOPLE } from "./limits";
import { matchLayout } from "./match-layout";
import { readRow } from "./read-row";
import type { SheetKind } from "./sheet-kind";

/** A sheet as it stands in the workbook. */
export interface SheetSource {
  name: string;
  grid: Grid;
  date1904: boolean;
}

/** The sheet of a kind of which nothing could be read. */
export function emptySheet<Facts>(name: string, layout: Layout = "current"): ParsedSheet<Facts> {
  return { sheet: name, layout, rows: [], absent: [], ignoredColumns: [] };
}

/** Reads a sheet of people; whatever is wrong with it goes to `findings`. Rows with a problem are left out. */
export function readSheet<Facts>(
  source: SheetSource,
  kind: SheetKind<Facts>,
  findings: Findings,
): ParsedSheet<Facts> {
  const sheet = source.name;
  const problem = (message: string) => findings.problems.push({ sheet, message });
  const [header, ...rows] = [...source.grid].sort(([left], [right]) => left - right);
  if (!header) {
    problem(`The sheet ${sheet} is empty; list the ${kind.people} in it.`);
    return emptySheet(sheet);
  }
  const columns = columnsInSheet(header[1], new Map(rows));
  const known = new Set(columns.map((column) => column.key).filter((key) => key !== ""));
  const layoutName = matchLayout(known, kind.layouts);
  const layout = layoutName && kind.layouts.get(layoutName);
  if (!layout) {
    const example = kind.layouts.get("current")?.headers.slice(0, 3).join(", ");
    problem(
      `The first row of the sheet ${sheet} has no known column names; begin it with ${example} and so on.`,
    );
    return emptySheet(sheet);
  }
  const bindings = bindColumns(columns, layout, kind);
  findings.problems.push(...headerProblems(sheet, columns));
  for (const missing of missingHeaders(bindings, columns, layout, kind)) {
    problem(
      `The sheet ${sheet} has no column ${missing}; add it, with an empty cell where nothing is recorded.`,
    );
  }
  if (rows.length === 0)
    problem(`The sheet ${sheet} lists no ${kind.people}; write one in each row below the first.`);
  if (rows.length > MOST_PEOPLE) {
    problem(`The sheet ${sheet} has more than 20,000 rows; split it, for one workbook is one branch.`);
    return emptySheet(sheet, layoutName);
  }
  return {
    ...emptySheet<Facts>(sheet, layoutName),
    rows: readRows(source, rows, bindings, kind, findings),
    absent: kind.facts.filter((fact) => !bindings.some((binding) => binding.fact === fact)),
    ignoredColumns: unusedColumns(columns, bindings),
  };
}

function headerProblems(sheet: string, columns: SheetColumn[]) {
  return repeatedHeaders(columns).map((same) => {
    const letters = same.map((column) => columnLetters(column.index)).join(" and ");
    const column = same[0] && columnName(same[0]);
    return {
      sheet,
      column,
      message: `The header ${column} stands over the columns ${letters}; keep one of them.`,
    };
  });
}

function unusedColumns<Facts>(columns: SheetColumn[], bindings: Binding<Facts>[]): string[] {
  const used = new Set(bindings.flatMap((binding) => binding.sources.map((source) => source.at.index)));
  return columns.filter((column) => !used.has(column.index)).map(columnName);
}

function readRows<Facts>(
  { name: sheet, date1904 }: SheetSource,
  rows: [number, Map<number, Cell>][],
  bindings: Binding<Facts>[],
  kind: SheetKind<Facts>,
  findings: Findings,
): ParsedRow<Facts>[] {
  const read = rows.map(([index, cells]) => {
    const place = { sheet, row: index + 1, date1904 };
    const stray = strayValue(cells, columns, bindings, place);
    if (stray) return { row: place.row, facts: kind.blank, problems: [stray], repairs: [] };
    return { row: place.row, ...readRow(cells, bindings, kind.blank, place) };
  });
  const duplicates = findDuplicates(sheet, read, kind);
  for (const row of read) {
    const duplicate = duplicates.get(row.row);
    if (duplicate) row.problems.push(duplicate);
    findings.problems.push(...row.problems);
    findings.repairs.push(...row.repairs);
  }
  return read.filter((row) => row.problems.length === 0).map(({ row, facts }) => ({ row, facts }));
}
