import { languagesOf } from "@/lib/domain/employee";
import { currentRoster } from "@/lib/memory/roster";

interface Choosable {
  id: string;
  name: string;
}

/** Who is on the lists, by id and name alone, and the languages that any carer speaks. */
export interface PeopleToChoose {
  patients: Choosable[];
  employees: Choosable[];
  languages: string[];
}

/** Those who can be chosen where a visit is asked for or changed. */
export function peopleToChoose(): PeopleToChoose {
  const { employees, patients } = currentRoster().listed;
  const languages = new Set(employees.flatMap(({ languageSpoken }) => languagesOf(languageSpoken)));
  return {
    patients: patients.map(({ patientId, name }) => ({ id: patientId, name })),
    employees: employees.map(({ employeeId, name }) => ({ id: employeeId, name })),
    languages: [...languages].sort(),
  };
}
