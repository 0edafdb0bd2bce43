import type { ImportAnswers, ParsedRow, Problem } from "@/lib/domain/workbook";
import type { Binding } from "./bind-columns";
import type { Cell } from "./cell";
import { type Findings, noFindings, shownValue } from "./findings";
import { columnName, type SheetColumn } from "./headers";
import { NonPersonRows, PEOPLE_ROWS } from "./non-person-rows";
import { type ReadRow, type RowPlace, readRow } from "./read-row";
import type { SheetKind } from "./sheet-kind";
import { swappedNames } from "./swapped-names";

type NumberedRow<Facts> = ReadRow<Facts> & { row: number; isPerson: boolean };

/**
 * Reads the rows below the header. Each ends as a parsed row or as at least one problem; when the sheet
 * has no column of ids or names, there is nobody to return.
 */
export function readRows<Facts>(
  where: Omit<RowPlace, "row"> & { onRow?: () => void; given: ImportAnswers },
  rows: [index: number, cells: Map<number, Cell>][],
  columns: SheetColumn[],
  bindings: Binding<Facts>[],
  kind: SheetKind<Facts>,
  findings: Findings,
): ParsedRow<Facts>[] {
  const nonPersons = new NonPersonRows(
    bindings,
    columns,
    { ...PEOPLE_ROWS, idFacts: [kind.idFact] },
    where.given,
  );
  const read = rows.map(([index, cells]): NumberedRow<Facts> => {
    const place = { ...where, row: index + 1 };
    where.onRow?.();
    const nonPerson = nonPersons.findings(cells, { ...place, kind: kind.person });
    if (nonPerson) return { row: place.row, facts: kind.blank, isPerson: false, ...nonPerson };
    const stray = strayValue(cells, columns, bindings, place);
    if (stray)
      return { row: place.row, facts: kind.blank, isPerson: true, ...noFindings(), problems: [stray] };
    return { row: place.row, isPerson: true, ...readRow(cells, bindings, kind, place) };
  });
  const idColumn = bindings.find((binding) => binding.fact === kind.idFact);
  const nameColumn = bindings.find((binding) => binding.fact === "name");
  if (idColumn) addDuplicates(where.sheet, read, kind, columnOf(idColumn));
  if (idColumn && nameColumn) {
    const named = read.map(({ row, facts }) => {
      const { name } = facts as { name?: unknown };
      return { row, id: String(facts[kind.idFact]), name: String(name ?? "") };
    });
    const swapped = swappedNames(where.sheet, columnOf(idColumn), named);
    if (swapped) findings.problems.push(swapped);
  }
  for (const row of read) {
    findings.problems.push(...row.problems);
    findings.repairs.push(...row.repairs);
    findings.questions.push(...row.questions);
    findings.leftOut.push(...row.leftOut);
  }
  if (!idColumn || !nameColumn) return [];
  return read
    .filter((row) => row.isPerson && row.problems.length === 0)
    .map(({ row, facts }) => ({ row, facts }));
}

function columnOf<Facts>(binding: Binding<Facts>): string {
  return binding.sources[0] ? columnName(binding.sources[0].at) : "";
}

/** The problem of a row that has values, but none in a column that is read: a note beside the list. */
export function strayValue<Facts>(
  cells: Map<number, Cell>,
  columns: SheetColumn[],
  bindings: Binding<Facts>[],
  place: Pick<RowPlace, "sheet" | "row">,
  why = "This row has no person.",
): Problem | null {
  if (bindings.some(({ sources }) => sources.some((source) => cells.has(source.at.index)))) return null;
  const column = columns.find(({ index }) => cells.has(index));
  const value = shownValue(cells.get(column?.index ?? -1)?.shown ?? "");
  const message = `${why} Remove it, or move it to a separate sheet.`;
  return { sheet: place.sheet, row: place.row, column: column && columnName(column), value, message };
}

/** Ids that an earlier row has too, case aside, are a problem of the later row. */
function addDuplicates<Facts>(
  sheet: string,
  rows: NumberedRow<Facts>[],
  kind: SheetKind<Facts>,
  column: string,
): void {
  const firstRows = new Map<string, number>();
  for (const { row, facts, problems } of rows) {
    const id = String(facts[kind.idFact]);
    const first = firstRows.get(id.toLowerCase());
    if (id === "") continue;
    if (first === undefined) firstRows.set(id.toLowerCase(), row);
    else {
      const message = `The rows ${first} and ${row} have the same id; give each person one row and an id of their own.`;
      problems.push({ sheet, row, column, value: id, message });
    }
  }
}
