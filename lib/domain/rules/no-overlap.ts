import { localAt, overlaps, timeOf } from "../time";
import type { Rule } from "./rule";

/** No employee is in two places at once. Half-open: one visit may end in the minute in which the next begins. */
export const noOverlap: Rule<"carer-booked"> = ({ employee, interval, bookings, zone }) => {
  const booked = bookings.find((booking) => overlaps(booking.interval, interval));
  if (!booked) return null;
  const from = timeOf(localAt(booked.interval.start, zone));
  const until = timeOf(localAt(booked.interval.end, zone));
  return {
    finding: "carer-booked",
    sentence: `${employee.employeeId} is with ${booked.patientId} from ${from} to ${until}.`,
  };
};
