import { type HoursPeriod, hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import type { Employee } from "@/lib/domain/employee";
import { needsMedication, type Patient } from "@/lib/domain/patient";
import { currentRoster } from "@/lib/memory/roster";

/** Whether somebody is rostered, kept on the list without being rostered, or no longer on the list. */
export type ListedStatus = "Active" | "Inactive" | "Archived";

/** An employee as the list of employees shows one; everything else is on the person's own page. */
export interface EmployeeRow {
  id: string;
  name: string;
  postcode: string | null;
  status: ListedStatus;
  qualification: string | null;
  /** The day on which the certificate expires. */
  certificate: string | null;
}

/** A patient as the list of patients shows one. */
export interface PatientRow {
  id: string;
  name: string;
  postcode: string | null;
  status: ListedStatus;
  /** Whether either column says medication. */
  needsMedication: boolean;
  /** Hours of support, per what `hoursPer` says. */
  hours: number | null;
  hoursPer: HoursPeriod;
}

/** All employees, archived ones too, in the order of their ids' storing. */
export function employeeRows(): EmployeeRow[] {
  return currentRoster().employees.map((employee) => ({
    id: employee.employeeId,
    name: employee.name,
    postcode: employee.postcode,
    status: statusOf(employee),
    qualification: employee.qualification,
    certificate: employee.certificateExpiryDate,
  }));
}

/** All patients, archived ones too, in the order of their ids' storing. */
export function patientRows(): PatientRow[] {
  const roster = currentRoster();
  const hoursPer = hoursPeriodFrom(roster.settings);
  return roster.patients.map((patient) => ({
    id: patient.patientId,
    name: patient.name,
    postcode: patient.postcode,
    status: statusOf(patient),
    needsMedication: needsMedication(patient),
    hours: patient.requiredHoursOfSupport,
    hoursPer,
  }));
}

function statusOf({ archivedAt, status }: Employee | Patient): ListedStatus {
  return archivedAt === null ? status : "Archived";
}
