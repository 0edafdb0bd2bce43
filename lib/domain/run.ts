import type { Availability } from "./availability/availability";
import type { Employee } from "./employee";
import type { Booking } from "./rules/rule";
import { legOf } from "./rules/shared/leg";
import { minutesFrom } from "./rules/shared/minutes";
import { gapBefore, type Stop, stopsOfWork, travelBefore, visitMinutes } from "./rules/shared/stops";
import { dateOfDay, dayOf, weekOf } from "./rules/shared/working-day";
import { at, type CivilDate } from "./time";
import type { Travel, TravelLeg } from "./travel";

/** What a carer's run is reckoned with. */
export interface RunFacts {
  employee: Employee;
  availability: Availability;
  /** All work of the week around, by start. */
  bookings: readonly Booking[];
  travel: Travel;
  zone: string;
}

/** One visit of a run and the way to it. */
export interface RunVisit {
  booking: Booking;
  /** From home to the first visit, from the visit before to every other; null when nobody knows the way. */
  way: TravelLeg | null;
  /** Minutes between the visit before and this one, less than 0 when they overlap; null for the first. */
  gap: number | null;
}

/** One carer's day, as the working-time rules count it: of a night the day on which it starts. All times in minutes. */
export interface Run {
  visits: RunVisit[];
  /** From the last visit home, which is not counted; null without a visit, and when nobody knows the way. */
  homeward: TravelLeg | null;
  visitTime: number;
  /** Between visits alone; the ways from and to home are not counted. */
  travelTime: number;
  /** Ways between visits that nobody knows, and which are not in the sum. */
  unknownWays: number;
  /** The longest time between two visits that is not travel. */
  longestBreak: number;
  /** Over 6 hours of work there have to be 20 minutes of break (Working Time Regulations 1998, regulation 12). */
  lacksBreak: boolean;
}

const BREAK = 20;
const WITHOUT_BREAK = 6 * 60;

/** A carer's run of a day. */
export function runOf(date: CivilDate, facts: RunFacts): Run {
  const { bookings } = facts;
  const stops = stopsOfWork(facts.availability, bookings);
  const own = stops.flatMap((stop, index) =>
    dateOfDay(stop.day) === date ? [{ stop, booking: bookings[index] as Booking }] : [],
  );
  const visits = own.map(({ stop, booking }, index) => runVisit(stop, booking, index === 0, facts));
  const last = own.at(-1)?.booking;
  const work = workOf(
    own.map(({ stop }) => stop),
    facts,
  );
  return {
    visits,
    homeward: last
      ? legOf(facts, last.postcode, facts.employee.postcode, Math.max(...own.map(({ stop }) => stop.end)))
      : null,
    ...work,
    unknownWays: visits.filter(({ way, gap }) => gap !== null && way === null).length,
    lacksBreak: work.visitTime + work.travelTime > WITHOUT_BREAK && work.longestBreak < BREAK,
  };
}

/** Minutes of visits and of travel between them in the week (Monday to Sunday) of a day, of which 48 hours are the most. */
export function weekOfWork(date: CivilDate, facts: RunFacts): { visitTime: number; travelTime: number } {
  const week = weekOf(dayOf(at(date, "00:00")));
  const { visitTime: visits, travelTime } = workOf(
    stopsOfWork(facts.availability, facts.bookings).filter((stop) => stop.week === week),
    facts,
  );
  return { visitTime: visits, travelTime };
}

function workOf(stops: readonly Stop[], facts: RunFacts) {
  let visits = 0;
  let travel = 0;
  let longest = 0;
  for (const stop of stops) {
    const way = travelBefore(facts, stop);
    visits += visitMinutes(stop);
    travel += way;
    longest = Math.max(longest, gapBefore(stop) - way);
  }
  return { visitTime: visits, travelTime: travel, longestBreak: longest };
}

function runVisit(stop: Stop, booking: Booking, isFirst: boolean, facts: RunFacts): RunVisit {
  if (isFirst || !stop.before) {
    return { booking, way: legOf(facts, facts.employee.postcode, stop.postcode, stop.start), gap: null };
  }
  return {
    booking,
    way: legOf(facts, stop.before.postcode, stop.postcode, stop.freeFrom),
    gap: minutesFrom(stop.freeFrom, stop.start),
  };
}
