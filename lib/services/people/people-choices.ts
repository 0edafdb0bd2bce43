import { currentRoster, type Roster } from "@/lib/memory/roster";

/** Somebody to be chosen from a list. */
export interface PersonChoice {
  id: string;
  name: string;
}

interface Choices {
  /** The inactive too. */
  employees: PersonChoice[];
  activeEmployees: PersonChoice[];
  patients: PersonChoice[];
}

/** The employees on the list, by name; those who are inactive only where they are asked for. */
export const employeeChoices = ({ withInactive = false } = {}): PersonChoice[] =>
  withInactive ? choices().employees : choices().activeEmployees;

/** The patients on the list, by name. */
export const patientChoices = (): PersonChoice[] => choices().patients;

/** Sorting by name takes some ten milliseconds, and most pages ask: once for these people is enough. */
const sorted = new WeakMap<Roster["listed"], Choices>();

function choices(): Choices {
  const { listed } = currentRoster();
  let known = sorted.get(listed);
  if (!known) {
    known = choicesOf(listed);
    sorted.set(listed, known);
  }
  return known;
}

function choicesOf({ employees, patients }: Roster["listed"]): Choices {
  const choice = ({ employeeId, name }: { employeeId: string; name: string }) => ({ id: employeeId, name });
  return {
    employees: employees.map(choice).sort(byName),
    activeEmployees: employees
      .filter(({ status }) => status === "Active")
      .map(choice)
      .sort(byName),
    patients: patients.map(({ patientId, name }) => ({ id: patientId, name })).sort(byName),
  };
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

const byName = (a: PersonChoice, b: PersonChoice) =>
  collator.compare(a.name, b.name) || collator.compare(a.id, b.id);
