import type { CivilDate } from "@/lib/domain/time";

/** The page of one visit. */
export const visitAddress = (visitId: number): string => `/rota/visits/${visitId}`;

/** A carer's day. */
export const carersDayAddress = (employeeId: string, day?: CivilDate): string =>
  `/rota/carers/${encodeURIComponent(employeeId)}${day ? `?day=${day}` : ""}`;

/** The page of a patient's week that contains a day. */
export const patientsWeekAddress = (patientId: string, day?: CivilDate): string =>
  `/rota/patients/${encodeURIComponent(patientId)}${day ? `?week=${day}` : ""}`;

/** One absence with the assignments inside. */
export const absenceAddress = (absenceId: number): string => `/rota/absences/${absenceId}`;

/** The regular visits of a patient. */
export const carePackageAddress = (id: string) => `/people/patients/${encodeURIComponent(id)}/care-package`;

/** When a carer can work. */
export const availabilityAddress = (id: string) => `/people/employees/${encodeURIComponent(id)}/availability`;

/** A week as a whole: planned or published, generated and told. */
export const weekAddress = (monday: string) => `/rota/weeks/${monday}`;

/** The map of a day, with one carer's run drawn out. */
export const dayMapAddress = (day: CivilDate, employeeId?: string): string =>
  `/rota/map?day=${day}${employeeId ? `&carer=${encodeURIComponent(employeeId)}` : ""}`;
