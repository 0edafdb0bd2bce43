import type { Assignment } from "@/lib/domain/assignment";
import { currentRoster, standing } from "@/lib/memory/roster";
import { assignmentForPrograms, employeeForPrograms, patientForPrograms } from "./contract";

/** The employees in memory; those who left the list only when `all`. */
export function employeesInMemory(all: boolean) {
  const roster = currentRoster();
  return { employees: (all ? roster : roster.listed).employees.map(employeeForPrograms) };
}

/** The patients in memory; those who left the list only when `all`. */
export function patientsInMemory(all: boolean) {
  const roster = currentRoster();
  return { patients: (all ? roster : roster.listed).patients.map(patientForPrograms) };
}

/** The assignments in memory, newest first; cancelled ones only when `all`. As programs read them only when asked for. */
export function assignmentsInMemory(all: boolean): {
  items: readonly Assignment[];
  shape: typeof assignmentForPrograms;
} {
  const assignments = [...currentRoster().rota.assignments.values()];
  return { items: (all ? assignments : standing(assignments)).reverse(), shape: assignmentForPrograms };
}
