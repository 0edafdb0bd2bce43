import { getConfig, now } from "@/lib/config";
import { addDays, at, dateOf, earliestReaching, localAt, plusMinutes } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";

/** A patient who has hours of support recorded and no visit today. */
export interface PatientWithoutVisit {
  patient_id: string;
  patient_name: string;
  /** Hours of support a day as recorded, none of which is booked. */
  hours: number;
}

/** As many visits as a day may hold before the list is not worth making. */
const MOST_VISITS = 100_000;

/** The active patients whose recorded hours have no visit today, those who lack most first. */
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
    .flatMap(({ patientId, name, requiredHoursOfSupport: hours }) =>
      hours === null || hours <= 0 ? [] : [{ patient_id: patientId, patient_name: name, hours }],
    )
    .sort((a, b) => b.hours - a.hours || a.patient_name.localeCompare(b.patient_name));
}
