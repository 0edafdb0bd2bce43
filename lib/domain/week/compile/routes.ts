import { FAR, type Rest, type Route } from "../../../optimise/model/problem";
import { availabilityOn } from "../../availability/availability-on";
import type { Employee, TransportMode } from "../../employee";
import { turnOfWorkingDay } from "../../rules/shared/working-day";
import { addDays, at, type Interval } from "../../time";
import { travelModeOf } from "../../travel";
import type { WeekFacts } from "../week-facts";
import type { PairTable } from "./pair-prices";
import type { Places } from "./places";
import { BREAK_PRICE } from "./prices";
import { type Rounding, unitsOf, type WeekClock } from "./week-clock";

/** One carer's working day in the problem. */
export interface WeekRoute {
  employee: Employee;
  /** 0 for the Monday; −1 for the night that reaches into it. */
  day: number;
  route: Route;
}

/** What routes are made with. */
export interface RouteContext {
  facts: WeekFacts;
  clock: WeekClock;
  places: Places;
  modes: readonly TransportMode[];
  pairs: PairTable;
  rounding: Rounding;
}

/** Minutes, as in the rules `weekly-hours` and `daily-load`. */
const REST = 11 * 60;
const BREAK = 20;
const WITHOUT_BREAK = 6 * 60;
const USUAL_LOAD = 8;

const excluding = (
  facts: WeekFacts,
  ...findings: Parameters<WeekFacts["settings"]["severityOf"]>[]
): boolean => findings.some((one) => ["block", "override"].includes(facts.settings.severityOf(...one)));

/** The routes of a carer, day by day: those on which the carer cannot work are left out. */
export function routesOf(employee: Employee, carer: number, context: RouteContext): WeekRoute[] {
  return [-1, 0, 1, 2, 3, 4, 5, 6].flatMap((day) => {
    const windows = windowsOf(employee, day, context);
    return windows.length === 0
      ? []
      : [{ employee, day, route: routeOf(employee, carer, day, windows, context) }];
  });
}

/** Minutes of travel from home to the first visit, and home from the last, that need a reason (`home-distance`). */
export const homeLimitOf = ({ maxHomeTravel }: Employee, facts: WeekFacts): number =>
  excluding(facts, ["home-distance", "too-far"])
    ? (maxHomeTravel ?? facts.settings.homeTravel.reason)
    : Number.POSITIVE_INFINITY;

function routeOf(
  employee: Employee,
  carer: number,
  day: number,
  windows: Route["windows"],
  { facts, clock, places, modes, pairs, rounding }: RouteContext,
): Route {
  const home = places.ofHome(employee.postcode, homeLimitOf(employee, facts));
  // The rule counts by the date of the start: a night that is two dates has the load of two at the most.
  const isTwoDates = (windows.at(-1)?.to ?? 0) > clock.startOfDay(day + 1);
  const most = (employee.dailyLoad ?? USUAL_LOAD) * (rounding === "generous" && isTwoDates ? 2 : 1);
  const limitsLoad = excluding(facts, ["daily-load", "too-many"]);
  return {
    carer,
    mode: modes.indexOf(travelModeOf(employee.transportMode)),
    startPlace: home,
    endPlace: home,
    windows,
    earliestDeparture: -FAR,
    latestReturn: FAR,
    shiftStart: windows[0]?.from ?? 0,
    shiftEnd: windows.at(-1)?.to ?? 0,
    overtimePrice: 0,
    capacity: limitsLoad ? most : FAR,
    mostWork: FAR,
    kind: pairs.columnOf(employee, addDays(facts.snapshot.week, day)),
    usePrice: 0,
    break: excluding(facts, ["weekly-hours", "no-break"])
      ? {
          duration: unitsOf(BREAK),
          from: -FAR,
          to: FAR,
          afterWork: unitsOf(WITHOUT_BREAK),
          unlessService: unitsOf(WITHOUT_BREAK),
          waitCounts: true,
          price: BREAK_PRICE,
        }
      : null,
  };
}

