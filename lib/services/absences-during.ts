import type { Absence } from "@/lib/domain/absence";
import type { LocalDateTime } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";

/** Finds the absences of a carer that touch a period (local times, its end not included): whoever is booked in it is off. */
export type AbsencesDuring = (employeeId: string, start: LocalDateTime, end: LocalDateTime) => Absence[];

/** For many visits at one moment: each look at the roster asks whether the file was changed. */
export function absencesNow(): AbsencesDuring {
  const roster = currentRoster();
  return (employeeId, start, end) =>
    roster.absencesOf(employeeId).filter(({ from, until }) => from < end && until > start);
}

/** For one visit. */
export const absencesDuring: AbsencesDuring = (...asked) => absencesNow()(...asked);
