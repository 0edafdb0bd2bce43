import type { Employee } from "../employee";
import { isClockTime, overlaps, type Weekday } from "../time";
import type { Finding, Match, Rule } from "./rule";
import { cover, type Stretch, stretchesAround } from "./shared/stretches";
import { clockSpan, timeInWords } from "./shared/words";

type Key = "outside" | "day-off" | "not-recorded";

/** The visit lies inside EarliestStart–LatestEnd of a weekday worked; a night belongs to the day on which it starts. */
export const withinHours: Rule<Key> = (match) => {
  const { employee, visit, interval, zone } = match;
  const { earliestStart, latestEnd } = employee;
  if (!earliestStart || !latestEnd || !isClockTime(earliestStart) || !isClockTime(latestEnd)) {
    return [{ finding: "not-recorded", sentence: `${employee.employeeId} has no working hours recorded.` }];
  }
  const stretches = stretchesAround(visit.startTime, earliestStart, latestEnd, zone);
  if (!cover(stretches, interval)) return [outside(match, stretches)];
  const worked = stretches.filter(({ weekday }) => works(employee, weekday));
  return cover(worked, interval) ? [] : [dayOff(match, stretches)];
};

/** Nobody said which weekdays: then all of them. */
const works = ({ weekdays }: Employee, weekday: Weekday) =>
  weekdays === null || weekdays.split("/").includes(weekday);

function outside({ employee, interval, zone }: Match, stretches: readonly Stretch[]): Finding<Key> {
  const { earliestStart, latestEnd } = employee;
  const { early, late } = nearest(stretches, interval);
  const by = [
    early > 0 ? `${timeInWords(early)} too early` : "",
    late > 0 ? `${timeInWords(late)} too late` : "",
  ];
  const miss =
    early > 0 && late > 0
      ? `works ${earliestStart}–${latestEnd}`
      : early > 0
        ? `works from ${earliestStart}`
        : `works until ${latestEnd}`;
  return {
    finding: "outside",
    sentence: `${employee.employeeId} works ${earliestStart}–${latestEnd}; the visit is ${clockSpan(interval, zone)}: ${by.filter(Boolean).join(" and ")}.`,
    miss,
  };
}

/** By how much, in milliseconds, an interval sticks out of the stretch out of which it sticks least. */
function nearest(stretches: readonly Stretch[], interval: Match["interval"]) {
  return stretches
    .map(({ start, end }) => ({
      early: Math.max(0, start - interval.start),
      late: Math.max(0, interval.end - end),
    }))
    .reduce((best, next) => (next.early + next.late < best.early + best.late ? next : best));
}

function dayOff({ employee, interval }: Match, stretches: readonly Stretch[]): Finding<Key> {
  const free = stretches.filter(
    (stretch) => overlaps(stretch, interval) && !works(employee, stretch.weekday),
  );
  return {
    finding: "day-off",
    sentence: `${employee.employeeId} works ${employee.weekdays}, not on ${free.map(({ weekday }) => weekday).join(" and ")}.`,
    miss: `works ${employee.weekdays}`,
  };
}
