import {
  addDays,
  at,
  type CivilDate,
  type Instant,
  instantAtOrAfter,
  type LocalDateTime,
  localAt,
  minutesBetween,
  plusMinutes,
  plusWallMinutes,
} from "./time";

/** A night in which the clocks change. */
export interface ClockChange {
  /** The day on which they do. */
  date: CivilDate;
  /** Forward: the minutes from `from` until `until` do not exist. Back: they come twice. */
  direction: "forward" | "back";
  from: LocalDateTime;
  /** Not included. */
  until: LocalDateTime;
}

/** Clocks change twice a year where they change at all. */
const DAYS_AHEAD = 400;
const DAY_MINUTES = 24 * 60;
/** Clock changes of every zone in use lie on a quarter of an hour. */
const STEP = 15;
const STEP_MS = STEP * 60_000;

/** The next day from `today` on, that day included, on which the clocks of a zone change; null where they do not. */
export function nextClockChange(today: CivilDate, zone: string): ClockChange | null {
  for (let day = 0; day <= DAYS_AHEAD; day++) {
    const change = clockChangeOn(addDays(today, day), zone);
    if (change !== null) return change;
  }
  return null;
}

/** The change of the clocks of a zone on a day; null on every day that has 24 hours. */
export function clockChangeOn(date: CivilDate, zone: string): ClockChange | null {
  const minutes = minutesBetween(at(date, "00:00"), at(addDays(date, 1), "00:00"), zone);
  return minutes === DAY_MINUTES ? null : findChange(date, zone);
}

function findChange(date: CivilDate, zone: string): ClockChange | null {
  // From an hour before: where the clocks change at midnight, the first minute of the day may be missing.
  const first = instantAtOrAfter(at(date, "00:00"), zone) - 4 * STEP_MS;
  for (let instant: Instant = first; instant < first + 26 * 4 * STEP_MS; instant += STEP_MS) {
    const expected = plusWallMinutes(localAt(instant, zone), STEP);
    const found = localAt(instant + STEP_MS, zone);
    if (found > expected) return { date, direction: "forward", from: expected, until: found };
    if (found < expected) return { date, direction: "back", from: found, until: expected };
  }
  return null;
}

/**
 * What a clock change does to a visit. `skipped`: its start does not exist that night; `twice`: its start comes twice;
 * `ends-later`, `ends-earlier`: it goes on over the change and ends at another time by the clock than usual.
 */
export type ClockEffect = "skipped" | "twice" | "ends-later" | "ends-earlier";

/** A visit of that night, as its clock times say and as it will be. */
export interface ChangedVisit {
  effect: ClockEffect;
  /** By the clock, if that night were like any other. */
  usualEnd: LocalDateTime;
  /** When it starts and ends with its usual length. */
  start: LocalDateTime;
  end: LocalDateTime;
  /** Minutes that one over the change would have to last to end at its usual time by the clock; null for the others. */
  minutesToUsualEnd: number | null;
}

/** What a change does to a visit that is wished at a wall-clock time and lasts `minutes`; null when nothing. */
export function changedBy(
  change: ClockChange,
  wished: LocalDateTime,
  minutes: number,
  zone: string,
): ChangedVisit | null {
  const usualEnd = plusWallMinutes(wished, minutes);
  const start = plusMinutes(wished, 0, zone);
  const end = plusMinutes(wished, minutes, zone);
  const effect = effectOf(change, wished, end, usualEnd);
  if (effect === null) return null;
  const isOver = effect === "ends-later" || effect === "ends-earlier";
  const minutesToUsualEnd = isOver ? minutesBetween(start, usualEnd, zone) : null;
  return { effect, usualEnd, start, end, minutesToUsualEnd };
}

function effectOf(
  { direction, from, until }: ClockChange,
  wished: LocalDateTime,
  end: LocalDateTime,
  usualEnd: LocalDateTime,
): ClockEffect | null {
  if (wished >= from && wished < until) return direction === "forward" ? "skipped" : "twice";
  if (wished >= until || usualEnd <= from || end === usualEnd) return null;
  return end > usualEnd ? "ends-later" : "ends-earlier";
}