/** When the carer can work on a day, absences taken out, in units of the week. */
function windowsOf(
  employee: Employee,
  day: number,
  { facts, clock, rounding }: RouteContext,
): Route["windows"] {
  const away = facts.absencesOf(employee.employeeId).map(({ from, until }) => ({
    start: clock.instantOf(from),
    end: clock.instantOf(until),
  }));
  const isAwayExcluded = excluding(facts, ["absence", "off"]);
  const free = isAwayExcluded
    ? without(spansOf(employee, day, facts, clock), away)
    : spansOf(employee, day, facts, clock);
  const rested = excluding(facts, ["weekly-hours", "short-rest"])
    ? restedWithin(employee, free, facts, clock)
    : free;
  return joined(rested)
    .map(({ start, end }) =>
      rounding === "exact"
        ? { from: Math.max(0, clock.up(start)), to: clock.down(end) }
        : { from: Math.max(0, clock.down(start)), to: clock.up(end) },
    )
    .filter(({ from, to }) => from < to && from < clock.startOfDay(7));
}

function spansOf(employee: Employee, day: number, facts: WeekFacts, clock: WeekClock): Interval[] {
  const date = addDays(facts.snapshot.week, day);
  const isLimited = excluding(facts, ["within-hours", "outside"], ["within-hours", "day-off"]);
  const spans = isLimited ? availabilityOn(facts.availabilityOf(employee), date) : null;
  if (spans !== null)
    return spans.map(({ from, until }) => ({ start: clock.instantOf(from), end: clock.instantOf(until) }));
  const turn = turnOfWorkingDay(facts.availabilityOf(employee), facts.bookingsOf(employee.employeeId));
  const isNight = turn > "00:00";
  // A visit belongs to the day on which it starts, and may end on the next.
  const end = isNight ? at(addDays(date, 1), turn) : at(addDays(date, 1), "06:00");
  return [{ start: clock.instantOf(at(date, turn)), end: clock.instantOf(end) }];
}

/** The rest after the last booking before the week, and before the first after it. */
function restedWithin(employee: Employee, spans: Interval[], facts: WeekFacts, clock: WeekClock): Interval[] {
  const bookings = facts.bookingsOf(employee.employeeId);
  const weekStart = clock.instantOf(at(facts.snapshot.week, "00:00"));
  const weekEnd = clock.instantOf(at(addDays(facts.snapshot.week, 7), "00:00"));
  const before = bookings.filter(({ interval }) => interval.start < weekStart);
  const after = bookings.filter(({ interval }) => interval.start >= weekEnd);
  const from = Math.max(...before.map(({ interval }) => interval.end)) + REST * 60_000;
  const until = Math.min(...after.map(({ interval }) => interval.start)) - REST * 60_000;
  return spans.flatMap(({ start, end }): Interval[] => {
    const inner = { start: Math.max(start, from), end: Math.min(end, until) };
    return inner.start < inner.end ? [inner] : [];
  });
}

function without(spans: readonly Interval[], away: readonly Interval[]): Interval[] {
  let left: Interval[] = [...spans];
  for (const { start, end } of away) {
    left = left.flatMap((span) => [
      { start: span.start, end: Math.min(span.end, start) },
      { start: Math.max(span.start, end), end: span.end },
    ]);
    left = left.filter((span) => span.start < span.end);
  }
  return left;
}

/** Spans by start, those that touch as one. */
function joined(spans: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** Rest between the working days of a carer. */
export function restsOf(routes: readonly WeekRoute[], facts: WeekFacts): Rest[] {
  if (!excluding(facts, ["weekly-hours", "short-rest"])) return [];
  return routes.flatMap(({ route }, index): Rest[] => {
    const next = routes[index + 1];
    return next?.route.carer === route.carer
      ? [{ before: index, after: index + 1, least: unitsOf(REST) }]
      : [];
  });
}
