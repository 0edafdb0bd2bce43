import { type AvailableStretch, stretchesAround } from "../availability/stretches-around";
import { windowsInWords } from "../availability/windows-in-words";
import { dateOf, formatDate, type Interval, localAt, overlaps, timeOf, weekdayOf } from "../time";
import type { Finding, Match, Rule } from "./rule";
import { minutesFrom } from "./shared/minutes";
import { cover } from "./shared/reach";
import { clockSpan, minutesInWords } from "./shared/words";

type Key = "outside" | "day-off" | "not-recorded";

/**
 * The visit lies inside what the carer works: EarliestStart–LatestEnd of a weekday worked, or the windows and
 * exceptions that a coordinator recorded. A night belongs to the day on which it starts.
 */
export const withinHours: Rule<Key> = (match) => {
  const { employee, availability, visit, interval, zone } = match;
  if (!isRecorded(match)) {
    return [{ finding: "not-recorded", sentence: `${employee.name} has no working hours recorded.` }];
  }
  const stretches = stretchesAround(availability, visit.startTime, zone);
  if (cover(stretches, interval)) {
    if (stretches.every(({ isWorked }) => isWorked)) return [];
    const worked = stretches.filter(({ isWorked }) => isWorked);
    return cover(worked, interval) ? [] : [notWorked(match, stretches)];
  }
  const day = dateOf(visit.startTime);
  return stretches.some((stretch) => stretch.date === day || overlaps(stretch, interval))
    ? [outside(match, stretches)]
    : [dayOff(match)];
};

/** Named shifts alone are no hours: another rule compares the visit with them. */
function isRecorded({ availability, visit }: Match): boolean {
  const { source, exceptions } = availability;
  if (source === "hours" || source === "recorded") return true;
  return exceptions.some(({ date }) => date === dateOf(visit.startTime));
}

function outside(match: Match, stretches: readonly AvailableStretch[]): Finding<Key> {
  const { employee, interval, zone } = match;
  const { early, late, stretch } = nearest(stretches, interval);
  const hours = windowsInWords(stretch.windows);
  const by = [
    ...(early > 0 ? [`${minutesInWords(early)} too early`] : []),
    ...(late > 0 ? [`${minutesInWords(late)} too late`] : []),
  ];
  const miss =
    early > 0 && late > 0
      ? `works ${hours}`
      : early > 0
        ? `works from ${clock(stretch.start, zone)}`
        : `works until ${clock(stretch.end, zone)}`;
  return {
    finding: "outside",
    sentence: `${employee.name} works ${hours}; the visit is ${clockSpan(interval, zone)}: ${by.join(" and ")}.`,
    miss,
  };
}

/** By how many minutes an interval sticks out of the stretch out of which it sticks least. */
function nearest(stretches: readonly AvailableStretch[], interval: Interval) {
  let [best] = stretches as [AvailableStretch];
  for (const next of stretches) if (sticksOut(interval, next) < sticksOut(interval, best)) best = next;
  return { early: tooEarly(interval, best), late: tooLate(interval, best), stretch: best };
}

const tooEarly = (interval: Interval, { start }: Interval) => Math.max(0, minutesFrom(interval.start, start));
const tooLate = (interval: Interval, { end }: Interval) => Math.max(0, minutesFrom(end, interval.end));
const sticksOut = (interval: Interval, stretch: Interval) =>
  tooEarly(interval, stretch) + tooLate(interval, stretch);

const clock = (instant: number, zone: string): string => timeOf(localAt(instant, zone));

/** Hours that are the same on each day worked hold, and the weekday is not one of them. */
function notWorked({ employee, interval }: Match, stretches: readonly AvailableStretch[]): Finding<Key> {
  const free = stretches.filter((stretch) => overlaps(stretch, interval) && !stretch.isWorked);
  return {
    finding: "day-off",
    sentence: `${employee.name} works ${employee.weekdays}, not on ${free.map(({ date }) => weekdayOf(date)).join(" and ")}.`,
    miss: `works ${employee.weekdays}`,
  };
}

function dayOff({ employee, visit }: Match): Finding<Key> {
  return {
    finding: "day-off",
    sentence: `${employee.name} does not work on ${formatDate(dateOf(visit.startTime))}.`,
    miss: "does not work that day",
  };
}
