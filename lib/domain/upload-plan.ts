import { matchPersons, type WrittenRow } from "./match-persons";
import { isQuiteAnotherName } from "./person-name";
import type { Listed, PersonChange, PlanOptions, SheetPlan } from "./sheet-plan";
import type { ParsedSheet, Problem } from "./workbook";

export type {
  Conflict,
  ConflictChoice,
  PersonChange,
  PlanOptions,
  SheetPlan,
  UploadMode,
} from "./sheet-plan";

/**
 * What it takes to make the stored list the workbook's: who is new, changed, back, or no longer on it.
 * `stored` holds archived people too: an id is never given to somebody else. Facts for which the sheet
 * has no column stay as they are. Somebody under an id that is not known who may be one of those who are not
 * in the sheet is asked about, and keeps the stored id when they are one.
 */
export function planSheet<Person extends Listed>(
  stored: readonly Person[],
  sheet: ParsedSheet<Omit<Person, "archivedAt">>,
  idKey: keyof Person & string,
  options: PlanOptions,
): SheetPlan<Person> {
  const idOf = (person: Person) => String(person[idKey]);
  const missing = new Map(stored.map((person) => [idOf(person).toLowerCase(), person]));
  const plan: SheetPlan<Person> = {
    ...{ changes: [], unchanged: 0, conflicts: [], problems: [], questions: [] },
    storedIds: new Map(),
  };
  // The id stays as it was first written: `e001` and `E001` are one.
  const kept = new Set<PropertyKey>([idKey, ...sheet.absent]);
  const rows = sheet.rows.map(({ row, facts }): WrittenRow<Person> => {
    const written = { ...facts, archivedAt: null } as Person;
    const known = missing.get(idOf(written).toLowerCase()) ?? null;
    missing.delete(idOf(written).toLowerCase());
    return { row, id: idOf(written), written, known, problem: null };
  });
  const unknown = rows.filter(({ known }) => known === null);
  matchPersons(unknown, { sheet: sheet.sheet, column: options.idColumn, missing, idOf }, options, plan);
  for (const { row, id, written, known, problem } of rows) {
    if (problem) continue;
    if (!known) {
      plan.changes.push({ change: "added", id, row, changes: written, before: null, person: written });
    } else if (isQuiteAnotherName(known.name, written.name)) {
      plan.problems.push(anotherPerson(sheet.sheet, row, id));
    } else {
      planUpdate({ id: idOf(known), row, known, written, kept }, options, plan);
    }
  }
  if (options.mode === "replace") plan.changes.push(...archivals([...missing.values()], idOf, options.stamp));
  return plan;
}

function anotherPerson(sheet: string, row: number, id: string): Problem {
  return {
    sheet,
    row,
    value: id,
    message: `The ID ${id} belongs to a person with another name. Give this person an ID that has not been used, or correct the name.`,
  };
}

interface Update<Person> {
  id: string;
  row: number;
  known: Person;
  written: Person;
  kept: ReadonlySet<PropertyKey>;
}

function planUpdate<Person extends Listed>(
  { id, row, known, written, kept }: Update<Person>,
  options: PlanOptions,
  plan: SheetPlan<Person>,
): void {
  const differing = (Object.keys(written) as (keyof Person & string)[]).filter(
    (key) => !kept.has(key) && known[key] !== written[key],
  );
  const contested = differing.filter((fact) => options.isHandEdited(id, fact));
  for (const fact of contested) {
    const choice = options.choiceFor(id, fact);
    plan.conflicts.push({ id, row, fact, stored: known[fact], written: written[fact], choice });
  }
  const stored = differing.filter(
    (fact) => !contested.includes(fact) || options.choiceFor(id, fact) === "workbook",
  );
  if (stored.length === 0) {
    plan.unchanged++;
    return;
  }
  const changes = Object.fromEntries(stored.map((key) => [key, written[key]])) as Partial<Person>;
  const change = known.archivedAt === null ? "changed" : "restored";
  plan.changes.push({ change, id, row, changes, before: known, person: { ...known, ...changes } });
}

function archivals<Person extends Listed>(
  missing: readonly Person[],
  idOf: (person: Person) => string,
  stamp: string,
): PersonChange<Person>[] {
  const changes = { archivedAt: stamp } as Partial<Person>;
  return missing
    .filter(({ archivedAt }) => archivedAt === null)
    .map((before) => ({
      change: "archived",
      id: idOf(before),
      row: null,
      changes,
      before,
      person: { ...before, ...changes },
    }));
}
