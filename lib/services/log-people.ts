import { foldName } from "@/lib/domain/names/fold-name";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { currentRoster } from "@/lib/memory/roster";

/** A person whom an entry of the log names by id. */
export interface LoggedPerson {
  id: string;
  name: string;
}

/** More people of one name than these are not looked for. */
const MOST_FOUND = 30;

/** The ids of everyone on the lists whose name or id has these words, and the words themselves: an id of long ago. */
export function idsOfPerson(typed: string): string[] {
  const { employees, patients } = currentRoster().listed;
  const all = [
    ...employees.map(({ employeeId: id, name }) => ({ id, name })),
    ...patients.map(({ patientId: id, name }) => ({ id, name })),
  ];
  const found = all.filter((person) => isFoundBy(person, typed, foldName)).slice(0, MOST_FOUND);
  return [...new Set([typed, typed.toUpperCase(), ...found.map(({ id }) => id)])];
}

const CARER_KEYS = ["employee_id", "employee_ids"];

/**
 * The people whom the details of an entry name by id, as far as they are still on record: the log itself
 * holds no names, and a reader needs them.
 */
export function peopleInEntry(details: string | null): LoggedPerson[] {
  const facts = objectOf(details);
  if (facts === null) return [];
  const kind = facts.kind === "employee" ? "employee" : "patient";
  const named = [
    ...CARER_KEYS.flatMap((key) => idsOf(facts[key]).map((id) => personOf("employee", id))),
    ...idsOf(facts.patient_id).map((id) => personOf("patient", id)),
    ...idsOf(facts.person_id).map((id) => personOf(kind, id)),
    ...idsOf(facts.id).map((id) => personOf("employee", id) ?? personOf("patient", id)),
    ...changedIds(facts.changes).map((id) => personOf("employee", id)),
  ].filter((one) => one !== null);
  return [...new Map(named.map((one) => [one.id, one])).values()];
}

function personOf(kind: "employee" | "patient", id: string): LoggedPerson | null {
  const roster = currentRoster();
  const name = (kind === "employee" ? roster.employee(id) : roster.patient(id))?.name;
  return name === undefined ? null : { id, name };
}

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === "string");

/** Of the changes of a visit: the carers before and after. */
function changedIds(changes: unknown): string[] {
  if (typeof changes !== "object" || changes === null) return [];
  return CARER_KEYS.flatMap((key) => idsOf([(changes as Record<string, unknown>)[key]].flat(2)));
}

function objectOf(text: string | null): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text ?? "null");
    return typeof parsed === "object" && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
