import { addDays, at, type CivilDate, daysBetween, startOfWeek, weekdayOf } from "../time";
import type { Availability, AvailabilityWindow, AvailableSpan, ClockWindow } from "./availability";

/**
 * When a carer can work on a day: spans by start, a night with the day on which it starts. Null when nothing
 * is recorded that says anything about the day; empty when the carer cannot work on it.
 */
export function availabilityOn(availability: Availability, date: CivilDate): AvailableSpan[] | null {
  const windows = windowsOn(availability, date);
  return windows === null ? null : windows.map((window) => spanOf(window, date)).sort(byStart);
}

/** The clock times of {@link availabilityOn}, in the order in which they are recorded. */
export function windowsOn(availability: Availability, date: CivilDate): readonly ClockWindow[] | null {
  const exception = availability.exceptions.find((one) => one.date === date);
  if (exception) return exception.windows;
  if (availability.source === "not-recorded") return null;
  return availability.windows.filter((window) => holdsOn(window, date));
}

function holdsOn(window: AvailabilityWindow, date: CivilDate): boolean {
  const { weekday, validFrom, validUntil, everyWeeks, weeksFrom } = window;
  if (weekday !== weekdayOf(date)) return false;
  if (validFrom !== null && date < validFrom) return false;
  if (validUntil !== null && date >= validUntil) return false;
  if (everyWeeks === 1 || weeksFrom === null) return true;
  return Math.round(daysBetween(startOfWeek(weeksFrom), startOfWeek(date)) / 7) % everyWeeks === 0;
}

const spanOf = ({ from, until }: ClockWindow, date: CivilDate): AvailableSpan => ({
  from: at(date, from),
  until: at(until > from ? date : addDays(date, 1), until),
});

const byStart = (a: AvailableSpan, b: AvailableSpan): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
