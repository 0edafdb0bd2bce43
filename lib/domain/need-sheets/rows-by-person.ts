import type { ParsedRow, ParsedSheet, Problem } from "../workbook";

/** Who is on a list once the workbook is stored. */
export interface KnownPeople {
  /** The id under which somebody is stored whom the workbook gives this one; null for a person who is not listed. */
  idOf(written: string): string | null;
  /** Whether rows of people could not be read: then it is not said of anybody that they are not listed. */
  isIncomplete: boolean;
  /** `patient P001`, as a sentence says it. */
  noun: "patient" | "employee";
  /** The sheet that lists them. */
  sheet: string;
}

/** The rows of a sheet that concern one person, in their order. */
export interface RowsOfPerson<Facts> {
  /** As stored. */
  id: string;
  rows: ParsedRow<Facts>[];
}

/** Sorts the rows of a sheet by whom they concern; a row of somebody who is not listed is a problem. */
export function byPerson<Facts>(
  { sheet, rows }: ParsedSheet<Facts>,
  column: string,
  idIn: (facts: Facts) => string,
  known: KnownPeople,
): { people: RowsOfPerson<Facts>[]; problems: Problem[] } {
  const people = new Map<string, RowsOfPerson<Facts>>();
  const problems: Problem[] = [];
  for (const one of rows) {
    const written = idIn(one.facts);
    const id = known.idOf(written);
    if (id === null) {
      const message = `There is no ${known.noun} ${written} on the list; correct the id, or add the ${known.noun} to the sheet ${known.sheet}.`;
      if (!known.isIncomplete) problems.push({ sheet, row: one.row, column, value: written, message });
      continue;
    }
    const person = people.get(id) ?? { id, rows: [] };
    person.rows.push(one);
    people.set(id, person);
  }
  return { people: [...people.values()], problems };
}
