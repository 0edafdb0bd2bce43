import { overlaps } from "../time";
import type { Rule } from "./rule";
import { reach } from "./shared/reach";
import { clockSpan, momentBeside } from "./shared/words";

/** No employee is in two places at once. Half-open: one visit may end in the minute in which the next begins. */
export const noOverlap: Rule<"carer-booked"> = (match) => {
  const { employee, visit, interval, bookings, zone } = match;
  const inTheWay = bookings.filter((booking) => overlaps(booking.interval, interval));
  if (inTheWay.length === 0) return [];
  // What follows without a minute between is in the way too.
  const free = reach(
    Math.max(...inTheWay.map((booking) => booking.interval.end)),
    bookings.map((booking) => booking.interval),
  );
  const miss = `free from ${momentBeside(free, visit.startTime, zone)}`;
  return inTheWay.map((booking) => ({
    finding: "carer-booked",
    sentence: `${employee.name} is with ${booking.patientName} ${clockSpan(booking.interval, zone)}; the visit is ${clockSpan(interval, zone)}.`,
    miss,
  }));
};
