import { currentRoster } from "@/lib/memory/roster";

/** Somebody to be chosen from a list. */
export interface PersonChoice {
  id: string;
  name: string;
}

/** The employees on the list, by name; those who are inactive only where they are asked for. */
export function employeeChoices({ withInactive = false } = {}): PersonChoice[] {
  return currentRoster()
    .listed.employees.filter(({ status }) => withInactive || status === "Active")
    .map(({ employeeId, name }) => ({ id: employeeId, name }))
    .sort(byName);
}

/** The patients on the list, by name. */
export function patientChoices(): PersonChoice[] {
  return currentRoster()
    .listed.patients.map(({ patientId, name }) => ({ id: patientId, name }))
    .sort(byName);
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

const byName = (a: PersonChoice, b: PersonChoice) =>
  collator.compare(a.name, b.name) || collator.compare(a.id, b.id);
