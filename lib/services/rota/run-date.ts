import { dateOfDay, turnOfWorkingDay, workingDayOf } from "@/lib/domain/rules/shared/working-day";
import { addDays, at, type CivilDate, dateOf, type LocalDateTime, startOfWeek } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";

/** The week of a day with two days on each side, as the rules look at a carer's work: its start, and its end (not included). */
export function workWindow(day: CivilDate): [LocalDateTime, LocalDateTime] {
  const monday = startOfWeek(day);
  return [at(addDays(monday, -2), "00:00"), at(addDays(monday, 9), "00:00")];
}

/** The day of the run to which a carer's visit belongs: of a night the one on which the night starts. */
export const runDateOf = (employeeId: string, startTime: LocalDateTime): CivilDate =>
  runDates()(employeeId, startTime);

/** The same of many visits at one moment: when a carer's working day turns is found once for each day. */
export function runDates(): (employeeId: string, startTime: LocalDateTime) => CivilDate {
  const roster = currentRoster();
  const turns = new Map<string, ReturnType<typeof turnOfWorkingDay>>();
  return (employeeId, startTime) => {
    const employee = roster.employee(employeeId);
    const day = dateOf(startTime);
    if (!employee) return day;
    const key = `${employee.employeeId} ${day}`;
    let turn = turns.get(key);
    if (turn === undefined) {
      const work = roster.rota.bookingsOf(employee.employeeId, ...workWindow(day));
      turn = turnOfWorkingDay(roster.availabilityOf(employee), work);
      turns.set(key, turn);
    }
    return dateOfDay(workingDayOf(startTime, turn));
  };
}
