import { WEEKDAYS, type Weekday } from "../../time";

/** No visit is proposed that is shorter (NICE NG21). */
export const SHORTEST_VISIT = 30;

/** Lengths are proposed in steps of so many minutes, where the hours allow it. */
export const STEP = 5;

/** The minutes of support of one weekday. */
export interface DayTotal {
  weekday: Weekday;
  minutes: number;
}

/**
 * The minutes of a week over its days, as evenly as steps of 5 minutes allow: what is left goes to the first
 * days. Fewer than 30 minutes a day are given on fewer days, spread over the week. None below 30 minutes a week.
 */
export function dayTotals(minutesAWeek: number): DayTotal[] {
  const days = Math.min(7, Math.floor(minutesAWeek / SHORTEST_VISIT));
  const weekdays = Array.from({ length: days }, (_, index) => WEEKDAYS[Math.floor((index * 7) / days)]);
  const step = minutesAWeek % days === 0 ? 1 : STEP;
  const even = Math.floor(minutesAWeek / days / step) * step;
  let left = minutesAWeek - even * days;
  return weekdays.map((weekday, index) => {
    // A remainder that is no whole step is the first day's.
    const odd = index === 0 ? left % step : 0;
    const more = odd + (left - odd >= step && step > 1 ? step : 0);
    left -= more;
    return { weekday: weekday as Weekday, minutes: even + more };
  });
}
