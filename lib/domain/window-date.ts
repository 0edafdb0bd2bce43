import type { Window } from "./request";
import { addDays, type CivilDate, dateOf, type LocalDateTime, timeOf } from "./time";

/**
 * The day of the window in which a visit begins: of 22:00–06:00 the day before, for a start after midnight.
 */
export function windowDate(startTime: LocalDateTime, window: Window): CivilDate {
  const isAfterMidnight = window.to <= window.from && timeOf(startTime) < window.from;
  return isAfterMidnight ? addDays(dateOf(startTime), -1) : dateOf(startTime);
}
