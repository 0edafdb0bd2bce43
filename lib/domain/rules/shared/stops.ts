import type { Instant, LocalDateTime } from "../../time";
import type { Booking, Match } from "../rule";
import { legMinutes } from "./leg";
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
  const turn = turnOfWorkingDay(employee);
  const stops: Stop[] = [];
  const add = ({ startTime, interval: { start, end }, postcode }: Placed) => {
    const before = stops[stops.length - 1] ?? null;
    const freeFrom = before ? Math.max(before.freeFrom, before.end) : start;
    stops.push({ startTime, start, end, postcode, day: workingDayOf(startTime, turn), before, freeFrom });
  };
  const later = bookings.findIndex((booking) => booking.interval.start > interval.start);
  const index = later === -1 ? bookings.length : later;
  for (const booking of bookings.slice(0, index)) add(booking);
  add({ startTime: visit.startTime, interval, postcode: patient.postcode });
  for (const booking of bookings.slice(index)) add(booking);
  return { stops, index };
}

type Placed = Pick<Booking, "startTime" | "interval" | "postcode">;

/** Milliseconds of a visit. What an earlier one overlaps has been counted with it. */
export const visitTime = (stop: Stop): number => Math.max(0, stop.end - Math.max(stop.start, stop.freeFrom));

/** Milliseconds between the visit before and a stop of the same working day; none before the day's first. */
export const gapBefore = (stop: Stop): number =>
  stop.before?.day === stop.day ? Math.max(0, stop.start - stop.freeFrom) : 0;

/** How much of {@link gapBefore} is travel: all of it when the way takes longer, none when nobody knows the way. */
export function travelBefore(match: Match, stop: Stop): number {
  const gap = gapBefore(stop);
  if (gap === 0 || stop.before === null) return 0;
  const minutes = legMinutes(match, stop.before.postcode, stop.postcode, stop.freeFrom);
  return Math.min(gap, (minutes ?? 0) * 60_000);
}
