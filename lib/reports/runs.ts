import type { ActualTimes } from "@/lib/domain/actual-times/match-rows";
import type { Employee } from "@/lib/domain/employee";
import { legOf } from "@/lib/domain/rules/shared/leg";
import { minutesFrom } from "@/lib/domain/rules/shared/minutes";
import {
  gapBefore,
  type Stop,
  stopsOfWork,
  travelBefore,
  visitMinutes,
} from "@/lib/domain/rules/shared/stops";
import { addDays, type Interval, intervalOf } from "@/lib/domain/time";
import { travelModeOf } from "@/lib/domain/travel";
import { DAYS_AFTER, type Facts, type FiguresVisit } from "./facts";

/** One visit of a carer's run. All times in minutes. */
export interface RunStop {
  employee: Employee;
  visit: FiguresVisit;
  /** When it counts as worked. */
  worked: Interval;
  /** What an earlier visit overlaps has been counted with it. */
  visitTime: number;
  /** From the visit before on the same working day; 0 for the first of a day, and when nobody knows the way. */
  travel: number;
  /** Between the visit before and this one, travel included. */
  gap: number;
  /** By how much the way takes longer than the gap. */
  late: number;
  /** The visit before on the same working day. */
  before: FiguresVisit | null;
  /** Whether there is a visit before and the way from it is not known. */
  isUnknownWay: boolean;
  /** From home to the first visit of a working day; null for any other, and when not known. */
  firstLeg: number | null;
  /** From the last visit of a working day home. */
  lastLeg: number | null;
  /** By road from the visit before; null when not by car or not known. */
  miles: number | null;
  /** By road from home and to home; null when neither. */
  homeMiles: number | null;
}

/** Runs are looked at from so many days before the period, so that its first stops have those before them. */
const DAYS_AROUND = 2;

/** `worked`: by the actual times where both are recorded, else as planned. */
type Times = "planned" | "worked";

/** Every visit that a carer is assigned to in the period, with the way to it. By carer and start. */
export function runStops(facts: Facts, times: Times = "planned"): RunStop[] {
  const since = `${addDays(facts.from, -DAYS_AROUND)}T00:00`;
  const until = `${addDays(facts.until, DAYS_AFTER)}T00:00`;
  const work = new Map<string, Work[]>();
  for (const visit of facts.visits) {
    if (visit.startTime < since || visit.startTime >= until) continue;
    for (const { employeeId, actual } of visit.assignments) {
      const key = employeeId.toLowerCase();
      const done = { visit, ...(times === "worked" ? workedTimes(visit, actual, facts.zone) : visit) };
      work.set(key, [...(work.get(key) ?? []), done]);
    }
  }
  const postcodes = new Map(
    facts.patients.map(({ patientId, postcode }) => [patientId.toLowerCase(), postcode]),
  );
  return facts.employees.flatMap((employee) =>
    stopsOfCarer(employee, work.get(employee.employeeId.toLowerCase()) ?? [], postcodes, facts),
  );
}

/** A visit with when it was, or is, given. */
interface Work extends Pick<FiguresVisit, "startTime" | "duration" | "interval"> {
  visit: FiguresVisit;
}

function workedTimes(
  visit: FiguresVisit,
  actual: ActualTimes | null,
  zone: string,
): Pick<FiguresVisit, "startTime" | "duration" | "interval"> {
  if (actual === null || actual.start === null || actual.minutes === null) return visit;
  const { start: startTime, minutes: duration } = actual;
  return { startTime, duration, interval: intervalOf(startTime, duration, zone) };
}

function stopsOfCarer(
  employee: Employee,
  planned: readonly Work[],
  postcodes: ReadonlyMap<string, string | null>,
  facts: Facts,
): RunStop[] {
  if (planned.length === 0) return [];
  const work = [...planned].sort((one, other) => one.interval.start - other.interval.start);
  const places = work.map(({ visit }) => postcodes.get(visit.patientId.toLowerCase()) ?? null);
  const stops = stopsOfWork(
    facts.availabilityOf(employee),
    work.map(({ startTime, duration, interval }, index) => ({
      startTime,
      duration,
      interval,
      postcode: places[index] ?? null,
    })),
  );
  return stops.flatMap((stop, index) => {
    const { visit, interval } = work[index] as Work;
    const isInside = visit.startTime >= `${facts.from}T00:00` && visit.startTime < `${facts.until}T00:00`;
    return isInside
      ? [
          runStop(
            employee,
            { visit, interval },
            work[index - 1]?.visit,
            { stop, next: stops[index + 1] },
            facts,
          ),
        ]
      : [];
  });
}

function runStop(
  employee: Employee,
  { visit, interval: worked }: Pick<Work, "visit" | "interval">,
  earlier: FiguresVisit | undefined,
  { stop, next }: { stop: Stop; next: Stop | undefined },
  facts: Facts,
): RunStop {
  const legs = { employee, travel: facts.travel, zone: facts.zone };
  const isFirst = stop.before?.day !== stop.day;
  const isLast = next?.day !== stop.day;
  const way =
    isFirst || !stop.before ? null : legOf(legs, stop.before.postcode, stop.postcode, stop.freeFrom);
  const space = isFirst ? 0 : minutesFrom(stop.freeFrom, stop.start);
  const isByCar = travelModeOf(employee.transportMode) === "Car";
  const home = employee.postcode;
  const homeMiles = [
    isFirst ? facts.milesBetween(home, stop.postcode) : 0,
    isLast ? facts.milesBetween(stop.postcode, home) : 0,
  ];
  return {
    employee,
    visit,
    worked,
    visitTime: visitMinutes(stop),
    travel: travelBefore(legs, stop),
    gap: gapBefore(stop),
    late: way === null ? 0 : Math.max(0, way.minutes - Math.max(0, space)),
    before: isFirst ? null : (earlier ?? null),
    isUnknownWay: !isFirst && way === null,
    firstLeg: isFirst ? (legOf(legs, home, stop.postcode, stop.start)?.minutes ?? null) : null,
    lastLeg: isLast ? (legOf(legs, stop.postcode, home, stop.end)?.minutes ?? null) : null,
    miles: isByCar && !isFirst ? facts.milesBetween(stop.before?.postcode ?? null, stop.postcode) : null,
    homeMiles: isByCar && (isFirst || isLast) ? (homeMiles[0] ?? 0) + (homeMiles[1] ?? 0) : null,
  };
}
