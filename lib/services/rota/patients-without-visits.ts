import { getConfig, now } from "@/lib/config";
import { hoursPeriodFrom, weeklyMinutesOf } from "@/lib/domain/care-package/hours-of-support";
import { visitsOfWeek } from "@/lib/domain/care-package/visits-of-week";
import type { Patient } from "@/lib/domain/patient";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  earliestReaching,
  localAt,
  plusMinutes,
  startOfWeek,
} from "@/lib/domain/time";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { bankHolidayDates } from "../care-package/need-settings";

/** A patient who needs visits today and has none. */
export interface PatientWithoutVisit {
  patient_id: string;
  patient_name: string;
  /** Hours of today's regular visits, or the hours of support recorded for a day where there is no care package. */
  hours: number;
}

/** As many visits as a day may hold before the list is not worth making. */
const MOST_VISITS = 100_000;

/** The active patients who need visits today and have none, those who lack most first. */
export function patientsWithoutVisits(): PatientWithoutVisit[] {
  const { timeZone } = getConfig();
  const roster = currentRoster();
  const today = at(dateOf(localAt(now(), timeZone)), "00:00");
  const visited = new Set(
    roster.rota
      .visitsBetween(earliestReaching(today), at(addDays(dateOf(today), 1), "00:00"), MOST_VISITS)
      .filter(({ cancelledAt }) => cancelledAt === null)
      .filter(({ startTime, duration }) => plusMinutes(startTime, duration, timeZone) > today)
      .map(({ patientId }) => patientId.toLowerCase()),
  );
  return roster.listed.patients
    .filter(({ status, patientId }) => status === "Active" && !visited.has(patientId.toLowerCase()))
    .map((patient) => ({
      patient_id: patient.patientId,
      patient_name: patient.name,
      hours: hoursNeeded(patient, dateOf(today), roster),
    }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours || a.patient_name.localeCompare(b.patient_name));
}

/** Hours needed on a day: a care package says which days have visits, recorded hours are the same every day. */
function hoursNeeded(patient: Patient, day: CivilDate, roster: Roster): number {
  const carePackage = roster.carePackageOf(patient.patientId);
  const minutes = carePackage
    ? visitsOfWeek([carePackage], startOfWeek(day), bankHolidayDates(day, addDays(day, 1), roster.settings))
        .filter(({ date }) => date === day)
        .reduce((sum, { duration, carersNeeded }) => sum + duration * carersNeeded, 0)
    : (weeklyMinutesOf(patient.requiredHoursOfSupport, hoursPeriodFrom(roster.settings)) ?? 0) / 7;
  return Math.round((minutes / 60) * 100) / 100;
}
