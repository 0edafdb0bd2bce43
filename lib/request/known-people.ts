import { IdIndex } from "./id-index";
import type { Known } from "./mentions";
import { NameIndex } from "./name-index";

/** The people of both lists, ready to be looked up. */
export interface KnownPeople {
  names: NameIndex;
  patients: IdIndex;
  employees: IdIndex;
}

const indexed = new WeakMap<Known, KnownPeople>();

/** The indexes of the lists, made once for the same `known`: a thousand people take longer than the sentence. */
export function knownPeople(known: Known): KnownPeople {
  let people = indexed.get(known);
  if (!people) {
    people = {
      names: new NameIndex(known),
      patients: new IdIndex(
        known.patients.map(({ patientId: id, name }) => ({ id, name })),
        "p",
      ),
      employees: new IdIndex(
        known.employees.map(({ employeeId: id, name }) => ({ id, name })),
        "e",
      ),
    };
    indexed.set(known, people);
  }
  return people;
}
