import type { ParsedRow, ParsedSheet, Problem } from "@/lib/domain/workbook";
import { answersByFact, headerKeyOf, NO_ANSWERS } from "./answers";
import { type Binding, bindColumns, missingHeaders } from "./bind-columns";
import type { Cell } from "./cell";
import type { Findings } from "./findings";
import { columnName, columnsInSheet, headersKeyOf } from "./headers";
import { MOST_PEOPLE } from "./limits";
import type { NeedKind } from "./need-kinds";
import { type RowPlace, readRow } from "./read-row";
import { emptySheet, type ReadSheetOptions, repeatedProblems, type SheetSource } from "./read-sheet";

/**
 * Reads a sheet of needs; whatever is wrong with it goes to `findings`, and rows with a problem are left out. A sheet
 * with no rows, or with nothing at all, lists nothing: a template whose third sheet is not filled in is no mistake.
 */
export function readNeedSheet<Facts>(
  { name, grid, date1904 }: SheetSource,
  kind: NeedKind<Facts>,
  findings: Findings,
  { answers = NO_ANSWERS, onRow }: ReadSheetOptions = {},
): ParsedSheet<Facts> {
  const [header, ...rows] = [...grid].sort(([left], [right]) => left - right);
  if (header === undefined) return emptySheet(name);
  const headersKey = headersKeyOf(header[1]);
  const columns = columnsInSheet(header[1], new Map(rows), headerKeyOf(answers, kind, headersKey));
  const bindings = bindColumns(columns, kind.layout, kind);
  const problems = [
    ...repeatedProblems(name, columns),
    ...missingProblems(name, missingHeaders(bindings, columns, kind.layout, kind), kind),
    ...(rows.length > MOST_PEOPLE ? [tooMany(name)] : []),
  ];
  findings.problems.push(...problems);
  const used = new Set(bindings.flatMap(({ sources }) => sources.map(({ at }) => at.index)));
  const where = { sheet: name, date1904, answers: answersByFact(answers, kind) };
  return {
    ...emptySheet<Facts>(name),
    rows: problems.length > 0 ? [] : readRows(rows, bindings, kind, { where, findings, onRow }),
    absent: kind.facts.filter((fact) => !bindings.some((binding) => binding.fact === fact)),
    headersKey,
    usedColumns: bindings.flatMap(({ fact, sources }) =>
      sources.map(({ at }) => ({ header: columnName(at), fact })),
    ),
    ignoredColumns: columns.filter(({ index }) => !used.has(index)).map(columnName),
  };
}

interface Reading {
  where: Omit<RowPlace, "row">;
  findings: Findings;
  onRow?: () => void;
}

function readRows<Facts>(
  rows: [index: number, cells: Map<number, Cell>][],
  bindings: Binding<Facts>[],
  kind: NeedKind<Facts>,
  { where, findings, onRow }: Reading,
): ParsedRow<Facts>[] {
  const parsed: ParsedRow<Facts>[] = [];
  for (const [index, cells] of rows) {
    onRow?.();
    const row = readRow(cells, bindings, kind, { ...where, row: index + 1 });
    findings.problems.push(...row.problems);
    findings.repairs.push(...row.repairs);
    findings.questions.push(...row.questions);
    if (row.problems.length === 0) parsed.push({ row: index + 1, facts: row.facts });
  }
  return parsed;
}

function missingProblems<Facts>(sheet: string, headers: string[], kind: NeedKind<Facts>): Problem[] {
  return headers.map((column) => ({
    ...{ sheet, column },
    message: `The sheet ${sheet} has no column ${column}; add it, or give the sheet another name if it does not list ${kind.people}.`,
  }));
}

const tooMany = (sheet: string): Problem => ({
  sheet,
  message: `The sheet ${sheet} has more than ${MOST_PEOPLE.toLocaleString("en-GB")} rows; split it, for one workbook is one branch.`,
});
