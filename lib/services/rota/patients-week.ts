import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import type { Patient } from "@/lib/domain/patient";
import { addDays, at, type CivilDate, startOfWeek } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";
import { type RotaEntry, rotaList } from "./rota-list";

/** One day of a patient's week. */
export interface PatientsDay {
  day: CivilDate;
  /** By start, the unassigned among them. */
  visits: RotaEntry[];
  /** Minutes of the visits that stand, and of those among them that have all of their carers. A double-up counts once. */
  booked: number;
  covered: number;
}

/** A patient's week, Monday to Sunday. */
export interface PatientsWeek {
  id: string;
  name: string;
  isRostered: boolean;
  monday: CivilDate;
  days: PatientsDay[];
  /** Hours of support a day, the seventh part of those of a week; null when nobody said. */
  hoursPerDay: number | null;
  /** Everybody who comes, those with most visits first. */
  carers: { id: string; name: string; visits: number }[];
}

/** The week in which a day lies; null when no patient has the id. Archived patients have theirs too. */
export function patientsWeek(patientId: string, day: CivilDate): PatientsWeek | null {
  const patient = currentRoster().patient(patientId);
  if (!patient) return null;
  const monday = startOfWeek(day);
  const entries = rotaList({
    patientId: patient.patientId,
    from: at(monday, "00:00"),
    until: at(addDays(monday, 7), "00:00"),
  });
  return {
    id: patient.patientId,
    name: patient.name,
    isRostered: patient.status === "Active" && patient.archivedAt === null,
    monday,
    days: Array.from({ length: 7 }, (_, index) => dayOf(addDays(monday, index), entries)),
    hoursPerDay: hoursADay(patient),
    carers: carersOf(entries),
  };
}

function hoursADay({ requiredHoursOfSupport: hours }: Patient): number | null {
  const isOfAWeek = hoursPeriodFrom(currentRoster().settings) === "week";
  return hours === null ? null : isOfAWeek ? Math.round((hours / 7) * 100) / 100 : hours;
}

function dayOf(day: CivilDate, entries: readonly RotaEntry[]): PatientsDay {
  const visits = entries
    .filter(({ visit }) => visit.start_time.startsWith(day))
    .sort((a, b) => a.visit.start_time.localeCompare(b.visit.start_time));
  const minutes = (counted: readonly RotaEntry[]) =>
    counted.reduce((sum, { visit }) => sum + visit.duration, 0);
  return {
    day,
    visits,
    booked: minutes(visits),
    covered: minutes(visits.filter(({ state }) => state === "assigned")),
  };
}

function carersOf(entries: readonly RotaEntry[]): PatientsWeek["carers"] {
  const carers = new Map<string, { id: string; name: string; visits: number }>();
  for (const { employee_id: id, employee_name: name } of entries.flatMap(({ assignments }) => assignments)) {
    const known = carers.get(id.toLowerCase());
    if (known) known.visits += 1;
    else carers.set(id.toLowerCase(), { id, name, visits: 1 });
  }
  return [...carers.values()].sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name));
}
