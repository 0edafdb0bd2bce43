import { oneLine } from "../fields/text";
import type { ListedFinder, NotFound } from "../listed-person";
import {
  type ImportQuestion,
  NAMES_COLUMN,
  type ParsedRow,
  type ParsedSheet,
  type Problem,
  type Repair,
  SAME_PERSON,
  SOMEBODY_ELSE,
} from "../workbook";
import { sheetOfRow } from "./row-place";

/** Who is on a list once the workbook is stored. */
export interface KnownPeople {
  /** The id under which somebody is stored whom the workbook gives this one; null for a person who is not listed. */
  idOf(written: string): string | null;
  /** By a name, or by an id that is spelled otherwise. */
  find: ListedFinder;
  /** What was said of a name beside an id ({@link nameWord}): whether it is that person's; undefined when nobody said. */
  isNameOf(word: string): boolean | undefined;
  /** Whether rows of people could not be read: then it is not said of anybody that they are not listed. */
  isIncomplete: boolean;
  /** `patient P001`, as a sentence says it. */
  noun: "patient" | "employee";
  /** The sheet that lists them. */
  sheet: string;
}

/** Whom a row concerns, as it is written. */
export interface WrittenPerson {
  id: string;
  name: string | null;
}

/** The rows of a sheet that concern one person, in their order. */
export interface RowsOfPerson<Facts> {
  /** As stored. */
  id: string;
  rows: ParsedRow<Facts>[];
}

/** What is said of rows beside what they become. */
export interface RowsSaid {
  problems: Problem[];
  /** Cells that name somebody otherwise than by the stored id. */
  repairs: Repair[];
  /** Whether names beside ids are those of the people who have the ids. */
  questions: ImportQuestion[];
}

/** A name beside an id, as it is asked about: once, however many rows and sheets have it. */
export const nameWord = (id: string, name: string): string => `${id} ${name}`;

/** Sorts the rows of a sheet by whom they concern; a row of somebody who is not listed is a problem. */
export function byPerson<Facts>(
  { sheet: listed, rows }: ParsedSheet<Facts>,
  column: string,
  personIn: (facts: Facts) => WrittenPerson,
  known: KnownPeople,
): RowsSaid & { people: RowsOfPerson<Facts>[] } {
  const people = new Map<string, RowsOfPerson<Facts>>();
  const said: RowsSaid = { problems: [], repairs: [], questions: [] };
  for (const one of rows) {
    const found = personOf(personIn(one.facts), known);
    const place = { sheet: sheetOfRow(listed, one), row: one.row, column };
    if ("message" in found) {
      const { isUnsaid, other } = found;
      if (isUnsaid || isSaid(said.problems, place)) continue;
      said.problems.push(personProblem(found, place));
      if (other) said.questions.push(nameQuestion(other, place, known));
      continue;
    }
    const { id, from } = found;
    if (from !== null && !isSaid(said.repairs, place)) said.repairs.push({ ...place, from, to: id });
    const person = people.get(id) ?? { id, rows: [] };
    person.rows.push(one);
    people.set(id, person);
  }
  return { people: [...people.values()], ...said };
}

/** A row with a column for each weekday is several, of which it is said once whom they concern. */
const isSaid = (
  of: readonly Pick<Problem, "sheet" | "row">[],
  { sheet, row }: Pick<Repair, "sheet" | "row">,
) => of.at(-1)?.row === row && of.at(-1)?.sheet === sheet;

/** Why it is not certain whom a row concerns. */
export interface PersonProblem {
  message: string;
  value: string;
  /** Not listed, since something else is said of it. */
  isUnsaid: boolean;
  /** Whose id it is, and the other name beside it, where a coordinator may say that both are one person. */
  other?: NotFound["other"];
}

/** The problem of a row of which it is not certain whom it concerns. */
export const personProblem = (
  { message, value, other }: PersonProblem,
  place: Pick<Repair, "sheet" | "row" | "column">,
): Problem => ({
  ...{ ...place, value, message },
  ...(other ? { choices: [SAME_PERSON, SOMEBODY_ELSE], suggestion: SOMEBODY_ELSE } : {}),
});

/** Asks whether a name beside an id is that of the person: `Peggy` beside the id of Margaret. */
export const nameQuestion = (
  { person, name }: NonNullable<NotFound["other"]>,
  { sheet, row }: Pick<Repair, "sheet" | "row">,
  { noun }: Pick<KnownPeople, "noun">,
): ImportQuestion => ({
  ...{ kind: noun, sheet, column: NAMES_COLUMN, word: nameWord(person.id, name), rows: [row] },
  ...{ choices: [SOMEBODY_ELSE, SAME_PERSON], suggestion: SOMEBODY_ELSE, about: "name" },
  sentence: `The ID ${person.id} is that of ${person.name}. Is ${name}, beside this ID, the same person?`,
  labels: {
    [SAME_PERSON]: `Yes: ${name} is ${person.name}`,
    [SOMEBODY_ELSE]: "No: the rows have to be corrected in the workbook",
  },
});

/**
 * The stored id of the person of a row: by the id, else by an id that is spelled otherwise or by the name. A name that
 * is not that of the id is a problem. `from` is what was written where that is not the id.
 */
export function personOf(
  { id: writtenId, name: writtenName }: WrittenPerson,
  known: KnownPeople,
): { id: string; from: string | null } | PersonProblem {
  const [id, name] = [oneLine(writtenId), oneLine(writtenName)];
  const value = id || name;
  if (value === "") {
    const message = "The id is missing; write it here, or remove the whole row.";
    return { message, value, isUnsaid: false };
  }
  const stored = id === "" ? null : known.idOf(id);
  // A name may stand in the column of ids.
  const found = name === "" && stored === null ? known.find("", id) : known.find(stored ?? id, name);
  if (!("problem" in found)) return { id: found.id, from: stored === null ? value : null };
  const { other } = found;
  const isSame = other && known.isNameOf(nameWord(other.person.id, other.name));
  if (other && isSame) return { id: other.person.id, from: nameWord(other.person.id, other.name) };
  if (found.isUnknown && stored !== null) return { id: stored, from: null };
  if (!found.isUnknown) {
    const message = `${found.problem} Correct the row.`;
    // Whoever said that it is somebody else is not asked again.
    return { message, value, isUnsaid: false, ...(isSame === undefined ? { other } : {}) };
  }
  const message = `There is no ${known.noun} ${value} on the list; correct the id, or add the ${known.noun} to the sheet ${known.sheet}.`;
  return { message, value, isUnsaid: known.isIncomplete };
}
