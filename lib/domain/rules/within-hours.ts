import type { Employee } from "../employee";
import { overlaps, type Weekday } from "../time";
import type { Finding, Match, Rule } from "./rule";
import { minutesFrom } from "./shared/minutes";
import { cover } from "./shared/reach";
import { recordedHours } from "./shared/recorded-hours";
import { type Stretch, stretchesAround } from "./shared/stretches";
import { clockSpan, minutesInWords } from "./shared/words";

type Key = "outside" | "day-off" | "not-recorded";

/** The visit lies inside EarliestStart–LatestEnd of a weekday worked; a night belongs to the day on which it starts. */
export const withinHours: Rule<Key> = (match) => {
  const { employee, visit, interval, zone } = match;
  const hours = recordedHours(employee);
  if (hours === null) {
    return [{ finding: "not-recorded", sentence: `${employee.name} has no working hours recorded.` }];
  }
  const stretches = stretchesAround(visit.startTime, hours.from, hours.until, zone);
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
    early > 0 ? `${minutesInWords(early)} too early` : "",
    late > 0 ? `${minutesInWords(late)} too late` : "",
  ];
  const miss =
    early > 0 && late > 0
      ? `works ${earliestStart}–${latestEnd}`
      : early > 0
        ? `works from ${earliestStart}`
        : `works until ${latestEnd}`;
  return {
    finding: "outside",
    sentence: `${employee.name} works ${earliestStart}–${latestEnd}; the visit is ${clockSpan(interval, zone)}: ${by.filter(Boolean).join(" and ")}.`,
    miss,
  };
}

/** By how many minutes an interval sticks out of the stretch out of which it sticks least. */
function nearest(stretches: readonly Stretch[], interval: Match["interval"]) {
  return stretches
    .map(({ start, end }) => {
      const early = Math.max(0, minutesFrom(interval.start, start));
      const late = Math.max(0, minutesFrom(end, interval.end));
      return { early, late, both: early + late };
    })
    .reduce((best, next) => (next.both < best.both ? next : best));
}

function dayOff({ employee, interval }: Match, stretches: readonly Stretch[]): Finding<Key> {
  const free = stretches.filter(
    (stretch) => overlaps(stretch, interval) && !works(employee, stretch.weekday),
  );
  return {
    finding: "day-off",
    sentence: `${employee.name} works ${employee.weekdays}, not on ${free.map(({ weekday }) => weekday).join(" and ")}.`,
    miss: `works ${employee.weekdays}`,
  };
}
