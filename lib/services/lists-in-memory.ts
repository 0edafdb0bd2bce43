import { listAssignmentsBefore } from "@/lib/db/assignments";
import { read } from "@/lib/db/transaction";
import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import { currentRoster } from "@/lib/memory/roster";
import { assignmentForPrograms, employeeForPrograms, patientForPrograms } from "./contract";

/** The employees in memory; those who left the list only when `all`. */
export function employeesInMemory(all: boolean) {
  const roster = currentRoster();
  return { employees: (all ? roster : roster.listed).employees.map(employeeForPrograms) };
}

/** The patients in memory; those who left the list only when `all`. */
export function patientsInMemory(all: boolean) {
  const roster = currentRoster();
  const hoursPer = hoursPeriodFrom(roster.settings);
  return {
    patients: (all ? roster : roster.listed).patients.map((one) => patientForPrograms(one, hoursPer)),
  };
}

/** A page of at most so many assignments, newest first, from those before the one with this id on; cancelled ones only when `all`. */
export function assignmentsBefore(before: number | undefined, all: boolean, limit: number) {
  return read((db) => listAssignmentsBefore(db, { before, all, limit })).map(assignmentForPrograms);
}
