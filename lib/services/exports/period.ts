import { addDays, type CivilDate, dateOf, daysBetween, formatDate, startOfWeek } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { presentTime } from "../present-time";

/** Days, the end not included. */
export interface Period {
  from: CivilDate;
  until: CivilDate;
}

/** A year and the days around it: a longer one is asked for in parts. */
const MOST_DAYS = 400;

/**
 * The days that are asked for: the current week where nobody said, a week from a start without an end, the week
 * before an end without a start. Throws `request-refused` for an end that is not after the start, and for too many.
 */
export function periodOf({ from, until }: Partial<Period>): Period {
  const monday = startOfWeek(dateOf(presentTime().local));
  const period = {
    from: from ?? (until ? addDays(until, -7) : monday),
    until: until ?? addDays(from ?? monday, 7),
  };
  const days = daysBetween(period.from, period.until);
  if (days >= 1 && days <= MOST_DAYS) return period;
  throw new AppError(
    "request-refused",
    days < 1
      ? `The end, ${formatDate(period.until)}, is not after the start, ${formatDate(period.from)}. The end is the first day that is not included.`
      : `These are ${days} days. Ask for at most ${MOST_DAYS} at once.`,
  );
}
