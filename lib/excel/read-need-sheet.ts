import { matchKey } from "@/lib/domain/fields/text";
import type { ImportAnswers, ParsedRow, ParsedSheet, Problem } from "@/lib/domain/workbook";
import { answersByFact, headerKeyOf, NO_ANSWERS } from "./answers";
import { type Binding, bindColumns, missingHeaders } from "./bind-columns";
import type { Cell } from "./cell";
import type { Findings } from "./findings";
import { columnName, columnsInSheet, headersKeyOf, type SheetColumn } from "./headers";
import { MOST_PEOPLE } from "./limits";
import type { NeedKind } from "./need-kinds";
import { NonPersonRows, type RowKind } from "./non-person-rows";
import { type RowPlace, readRow } from "./read-row";
import { strayValue } from "./read-rows";
import { emptySheet, type ReadSheetOptions, repeatedProblems, type SheetSource } from "./read-sheet";
import { type WeekdayColumn, weekdayColumns } from "./weekday-columns";

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
  const week =
    kind.readWeek === undefined
      ? []
      : weekdayColumns(
          columns,
          bindings.map(({ fact }) => fact),
        );
  const problems = [
    ...repeatedProblems(name, columns),
    ...missingProblems(name, neededHeaders(bindings, columns, kind, week), kind),
    ...(rows.length > MOST_PEOPLE ? [tooMany(name)] : []),
  ];
  findings.problems.push(...problems);
  const used = new Set([
    ...bindings.flatMap(({ sources }) => sources.map(({ at }) => at.index)),
    ...week.map(({ at }) => at.index),
  ]);
  const others = new NonPersonRows(bindings, columns, rowKindOf(kind, bindings), answers);
  const where = { sheet: name, date1904, answers: answersByFact(answers, kind) };
  return {
    ...emptySheet<Facts>(name),
    rows:
      problems.length > 0
        ? []
        : readRows(rows, bindings, kind, {
            ...{ where, findings, columns, week, onRow, others },
          }),
    // Whom a row concerns is said by the name where there is no id.
    absent: kind.ownFacts.filter(
      (fact) =>
        fact !== kind.idFact &&
        !(week.length > 0 && OF_WEEK.includes(fact)) &&
        !bindings.some((binding) => binding.fact === fact),
    ),
    headersKey,
    usedColumns: [
      ...bindings.flatMap(({ fact, sources }) => sources.map(({ at }) => ({ header: columnName(at), fact }))),
      ...week.map(({ at }) => ({ header: columnName(at), fact: "weekdays" as keyof Facts & string })),
    ],
    ignoredColumns: columns.filter(({ index }) => !used.has(index)).map(columnName),
  };
}

/** Whether a sheet has every column without which a list of its kind cannot be read. */
export function hasNeededHeaders<Facts>(
  { grid }: SheetSource,
  kind: NeedKind<Facts>,
  answers: ImportAnswers,
): boolean {
  const [header, ...rows] = [...grid].sort(([left], [right]) => left - right);
  if (header === undefined) return false;
  const keyOf = headerKeyOf(answers, kind, headersKeyOf(header[1]));
  const columns = columnsInSheet(header[1], new Map(rows), keyOf);
  return neededHeaders(bindColumns(columns, kind.layout, kind), columns, kind, []).length === 0;
}

interface Reading {
  where: Omit<RowPlace, "row">;
  findings: Findings;
  columns: SheetColumn[];
  week: readonly WeekdayColumn[];
  onRow?: () => void;
  /** Totals, headings and the like. */
  others: { findings: NonPersonRows<never>["findings"] };
}

/** What columns of weekdays say. */
const OF_WEEK = ["weekdays", "from", "until"];

/** A name stands in for an id, and columns of weekdays for those of hours. */
function neededHeaders<Facts>(
  bindings: Binding<Facts>[],
  columns: SheetColumn[],
  kind: NeedKind<Facts>,
  week: readonly WeekdayColumn[],
): string[] {
  const isNamed = bindings.some(({ fact }) => fact === kind.nameFact);
  const isSaid = (fact: string | undefined) =>
    (isNamed && fact === kind.idFact) || (week.length > 0 && OF_WEEK.includes(fact ?? ""));
  return missingHeaders(bindings, columns, kind.layout, kind).filter(
    (header) => !isSaid(kind.catalogue.get(matchKey(header))?.fact),
  );
}

/** A row with most of what every such row has is no total and no heading. */
function rowKindOf<Facts>(kind: NeedKind<Facts>, bindings: Binding<Facts>[]): RowKind<Facts> {
  const idFacts = [kind.idFact, kind.nameFact];
  const optional = new Set(kind.layout.optional.map((header) => kind.catalogue.get(matchKey(header))?.fact));
  const needed = bindings
    .map(({ fact }) => fact)
    .filter((fact) => !idFacts.includes(fact) && !optional.has(fact));
  return {
    ...{ aRow: kind.aRow, idFacts },
    nameIn: (textOf) =>
      needed.filter((fact) => textOf(fact) !== "").length > needed.length / 2 ? kind.aRow : "",
  };
}

function readRows<Facts>(
  rows: [index: number, cells: Map<number, Cell>][],
  bindings: Binding<Facts>[],
  kind: NeedKind<Facts>,
  { where, findings, columns, week, onRow, others }: Reading,
): ParsedRow<Facts>[] {
  const parsed: ParsedRow<Facts>[] = [];
  for (const [index, cells] of rows) {
    onRow?.();
    const place = { sheet: where.sheet, row: index + 1, kind: kind.person };
    const isOfWeek = week.some(({ at }) => cells.has(at.index));
    const why = "Nothing in this row is in a column that Rota reads.";
    const stray = strayValue(cells, columns, bindings, place, why);
    if (stray && !isOfWeek) {
      findings.problems.push(stray);
      continue;
    }
    const other = others.findings(cells, place);
    if (other !== null) {
      findings.problems.push(...other.problems);
      findings.questions.push(...other.questions);
      findings.leftOut.push(...other.leftOut);
      continue;
    }
    const at = { ...where, row: index + 1 };
    const read =
      kind.readWeek && week.length > 0
        ? kind.readWeek(cells, { bindings, week }, kind, at)
        : [readRow(cells, bindings, kind, at)];
    for (const row of read) {
      findings.problems.push(...row.problems);
      findings.repairs.push(...row.repairs);
      findings.questions.push(...row.questions);
      if (row.problems.length === 0) parsed.push({ row: index + 1, facts: row.facts });
    }
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
