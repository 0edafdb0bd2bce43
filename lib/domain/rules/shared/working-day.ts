import type { Employee } from "../../employee";
import {
  addDays,
  type CivilDate,
  type ClockTime,
  clockTimeAt,
  dateOf,
  daysBetween,
  isClockTime,
  type LocalDateTime,
  minutesOfDay,
  timeOf,
} from "../../time";
import { remembered } from "./remembered";

/**
 * The clock time at which one working day of an employee gives way to the next: midnight, and for those
 * whose recorded hours cross midnight the middle of their time off, so that a night is one working day.
 */
export function turnOfWorkingDay({
  earliestStart,
  latestEnd,
}: Pick<Employee, "earliestStart" | "latestEnd">): ClockTime {
  if (!earliestStart || !latestEnd || latestEnd > earliestStart) return "00:00";
  if (!isClockTime(earliestStart) || !isClockTime(latestEnd)) return "00:00";
  return clockTimeAt(Math.floor((minutesOfDay(latestEnd) + minutesOfDay(earliestStart)) / 2));
}

const SOME_DAY = "2000-01-01";
const numberOf = remembered(5_000, (date: CivilDate) => daysBetween(SOME_DAY, date));

/** The working day of what starts at a local time, as a number that rises by one a day. */
export function workingDayOf(startTime: LocalDateTime, turn: ClockTime): number {
  const day = numberOf(dateOf(startTime));
  return timeOf(startTime) < turn ? day - 1 : day;
}

/** The date of a working day; of a night the one on which it starts. */
export const dateOfWorkingDay = (day: number): CivilDate => addDays(SOME_DAY, day);
