import { matchKey } from "@/lib/domain/fields/text";
import type { ImportAnswers, Layout, ParsedSheet, Problem } from "@/lib/domain/workbook";
import { answersByFact, headerKeyOf, NO_ANSWERS } from "./answers";
import { type Binding, bindColumns, missingHeaders } from "./bind-columns";
import type { Grid } from "./cell";
import type { Findings } from "./findings";
import { columnLetters } from "./grid";
import { columnName, columnsInSheet, headersKeyOf, repeatedHeaders, type SheetColumn } from "./headers";
import { MOST_PEOPLE } from "./limits";
import { FEWEST_HEADERS, matchLayout } from "./match-layout";
import { readRows } from "./read-rows";
import type { SheetKind } from "./sheet-kind";

/** A sheet as it stands in the workbook. */
export interface SheetSource {
  name: string;
  grid: Grid;
  date1904: boolean;
}

/** What is known beforehand, and who wants to hear of each row. */
export interface ReadSheetOptions {
  answers?: ImportAnswers;
  onRow?: () => void;
}

/** The sheet of a kind of which nothing could be read. */
export function emptySheet<Facts>(name: string, layout: Layout = "current"): ParsedSheet<Facts> {
  return { sheet: name, layout, rows: [], absent: [], headersKey: "", usedColumns: [], ignoredColumns: [] };
}

/** Reads a sheet of people; whatever is wrong with it goes to `findings`. Rows with a problem are left out. */
export function readSheet<Facts>(
  { name, grid, date1904 }: SheetSource,
  kind: SheetKind<Facts>,
  findings: Findings,
  { answers = NO_ANSWERS, onRow }: ReadSheetOptions = {},
): ParsedSheet<Facts> {
  const [header, ...rows] = [...grid].sort(([left], [right]) => left - right);
  const headersKey = headersKeyOf(header?.[1] ?? new Map());
  const columns = columnsInSheet(
    header?.[1] ?? new Map(),
    new Map(rows),
    headerKeyOf(answers, kind, headersKey),
  );
  const layoutName = matchLayout(new Set(columns.map((column) => column.key)), kind.layouts);
  const layout = layoutName && kind.layouts.get(layoutName);
  const problem = sheetProblem(name, kind, {
    ...{ hasHeader: header !== undefined, layout, rows: rows.length },
    isTurned: !layout && isTurned(grid, kind),
  });
  if (problem) findings.problems.push(problem);
  if (!layout || rows.length > MOST_PEOPLE) return emptySheet(name, layoutName ?? undefined);

  const bindings = bindColumns(columns, layout, kind);
  const missing = missingHeaders(bindings, columns, layout, kind);
  findings.problems.push(...repeatedProblems(name, columns), ...missingProblems(name, missing));
  const where = { sheet: name, date1904, answers: answersByFact(answers, kind), given: answers, onRow };
  const people = readRows(where, rows, columns, bindings, kind, findings);
  // A cell may say something of a fact that has no column of its own.
  const isSaid = (fact: keyof Facts) => people.some(({ facts }) => facts[fact] !== kind.blank[fact]);
  return {
    ...emptySheet<Facts>(name, layoutName),
    rows: people,
    absent: kind.facts.filter((fact) => !bindings.some((binding) => binding.fact === fact) && !isSaid(fact)),
    headersKey,
    usedColumns: bindings.flatMap(({ fact, sources }) =>
      sources.map(({ at }) => ({ header: columnName(at), fact })),
    ),
    ignoredColumns: unusedColumns(columns, bindings),
  };
}

/** Whether the headers stand below each other, in the first column. */
function isTurned<Facts>(grid: Grid, kind: SheetKind<Facts>): boolean {
  const first = [...grid.values()].map((cells) => cells.get(0)?.shown ?? "");
  const known = new Set(first.map(matchKey).filter((key) => kind.catalogue.has(key)));
  return known.size >= FEWEST_HEADERS;
}

function sheetProblem<Facts>(
  sheet: string,
  kind: SheetKind<Facts>,
  found: { hasHeader: boolean; layout: unknown; rows: number; isTurned: boolean },
): Problem | null {
  const example = kind.layouts.get("current")?.headers.slice(0, 3).join(", ");
  const because = (message: string) => ({ sheet, message });
  if (!found.hasHeader) return because(`The sheet ${sheet} is empty; list the ${kind.people} in it.`);
  if (found.isTurned) {
    return because(
      `The column names of the sheet ${sheet} are in its first column; turn the list, so that they are in the first row and each person has a row (in Excel: Copy, then Paste Special with Transpose).`,
    );
  }
  if (!found.layout) {
    return because(
      `The first row of the sheet ${sheet} has no known column names; begin it with ${example} and so on.`,
    );
  }
  if (found.rows === 0) {
    return because(`The sheet ${sheet} lists no ${kind.people}; write one in each row below the first.`);
  }
  if (found.rows <= MOST_PEOPLE) return null;
  const most = MOST_PEOPLE.toLocaleString("en-GB");
  return because(`The sheet ${sheet} has more than ${most} rows; split it, for one workbook is one branch.`);
}

/** A problem for each header that stands over several columns. */
export function repeatedProblems(sheet: string, columns: SheetColumn[]): Problem[] {
  return repeatedHeaders(columns).map(([first, ...others]) => {
    const letters = [first, ...others].map((column) => columnLetters(column.index)).join(" and ");
    const message = `The header ${first.header} is in the columns ${letters}; keep one of them.`;
    return { sheet, column: columnName(first), message };
  });
}

function missingProblems(sheet: string, headers: string[]): Problem[] {
  return headers.map((column) => ({
    sheet,
    column,
    message: `The sheet ${sheet} has no column ${column}; add it, with an empty cell where nothing is recorded.`,
  }));
}

function unusedColumns<Facts>(columns: SheetColumn[], bindings: Binding<Facts>[]): string[] {
  const used = new Set(bindings.flatMap((binding) => binding.sources.map((source) => source.at.index)));
  return columns.filter((column) => !used.has(column.index)).map(columnName);
}
