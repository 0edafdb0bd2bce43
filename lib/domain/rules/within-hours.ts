import type { Employee } from "../employee";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  type Interval,
  instantAtOrAfter,
  isClockTime,
  localAt,
  timeOf,
  weekdayOf,
} from "../time";
import type { Rule } from "./rule";

/** The visit lies inside EarliestStart–LatestEnd of a weekday worked; a night belongs to the day on which it starts. */
export const withinHours: Rule<"outside" | "day-off" | "not-recorded"> = ({
  employee,
  visit,
  interval,
  zone,
}) => {
  const { earliestStart, latestEnd } = employee;
  if (!earliestStart || !latestEnd || !isClockTime(earliestStart) || !isClockTime(latestEnd)) {
    return { finding: "not-recorded", sentence: `${employee.employeeId} has no working hours recorded.` };
  }
  const day = dateOf(visit.startTime);
  // A night that began the evening before may hold a visit of this morning.
  const days = [day, addDays(day, -1)];
  const holding = days.filter((start) => holds(hoursOf(start, earliestStart, latestEnd, zone), interval));
  if (holding.length === 0) {
    const end = timeOf(localAt(interval.end, zone));
    return {
      finding: "outside",
      sentence: `${employee.employeeId} works ${earliestStart}–${latestEnd}; the visit is ${timeOf(visit.startTime)}–${end}.`,
    };
  }
  if (holding.some((start) => works(employee, start))) return null;
  return {
    finding: "day-off",
    sentence: `${employee.employeeId} works ${employee.weekdays}, not on ${weekdayOf(holding[0] as CivilDate)}.`,
  };
};

/** The working hours that begin on a day. An end that is not after the start is the next day's. */
function hoursOf(day: CivilDate, from: string, until: string, zone: string): Interval {
  const lastDay = until > from ? day : addDays(day, 1);
  return { start: instantAtOrAfter(at(day, from), zone), end: instantAtOrAfter(at(lastDay, until), zone) };
}

const holds = (outer: Interval, inner: Interval) => outer.start <= inner.start && inner.end <= outer.end;

/** Nobody said which weekdays: then all of them. */
const works = (employee: Employee, day: CivilDate) =>
  employee.weekdays === null || employee.weekdays.split("/").includes(weekdayOf(day));
