import type { ClockTime, Instant } from "../../time";
import type { Booking, Match } from "../rule";
import { type LegFacts, legOf } from "./leg";
import { minutesFrom } from "./minutes";
import { dayOf, turnOfWorkingDay, weekOf, workingDayOf } from "./working-day";

/** One visit in a carer's work. */
export interface Stop {
  start: Instant;
  end: Instant;
  postcode: string | null;
  /** The week in which it starts, {@link weekOf}. */
  week: number;
  /** Its working day, {@link workingDayOf}. */
  day: number;
  /** The stop before it, on whatever day; undefined for the first of all. */
  before: Stop | undefined;
  /** The latest end of all that starts before it; its own start for the first of all. */
  freeFrom: Instant;
}

/** All work of a carer with the visit in its place, by start; `index` is the place. */
export function stopsOf(match: Match, { work, index }: Work = workWithVisit(match)): Stops {
  return { stops: stopsOfWork(match.availability, work), index };
}

/** What a carer is booked for with the visit in its place, by start; `index` is the place. */
export function workWithVisit({ patient, visit, interval, bookings }: Match): Work {
  const later = bookings.findIndex((booking) => booking.interval.start > interval.start);
  const index = later === -1 ? bookings.length : later;
  const { startTime, duration } = visit;
  const here: Placed = { startTime, duration, interval, postcode: patient.postcode };
  return { work: (bookings as readonly Placed[]).toSpliced(index, 0, here), index };
}

/** Work as it is booked, by start. */
export function stopsOfWork(availability: Match["availability"], work: readonly Placed[]): Stop[] {
  const turn = turnOfWorkingDay(availability, work);
  let before: Stop | undefined;
  return work.map((placed) => {
    before = stopAfter(before, placed, turn);
    return before;
  });
}

interface Stops {
  stops: Stop[];
  index: number;
}

/** Work and the place of the visit in it. */
export interface Work {
  work: readonly Placed[];
  index: number;
}

type Placed = Pick<Booking, "startTime" | "duration" | "interval" | "postcode">;

function stopAfter(
  before: Stop | undefined,
  { startTime, interval, postcode }: Placed,
  turn: ClockTime,
): Stop {
  const { start, end } = interval;
  return {
    start,
    end,
    postcode,
    week: weekOf(dayOf(startTime)),
    day: workingDayOf(startTime, turn),
    before,
    freeFrom: before ? Math.max(before.freeFrom, before.end) : start,
  };
}

/** Minutes of a visit. What an earlier one overlaps has been counted with it. */
export const visitMinutes = ({ start, end, freeFrom }: Stop): number =>
  Math.max(0, minutesFrom(Math.max(start, freeFrom), end));

/** Minutes between the visit before and a stop of the same working day; none before the day's first. */
export const gapBefore = ({ before, day, start, freeFrom }: Stop): number =>
  before?.day === day ? Math.max(0, minutesFrom(freeFrom, start)) : 0;

/** How much of {@link gapBefore} is travel: all of it when the way takes longer, none when nobody knows the way. */
export function travelBefore(facts: LegFacts, stop: Stop): number {
  const gap = gapBefore(stop);
  if (gap === 0 || !stop.before) return 0;
  const leg = legOf(facts, stop.before.postcode, stop.postcode, stop.freeFrom);
  return leg === null ? 0 : Math.min(gap, leg.minutes);
}
