import { dateOfDay, turnOfWorkingDay, workingDayOf } from "@/lib/domain/rules/shared/working-day";
import { type CivilDate, dateOf, type LocalDateTime } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";

/** The day of the run to which a carer's visit belongs: of a night the one on which the night starts. */
export function runDateOf(employeeId: string, startTime: LocalDateTime): CivilDate {
  const roster = currentRoster();
  const employee = roster.employee(employeeId);
  if (!employee) return dateOf(startTime);
  return dateOfDay(workingDayOf(startTime, turnOfWorkingDay(roster.availabilityOf(employee))));
}
