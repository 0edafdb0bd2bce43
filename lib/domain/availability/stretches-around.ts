import { remembered } from "../remembered";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  type Interval,
  instantAtOrAfter,
  type LocalDateTime,
} from "../time";
import type { Availability, ClockWindow } from "./availability";
import { windowsOn } from "./availability-on";

/** A stretch of real time in which a carer works, or would on a day that is worked. */
export interface AvailableStretch extends Interval {
  /** The day to which it belongs: the one on which it starts. */
  date: CivilDate;
  isWorked: boolean;
  /** The clock times of all that is worked on the day, as recorded. */
  windows: readonly ClockWindow[];
}

/**
 * What a carer works on the day before a local time, on its own day and on the day after, by start. Of hours
 * that are the same on each day worked, the days off are among them, marked. What starts at that time and lasts
 * a day at the most touches no others.
 */
export const stretchesAround = (
  availability: Availability,
  local: LocalDateTime,
  zone: string,
): readonly AvailableStretch[] => stretchesIn(availability, zone)(dateOf(local));

const known = new WeakMap<Availability, Map<string, (date: CivilDate) => readonly AvailableStretch[]>>();

/** A decision asks for the same days of the same carer again and again. */
function stretchesIn(availability: Availability, zone: string) {
  const ofZones = known.get(availability) ?? new Map();
  known.set(availability, ofZones);
  const found = ofZones.get(zone) ?? remembered((date: CivilDate) => aroundDay(availability, date, zone));
  ofZones.set(zone, found);
  return found;
}

const aroundDay = (availability: Availability, date: CivilDate, zone: string): readonly AvailableStretch[] =>
  [-1, 0, 1]
    .flatMap((days) => ofDay(availability, addDays(date, days), zone))
    .sort((a, b) => a.start - b.start);

function ofDay(availability: Availability, date: CivilDate, zone: string): AvailableStretch[] {
  const worked = windowsOn(availability, date) ?? [];
  if (worked.length > 0 || hasException(availability, date) || availability.source !== "hours") {
    return worked.map((window) => ({ ...spanOf(window, date, zone), date, isWorked: true, windows: worked }));
  }
  const usual = availability.windows.slice(0, 1);
  return usual.map((window) => ({ ...spanOf(window, date, zone), date, isWorked: false, windows: usual }));
}

const hasException = ({ exceptions }: Availability, date: CivilDate) =>
  exceptions.some((exception) => exception.date === date);

function spanOf({ from, until }: ClockWindow, date: CivilDate, zone: string): Interval {
  const lastDay = until > from ? date : addDays(date, 1);
  return {
    start: instantAtOrAfter(at(date, from), zone),
    end: instantAtOrAfter(at(lastDay, until), zone),
  };
}
