import { nameKey } from "../names/names-agree";
import type { PersonKind } from "../workbook";
import type { FindingRule, PersonFinding } from "./finding";

interface Somebody {
  kind: PersonKind;
  id: string;
  name: string;
  postcode: string | null;
}

/** Two people of one list with the same name and postcode under different ids. */
export const duplicatePerson: FindingRule = ({ employees, patients }) => [
  ...duplicates(employees.map((one) => ({ kind: "employee", id: one.employeeId, ...one }))),
  ...duplicates(patients.map((one) => ({ kind: "patient", id: one.patientId, ...one }))),
];

function duplicates(people: Somebody[]): PersonFinding[] {
  const same = new Map<string, Somebody[]>();
  for (const person of people) {
    if (person.postcode === null) continue;
    const key = nameKey(person.name) + person.postcode.replace(/\s/g, "").toLowerCase();
    same.set(key, [...(same.get(key) ?? []), person]);
  }
  return [...same.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(1).map((person) => findingOf(person, group[0] as Somebody)));
}

function findingOf(person: Somebody, first: Somebody): PersonFinding {
  return {
    finding: "duplicate-person",
    severity: "medium",
    kind: person.kind,
    personId: person.id,
    sentence: `${person.name} (${person.id}) has the same name and postcode as ${first.id}.`,
    proposal: "Both are saved. If they are the same person, archive one of them.",
    values: [first.id, person.name, person.postcode],
  };
}
