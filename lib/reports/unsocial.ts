import type { UnsocialHours } from "@/lib/domain/pay";
import {
  type CivilDate,
  dateOf,
  type Interval,
  localAt,
  minutesOfDay,
  timeOf,
  weekdayOf,
} from "@/lib/domain/time";

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
/** Minutes that are looked at together: the clocks change by no more. */
const STEP = 60;

/** What decides whether work is unsocial. */
export interface UnsocialFacts {
  unsocial: UnsocialHours;
  bankHolidays: ReadonlySet<CivilDate>;
  zone: string;
}

/** How many minutes of an interval lie in unsocial hours, by the wall clock; each minute once. */
export function unsocialMinutes({ start, end }: Interval, facts: UnsocialFacts): number {
  let unsocial = 0;
  for (let at = start; at < end; ) {
    const local = localAt(at, facts.zone);
    const minute = minutesOfDay(timeOf(local));
    const step = Math.min(STEP, untilBoundary(minute, facts.unsocial), (end - at) / MINUTE);
    if (isUnsocial(dateOf(local), minute, facts)) unsocial += step;
    at += step * MINUTE;
  }
  return unsocial;
}

/** Minutes until the answer may change: midnight, or where the unsocial hours begin or end. */
function untilBoundary(minute: number, { from, until }: UnsocialHours): number {
  const ahead = [DAY_MINUTES, minutesOfDay(from), minutesOfDay(until)].filter((one) => one > minute);
  return Math.min(...ahead) - minute;
}

function isUnsocial(date: CivilDate, minute: number, { unsocial, bankHolidays }: UnsocialFacts): boolean {
  const weekday = weekdayOf(date);
  if (unsocial.saturdays && weekday === "Sat") return true;
  if (unsocial.sundays && weekday === "Sun") return true;
  if (unsocial.bankHolidays && bankHolidays.has(date)) return true;
  const [from, until] = [minutesOfDay(unsocial.from), minutesOfDay(unsocial.until)];
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}
