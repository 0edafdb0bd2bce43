import type { Absence } from "@/lib/domain/absence";
import type { LocalDateTime } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";

/** The absences of a carer that touch a period (local times, its end not included): whoever is booked in it is off. */
export const absencesDuring = (employeeId: string, start: LocalDateTime, end: LocalDateTime): Absence[] =>
  currentRoster()
    .absencesOf(employeeId)
    .filter(({ from, until }) => from < end && until > start);
