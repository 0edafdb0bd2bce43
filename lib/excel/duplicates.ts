import type { Problem } from "@/lib/domain/workbook";
import type { SheetKind } from "./sheet-kind";

/** The problems of ids that an earlier row has too, case aside, by the number of the later row. */
export function findDuplicates<Facts>(
  sheet: string,
  rows: { row: number; facts: Facts }[],
  kind: SheetKind<Facts>,
): Map<number, Problem> {
  const firstRows = new Map<string, number>();
  const problems = new Map<number, Problem>();
  const column = kind.idFact;
  for (const { row, facts } of rows) {
    const id = String(facts[kind.idFact]);
    const first = firstRows.get(id.toLowerCase());
    if (id === "") continue;
    if (first === undefined) firstRows.set(id.toLowerCase(), row);
    else {
      const message = `The rows ${first} and ${row} have the same id; give each person one row and an id of their own.`;
      problems.set(row, { sheet, row, column, value: id, message });
    }
  }
  return problems;
}
