import { remembered } from "../../remembered";
import {
  addDays,
  at,
  type CivilDate,
  type ClockTime,
  dateOf,
  type Interval,
  instantAtOrAfter,
  type LocalDateTime,
  type Weekday,
  weekdayOf,
} from "../../time";

/** A stretch of real time, and the day to which it belongs: the one on which it starts. */
export interface Stretch extends Interval {
  weekday: Weekday;
}

/**
 * `from`–`until` of the day before a local time, of its own day and of the day after, in this order. An
 * end that is not after its start is the next day's. What starts at that time and lasts a day at the most
 * touches no others.
 */
export function stretchesAround(
  local: LocalDateTime,
  from: ClockTime,
  until: ClockTime,
  zone: string,
): readonly Stretch[] {
  return stretchesOf(zone)(from)(until)(dateOf(local));
}

const stretchesOf = remembered((zone: string) =>
  remembered((from: ClockTime) =>
    remembered((until: ClockTime) =>
      remembered((day: CivilDate) =>
        [-1, 0, 1].map((days) => stretchOf(addDays(day, days), from, until, zone)),
      ),
    ),
  ),
);

function stretchOf(day: CivilDate, from: ClockTime, until: ClockTime, zone: string): Stretch {
  const lastDay = until > from ? day : addDays(day, 1);
  return {
    weekday: weekdayOf(day),
    start: instantAtOrAfter(at(day, from), zone),
    end: instantAtOrAfter(at(lastDay, until), zone),
  };
}
