import { type Instant, overlaps } from "../time";
import type { Booking, Match, Rule } from "./rule";
import { clockSpan, momentBeside } from "./shared/words";

/** No employee is in two places at once. Half-open: one visit may end in the minute in which the next begins. */
export const noOverlap: Rule<"carer-booked"> = (match) => {
  const { employee, visit, interval, bookings, zone } = match;
  const inTheWay = bookings.filter((booking) => overlaps(booking.interval, interval));
  if (inTheWay.length === 0) return [];
  const miss = `free from ${momentBeside(freeFrom(inTheWay, match), visit.startTime, zone)}`;
  return inTheWay.map((booking) => ({
    finding: "carer-booked",
    sentence: `${employee.employeeId} is with ${booking.patientId} ${clockSpan(booking.interval, zone)}; the visit is ${clockSpan(interval, zone)}.`,
    miss,
  }));
};

/** The end of what is in the way and of all that follows on it without a minute between. */
function freeFrom(inTheWay: readonly Booking[], { bookings }: Match): Instant {
  let free = Math.max(...inTheWay.map((booking) => booking.interval.end));
  for (const { interval } of bookings) {
    if (interval.start <= free) free = Math.max(free, interval.end);
  }
  return free;
}
