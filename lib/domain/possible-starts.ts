import type { VisitRequest } from "./request";
import { addDays, at, type CivilDate, dateOf, type LocalDateTime, plusWallMinutes, timeOf } from "./time";

/** Starts are looked for on the quarter-hour. */
const STEP = 15;
/** How far ahead a carer is looked for when nobody said when. */
const LOOK_AHEAD_DAYS = 2;
/** When nobody said at what time of a day: by daylight and not at its first midnight. */
const DAY_FROM = "07:00";
const DAY_UNTIL = "22:00";

/** Asked for one time, for one of several, or for a time that is over. */
export type PossibleStarts = { starts: LocalDateTime[]; fixed: boolean } | { passed: LocalDateTime };

/**
 * When a visit of `duration` minutes may begin, earliest first; `now` is wall-clock time.
 * A time without a day is today's; a window is for the whole visit where it fits in, else for its start;
 * with neither day nor time it is the next quarter-hour from now on.
 */
export function possibleStarts(
  request: Pick<VisitRequest, "date" | "startTime" | "window">,
  duration: number,
  now: LocalDateTime,
): PossibleStarts {
  const date = request.date ?? dateOf(now);
  if (request.startTime !== null) {
    const start = at(date, request.startTime);
    return start < now ? { passed: start } : { starts: [start], fixed: true };
  }
  if (request.window !== null) return startsInWindow(date, request.window, duration, now);
  if (request.date !== null) {
    const last = at(date, DAY_UNTIL);
    if (last < now) return { passed: last };
    return { starts: startsByDaylight(latest(at(date, DAY_FROM), now), last, duration), fixed: false };
  }
  return { starts: quarterHours(now, at(addDays(date, LOOK_AHEAD_DAYS), timeOf(now))), fixed: false };
}

/** A visit that is longer than what is left of the day begins as early as it can. */
function startsByDaylight(earliest: LocalDateTime, last: LocalDateTime, duration: number): LocalDateTime[] {
  const inside = quarterHours(earliest, plusWallMinutes(last, -duration));
  return inside.length > 0 ? inside : quarterHours(earliest, plusWallMinutes(earliest, STEP)).slice(0, 1);
}

function startsInWindow(
  date: CivilDate,
  window: { from: string; to: string },
  duration: number,
  now: LocalDateTime,
): PossibleStarts {
  const from = at(date, window.from);
  // 22:00–06:00 is a window that ends the next day.
  const until = at(window.to > window.from ? date : addDays(date, 1), window.to);
  if (until <= now) return { passed: until };
  const earliest = latest(from, now);
  const inside = quarterHours(earliest, plusWallMinutes(until, -duration));
  const starts = inside.length > 0 ? inside : quarterHours(earliest, until);
  return { starts: starts.length > 0 ? starts : [earliest], fixed: false };
}

const latest = (a: LocalDateTime, b: LocalDateTime) => (a > b ? a : b);

/** The quarter-hours from one wall-clock time to another, both included. */
function quarterHours(from: LocalDateTime, until: LocalDateTime): LocalDateTime[] {
  const past = Number(from.slice(14, 16)) % STEP;
  const starts: LocalDateTime[] = [];
  for (
    let start = plusWallMinutes(from, past === 0 ? 0 : STEP - past);
    start <= until;
    start = plusWallMinutes(start, STEP)
  ) {
    starts.push(start);
  }
  return starts;
}
