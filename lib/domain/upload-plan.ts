import { isQuiteAnotherName } from "./person-name";
import type { ParsedSheet, Problem } from "./workbook";

/** What all people have in common, as far as an upload cares. */
interface Listed {
  name: string;
  archivedAt: string | null;
}

/** What storing a sheet does to one person. */
export interface PersonChange<Person> {
  change: "added" | "changed" | "restored" | "archived";
  id: string;
  /** Keys to store; for an added person all of them. */
  changes: Partial<Person>;
  /** The person as the change leaves them. */
  person: Person;
}

export interface SheetPlan<Person> {
  changes: PersonChange<Person>[];
  unchanged: number;
  /** Ids that the workbook gives to quite another name: they refuse the whole workbook. */
  problems: Problem[];
}

/**
 * What it takes to make the stored list the workbook's: who is new, changed, back, or no longer on it.
 * `stored` holds archived people too: an id is never given to somebody else. Facts for which the sheet
 * has no column stay as they are. `stamp` (UTC) is when those who are missing leave the list.
 */
export function planSheet<Person extends Listed>(
  stored: readonly Person[],
  sheet: ParsedSheet<Omit<Person, "archivedAt">>,
  idKey: keyof Person & string,
  stamp: string,
): SheetPlan<Person> {
  const idOf = (person: Person) => String(person[idKey]);
  const byId = new Map(stored.map((person) => [idOf(person).toLowerCase(), person]));
  const plan: SheetPlan<Person> = { changes: [], unchanged: 0, problems: [] };
  for (const { row, facts } of sheet.rows) {
    const written = { ...facts, archivedAt: null } as Person;
    const id = idOf(written);
    const known = byId.get(id.toLowerCase());
    byId.delete(id.toLowerCase());
    if (known && isQuiteAnotherName(known.name, written.name)) {
      plan.problems.push(anotherPerson(sheet.sheet, row, id));
      continue;
    }
    // The id stays as it was first written: `e001` and `E001` are one.
    const kept = new Set<PropertyKey>([idKey, ...sheet.absent]);
    const change = known ? update(idOf(known), known, written, kept) : addition(id, written);
    if (change) plan.changes.push(change);
    else plan.unchanged++;
  }
  for (const missing of byId.values()) {
    if (missing.archivedAt === null) plan.changes.push(archival(idOf(missing), missing, stamp));
  }
  return plan;
}

function anotherPerson(sheet: string, row: number, id: string): Problem {
  return {
    sheet,
    row,
    value: id,
    message: `The id ${id} belongs to somebody with quite another name. Give this person an id that nobody has had, or mend the name.`,
  };
}

function addition<Person>(id: string, person: Person): PersonChange<Person> {
  return { change: "added", id, changes: person, person };
}

function update<Person extends Listed>(
  id: string,
  known: Person,
  written: Person,
  kept: ReadonlySet<PropertyKey>,
): PersonChange<Person> | null {
  const differing = (Object.keys(written) as (keyof Person)[]).filter(
    (key) => !kept.has(key) && known[key] !== written[key],
  );
  if (differing.length === 0) return null;
  const changes = Object.fromEntries(differing.map((key) => [key, written[key]])) as Partial<Person>;
  const change = known.archivedAt === null ? "changed" : "restored";
  return { change, id, changes, person: { ...known, ...changes } };
}

function archival<Person extends Listed>(id: string, person: Person, stamp: string): PersonChange<Person> {
  const changes = { archivedAt: stamp } as Partial<Person>;
  return { change: "archived", id, changes, person: { ...person, ...changes } };
}
