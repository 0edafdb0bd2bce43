import type { Availability } from "../../availability/availability";
import {
  addDays,
  type CivilDate,
  type ClockTime,
  clockTimeAt,
  dateOf,
  daysBetween,
  type LocalDateTime,
  minutesOfDay,
  timeOf,
} from "../../time";
import { remembered } from "./remembered";

/**
 * The clock time at which one working day of an employee gives way to the next: midnight, and for those
 * whose hours cross midnight the middle of the time off after a night, so that a night is one working day.
 */
export function turnOfWorkingDay({ source, windows }: Pick<Availability, "source" | "windows">): ClockTime {
  const nights = windows.filter(({ from, until }) => until <= from);
  if (source === "shifts" || nights.length === 0) return "00:00";
  const ends = nights.map(({ until }) => until).reduce((a, b) => (a > b ? a : b));
  const starts = [...windows, ...nights].map(({ from }) => from).filter((from) => from >= ends);
  const next = starts.length === 0 ? ends : starts.reduce((a, b) => (a < b ? a : b));
  return clockTimeAt(Math.floor((minutesOfDay(ends) + minutesOfDay(next)) / 2));
}

/** A Monday, so that sevens of days are weeks. */
const DAY_ZERO = "2000-01-03";

/** The day of a local time as a number that rises by one a day. */
export const dayOf = remembered((local: LocalDateTime) => daysBetween(DAY_ZERO, dateOf(local)));

const workingDaysOf = remembered((turn: ClockTime) =>
  remembered((startTime: LocalDateTime) =>
    timeOf(startTime) < turn ? dayOf(startTime) - 1 : dayOf(startTime),
  ),
);

/** The working day of what starts at a local time, as {@link dayOf} numbers days; of a night the one on which it starts. */
export const workingDayOf = (startTime: LocalDateTime, turn: ClockTime): number =>
  workingDaysOf(turn)(startTime);

/** The week (Monday to Sunday) of a day, as a number that rises by one a week. */
export const weekOf = (day: number): number => Math.floor(day / 7);

/** The date of a day by its number. */
export const dateOfDay = (day: number): CivilDate => addDays(DAY_ZERO, day);

/** The Monday of a week by its number. */
export const mondayOf = (week: number): CivilDate => dateOfDay(week * 7);
