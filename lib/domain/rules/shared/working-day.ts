import type { Availability, ClockWindow } from "../../availability/availability";
import {
  addDays,
  type CivilDate,
  type ClockTime,
  clockTimeAt,
  dayNumber,
  type LocalDateTime,
  minutesOfDay,
  timeOf,
} from "../../time";

/** Work as it is booked: local start and minutes. */
export interface BookedWork {
  startTime: LocalDateTime;
  duration: number;
}

/**
 * The clock time at which one working day of an employee gives way to the next, so that a night is one working
 * day: midnight, and for those whose hours cross midnight the middle of the time off after a night. Without
 * recorded hours, and with hours around the clock, it is found from the work itself ({@link turnOfWork}).
 */
export function turnOfWorkingDay(
  { source, windows }: Pick<Availability, "source" | "windows">,
  work: readonly BookedWork[],
): ClockTime {
  const isRecorded = source === "hours" || source === "recorded";
  return (isRecorded ? turnOfHours(windows) : null) ?? turnOfWork(work);
}

const turns = new WeakMap<readonly ClockWindow[], { turn: ClockTime | null }>();

/** The turn of recorded hours; null of hours around the clock. The same few hundred carers are asked about again and again. */
function turnOfHours(windows: readonly ClockWindow[]): ClockTime | null {
  let known = turns.get(windows);
  if (!known) {
    known = { turn: turnBetween(windows) };
    turns.set(windows, known);
  }
  return known.turn;
}

function turnBetween(windows: readonly ClockWindow[]): ClockTime | null {
  if (windows.some(({ from, until }) => from === until)) return null;
  const nights = windows.filter(({ from, until }) => until < from);
  if (nights.length === 0) return MIDNIGHT;
  const ends = nights.map(({ until }) => until).reduce((a, b) => (a > b ? a : b));
  const starts = [...windows, ...nights].map(({ from }) => from).filter((from) => from >= ends);
  const next = starts.length === 0 ? ends : starts.reduce((a, b) => (a < b ? a : b));
  return clockTimeAt(Math.floor((minutesOfDay(ends) + minutesOfDay(next)) / 2));
}

const MIDNIGHT = "00:00";
const DAY_MINUTES = 24 * 60;
/** Minutes: a rest of this length around midnight parts two working days (Working Time Regulations 1998, regulation 10). */
const DAILY_REST = 11 * 60;

/**
 * The turn of the working day as the work shows it, all of it laid on one clock: midnight where that lies in
 * the longest rest or in one of 11 hours, else the middle of the longest rest.
 */
export function turnOfWork(work: readonly BookedWork[]): ClockTime {
  let longest: Rest | undefined;
  for (const rest of restsOf(work)) {
    if (rest.from <= 0 && lengthOf(rest) >= DAILY_REST) return MIDNIGHT;
    if (!longest || lengthOf(rest) > lengthOf(longest)) longest = rest;
  }
  return !longest || longest.from <= 0
    ? MIDNIGHT
    : clockTimeAt(Math.floor((longest.from + longest.until) / 2));
}

/** A rest on one clock, in minutes after midnight; `from` is negative where it begins before midnight. */
interface Rest {
  from: number;
  until: number;
}

const lengthOf = ({ from, until }: Rest) => until - from;

/** The rests of all work laid on one clock, earliest first; none where it leaves no minute free. */
function restsOf(work: readonly BookedWork[]): Rest[] {
  const spans = work
    .map(({ startTime, duration }) => ({ from: minutesOfDay(timeOf(startTime)), duration }))
    .sort((a, b) => a.from - b.from);
  // What reaches over midnight takes up the beginning of the day as well.
  let reached = Math.max(...spans.map(({ from, duration }) => from + duration)) - DAY_MINUTES;
  const rests: Rest[] = [];
  for (const { from, duration } of spans) {
    if (from > reached) rests.push({ from: reached, until: from });
    reached = Math.max(reached, from + duration);
  }
  return rests;
}

/** A Monday, so that sevens of days are weeks. */
const DAY_ZERO = "2000-01-03";
const NUMBER_OF_DAY_ZERO = dayNumber(DAY_ZERO);

/** The day of a local time as a number that rises by one a day. */
export const dayOf = (local: LocalDateTime): number => dayNumber(local) - NUMBER_OF_DAY_ZERO;

/** The working day of what starts at a local time, as {@link dayOf} numbers days; of a night the one on which it starts. */
export const workingDayOf = (startTime: LocalDateTime, turn: ClockTime): number =>
  turn !== MIDNIGHT && timeOf(startTime) < turn ? dayOf(startTime) - 1 : dayOf(startTime);

/** The week (Monday to Sunday) of a day, as a number that rises by one a week. */
export const weekOf = (day: number): number => Math.floor(day / 7);

/** The date of a day by its number. */
export const dateOfDay = (day: number): CivilDate => addDays(DAY_ZERO, day);

/** The Monday of a week by its number. */
export const mondayOf = (week: number): CivilDate => dateOfDay(week * 7);
