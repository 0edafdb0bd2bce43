import { currentRoster, listed, standing } from "../memory/roster";
import { assignmentForPrograms, employeeForPrograms, patientForPrograms } from "./contract";

/** The employees in memory; those who left the list only when `all`. */
export function employeesInMemory(all: boolean) {
  const { employees } = currentRoster();
  return { employees: (all ? employees : listed(employees)).map(employeeForPrograms) };
}

/** The patients in memory; those who left the list only when `all`. */
export function patientsInMemory(all: boolean) {
  const { patients } = currentRoster();
  return { patients: (all ? patients : listed(patients)).map(patientForPrograms) };
}

/** The assignments in memory, newest first; cancelled ones only when `all`. */
export function assignmentsInMemory(all: boolean) {
  const { assignments } = currentRoster();
  return {
    assignments: (all ? [...assignments] : standing(assignments)).reverse().map(assignmentForPrograms),
  };
}
