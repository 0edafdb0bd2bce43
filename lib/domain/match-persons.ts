import { isQuiteAnotherName } from "./person-name";
import { identityIndex, identityOf } from "./same-person";
import type { Listed, PlanOptions, SheetPlan } from "./sheet-plan";
import type { ImportQuestion, Problem } from "./workbook";

/** A row of a sheet, and whom of the stored people it is. */
export interface WrittenRow<Person> {
  row: number;
  /** As the sheet writes it. */
  id: string;
  written: Person;
  /** Null for somebody new. */
  known: Person | null;
  /** Why it is not known whom the row is. */
  problem: Problem | null;
}

interface Place<Person> {
  sheet: string;
  column: string;
  /** The stored people who are not in the sheet under their own id, by it in lower case. */
  missing: Map<string, Person>;
  idOf: (person: Person) => string;
}

/**
 * Finds whom rows with unknown ids are: as a coordinator answered, else they are asked about when somebody who is
 * stored and not in the sheet may be the same person. Takes whoever is found out of `missing`.
 */
export function matchPersons<Person extends Listed>(
  rows: WrittenRow<Person>[],
  { sheet, column, missing, idOf }: Place<Person>,
  options: PlanOptions,
  plan: Pick<SheetPlan<Person>, "problems" | "questions" | "storedIds">,
): void {
  const open: WrittenRow<Person>[] = [];
  const takenBy = new Map<string, number>();
  for (const one of rows) {
    const answer = options.samePerson(one.id);
    const key = answer?.toLowerCase() ?? "";
    const found = missing.get(key);
    if (takenBy.has(key)) {
      one.problem = twice(sheet, column, one, takenBy.get(key) ?? 0, answer ?? "");
      plan.problems.push(one.problem);
    } else if (found && !isQuiteAnotherName(found.name, one.written.name)) {
      one.known = found;
      missing.delete(key);
      takenBy.set(key, one.row);
      plan.storedIds.set(one.id.toLowerCase(), idOf(found));
    } else if (answer !== null) open.push(one);
  }
  if (open.length === 0 || missing.size === 0) return;
  const index = identityIndex([...missing.values()], idOf);
  for (const one of open) {
    const people = index.like(one.id, identityOf(one.written));
    if (people.length === 0) continue;
    const question = questionOf({ sheet, column, kind: options.kind }, one, people, idOf);
    one.problem = {
      ...{ sheet, row: one.row, column, value: one.id, message: question.sentence ?? "" },
      choices: question.choices,
      suggestion: question.suggestion,
    };
    plan.questions.push(question);
    plan.problems.push(one.problem);
  }
}

function questionOf<Person extends Listed>(
  place: Pick<ImportQuestion, "sheet" | "column" | "kind">,
  { row, id, written }: WrittenRow<Person>,
  people: Person[],
  idOf: (person: Person) => string,
): ImportQuestion {
  const ids = people.map(idOf);
  const stored = people.map((person) => `${person.name} (${idOf(person)})`).join(" or ");
  const labels = people.map((person) => [
    idOf(person),
    `Yes: keep the ID ${idOf(person)}, the history and the visits${person.archivedAt === null ? "" : ", and put them back on the list"}`,
  ]);
  return {
    ...place,
    word: id,
    choices: ids,
    suggestion: ids[0] ?? null,
    rows: [row],
    about: "same-person",
    sentence: `Is ${written.name}, here with the ID ${id}, the same person as ${stored}?`,
    labels: { ...Object.fromEntries(labels), "": "No: a new person" },
  };
}

function twice<Person>(
  sheet: string,
  column: string,
  { row, id }: WrittenRow<Person>,
  first: number,
  stored: string,
): Problem {
  return {
    ...{ sheet, row, column, value: id },
    message: `The rows ${first} and ${row} are both said to be ${stored}. Keep one row for each person.`,
  };
}
