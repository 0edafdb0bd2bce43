import { newestEntryId } from "@/lib/db/operations-log";
import { read } from "@/lib/db/transaction";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import { addDays, at, type CivilDate, type ClockTime, dateOf, daysBetween, timeOf } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";
import { areaOf } from "./timeline-day";

/** A visit in a patient's week. */
export interface PatientVisit {
  id: number;
  start: ClockTime;
  /** Minutes. */
  duration: number;
  carers: { id: string; name: string }[];
  /** How many carers it still needs. */
  lacking: number;
}

/** A patient's week, Monday to Sunday: the visits of each day by start. A visit over midnight is on the day on which it starts. */
export interface PatientRow {
  id: string;
  name: string;
  area: string | null;
  days: PatientVisit[][];
  /** Different carers who come in the week: the figure of continuity. */
  carers: number;
  visits: number;
  uncovered: number;
}

/** A week of all patients. */
export interface PatientsTimeline {
  monday: CivilDate;
  /** The last entry of the log that this takes in. */
  logEntry: number;
  patients: PatientRow[];
}

const MOST_VISITS = 40_000;

/** The week from a Monday on by patient: active patients, and others who have a visit in it. */
export function timelinePatients(monday: CivilDate): PatientsTimeline {
  const logEntry = read(newestEntryId);
  const roster = currentRoster();
  const visits = roster.rota
    .visitsBetween(at(monday, "00:00"), at(addDays(monday, 7), "00:00"), MOST_VISITS)
    .filter(({ cancelledAt, startTime }) => cancelledAt === null && dateOf(startTime) >= monday);
  const assignments = roster.rota.assignmentsByVisit(visits);
  const byPatient = new Map<string, StoredVisit[]>();
  for (const visit of visits) {
    const key = visit.patientId.toLowerCase();
    byPatient.set(key, [...(byPatient.get(key) ?? []), visit]);
  }
  const listed = roster.listed.patients.filter(
    ({ status, patientId }) => status === "Active" || byPatient.has(patientId.toLowerCase()),
  );
  return {
    monday,
    logEntry,
    patients: listed.map(({ patientId, name, postcode }) =>
      rowOf(
        { id: patientId, name, area: areaOf(postcode) },
        byPatient.get(patientId.toLowerCase()) ?? [],
        assignments,
        monday,
      ),
    ),
  };
}

function rowOf(
  patient: Pick<PatientRow, "id" | "name" | "area">,
  visits: readonly StoredVisit[],
  assignments: ReadonlyMap<number, readonly Assignment[]>,
  monday: CivilDate,
): PatientRow {
  const days: PatientVisit[][] = Array.from({ length: 7 }, () => []);
  for (const visit of visits.toSorted((a, b) => a.startTime.localeCompare(b.startTime))) {
    const carers = (assignments.get(visit.id) ?? [])
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ employeeId, employeeName }) => ({ id: employeeId, name: employeeName }));
    days[daysBetween(monday, dateOf(visit.startTime))]?.push({
      id: visit.id,
      start: timeOf(visit.startTime),
      duration: visit.duration,
      carers,
      lacking: Math.max(0, visit.carersNeeded - carers.length),
    });
  }
  const all = days.flat();
  return {
    ...patient,
    days,
    carers: new Set(all.flatMap(({ carers }) => carers.map(({ id }) => id.toLowerCase()))).size,
    visits: all.length,
    uncovered: all.filter(({ lacking }) => lacking > 0).length,
  };
}
