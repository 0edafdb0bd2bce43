import type { Instant, LocalDateTime } from "../../time";
import type { Booking, Match } from "../rule";
import { type LegFacts, legMinutes } from "./leg";
import { turnOfWorkingDay, workingDayOf } from "./working-day";

/** One visit in a carer's work. */
export interface Stop {
  startTime: LocalDateTime;
  start: Instant;
  end: Instant;
  postcode: string | null;
  /** Its working day, {@link workingDayOf}. */
  day: number;
  /** The stop before it, on whatever day; null for the first of all. */
  before: Stop | null;
  /** The latest end of all that starts before it; its own start for the first of all. */
  freeFrom: Instant;
}

/** All work of a carer with the visit in its place, by start; `index` is the place. */
export function stopsOf(match: Match): { stops: Stop[]; index: number } {
  const { employee, patient, visit, interval, bookings } = match;
  const later = bookings.findIndex((booking) => booking.interval.start > interval.start);
  const index = later === -1 ? bookings.length : later;
  const own = { startTime: visit.startTime, interval, postcode: patient.postcode };
  return {
    stops: stopsOfWork(employee, [...bookings.slice(0, index), own, ...bookings.slice(index)]),
    index,
  };
}

type Placed = Pick<Booking, "startTime" | "interval" | "postcode">;

/** Work as it is booked, by start. */
export function stopsOfWork(employee: Match["employee"], work: readonly Placed[]): Stop[] {
  const turn = turnOfWorkingDay(employee);
  const stops: Stop[] = [];
  for (const { startTime, interval, postcode } of work) {
    const { start, end } = interval;
    const before = stops[stops.length - 1] ?? null;
    const freeFrom = before ? Math.max(before.freeFrom, before.end) : start;
    stops.push({ startTime, start, end, postcode, day: workingDayOf(startTime, turn), before, freeFrom });
  }
  return stops;
}

/** Milliseconds of a visit. What an earlier one overlaps has been counted with it. */
export const visitTime = (stop: Stop): number => Math.max(0, stop.end - Math.max(stop.start, stop.freeFrom));

/** Milliseconds between the visit before and a stop of the same working day; none before the day's first. */
export const gapBefore = (stop: Stop): number =>
  stop.before?.day === stop.day ? Math.max(0, stop.start - stop.freeFrom) : 0;

/** How much of {@link gapBefore} is travel: all of it when the way takes longer, none when nobody knows the way. */
export function travelBefore(facts: LegFacts, stop: Stop): number {
  const gap = gapBefore(stop);
  if (gap === 0 || stop.before === null) return 0;
  const minutes = legMinutes(facts, stop.before.postcode, stop.postcode, stop.freeFrom);
  return Math.min(gap, (minutes ?? 0) * 60_000);
}
