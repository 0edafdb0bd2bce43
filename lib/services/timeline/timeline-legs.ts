import type { RunFacts } from "@/lib/domain/run";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  daysBetween,
  earliestReaching,
  type LocalDateTime,
  minutesOfDay,
  plusMinutes,
  timeOf,
} from "@/lib/domain/time";

export const MINUTES_OF_DAY = 24 * 60;

/** Wall-clock minutes from the midnight of a day. */
export const minutesFrom = (day: CivilDate, local: LocalDateTime): number =>
  daysBetween(day, dateOf(local)) * MINUTES_OF_DAY + minutesOfDay(timeOf(local));

/** A carer's way on the timeline, in wall-clock minutes after the day's midnight. */
export interface TimelineLeg {
  from: number;
  minutes: number;
  /** Travel from and to home is not part of the working day. */
  kind: "from-home" | "between" | "to-home";
  /** How many minutes too long it is for the time between the visits; 0 where it fits. */
  late: number;
}

/** The ways of a carer on a day: from home to the first visit, between visits, and home; unknown ones left out. */
export function timelineLegs(day: CivilDate, facts: RunFacts): TimelineLeg[] {
  const { bookings, employee, travel, zone } = facts;
  const [earliest, midnight] = [earliestReaching(at(day, "00:00")), at(addDays(day, 1), "00:00")];
  const calls = bookings
    .filter(({ startTime }) => startTime >= earliest && startTime < midnight)
    .map(({ startTime, duration, postcode }) => ({
      startTime,
      postcode,
      from: minutesFrom(day, startTime),
      until: minutesFrom(day, plusMinutes(startTime, duration, zone)),
    }))
    .filter(({ until }) => until > 0);
  const way = (from: string | null, to: string | null, when: string) =>
    travel.between(from, to, employee.transportMode, when)?.minutes ?? null;
  const legs: TimelineLeg[] = [];
  const add = (kind: TimelineLeg["kind"], from: number, minutes: number | null, late = 0) => {
    if (minutes !== null && minutes > 0) legs.push({ kind, from, minutes, late });
  };
  calls.forEach((call, index) => {
    const before = calls[index - 1];
    if (before) {
      const minutes = way(before.postcode, call.postcode, before.startTime);
      add("between", before.until, minutes, Math.max(0, (minutes ?? 0) - (call.from - before.until)));
    } else if (dateOf(call.startTime) === day) {
      // Whoever is at a visit since the day before comes from no home.
      const minutes = way(employee.postcode, call.postcode, call.startTime);
      add("from-home", call.from - (minutes ?? 0), minutes);
    }
  });
  const last = calls.at(-1);
  if (last) add("to-home", last.until, way(last.postcode, employee.postcode, last.startTime));
  return legs;
}
