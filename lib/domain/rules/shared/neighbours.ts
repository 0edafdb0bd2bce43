import type { Instant } from "../../time";
import type { Booking } from "../rule";
import { minutesFrom } from "./minutes";

/** Minutes. Visits further apart are of two runs: between them the carer goes home. */
const SAME_RUN = 12 * 60;

/** The visit of the same run from which the carer comes; undefined when that is home. Bookings come by start. */
export function visitBefore(bookings: readonly Booking[], start: Instant): Booking | undefined {
  let last: Booking | undefined;
  for (const booking of bookings) {
    const { end } = booking.interval;
    if (end <= start && minutesFrom(end, start) <= SAME_RUN && (!last || end >= last.interval.end))
      last = booking;
  }
  return last;
}

/** The visit of the same run to which the carer goes on; undefined when that is home. Bookings come by start. */
export function visitAfter(bookings: readonly Booking[], end: Instant): Booking | undefined {
  const next = bookings.find((booking) => booking.interval.start >= end);
  return next && minutesFrom(end, next.interval.start) <= SAME_RUN ? next : undefined;
}
