import {
  addDays,
  at,
  type CivilDate,
  type Instant,
  instantAtOrAfter,
  type LocalDateTime,
  localAt,
} from "../../time";

/** Minutes of one unit of the optimiser: rotas are written in fives. */
export const UNIT = 5;

const UNIT_MS = UNIT * 60_000;

/** Counts real time in units from the Monday of a week, 00:00. */
export interface WeekClock {
  /** The unit in which an instant lies. */
  down(instant: Instant): number;
  /** The first unit that is not before an instant. */
  up(instant: Instant): number;
  local(unit: number): LocalDateTime;
  instantOf(local: LocalDateTime): Instant;
  /** The first unit of a day, 0 for the Monday. */
  startOfDay(day: number): number;
}

/** The clock of a week. */
export function weekClock(monday: CivilDate, zone: string): WeekClock {
  const zero = instantAtOrAfter(at(monday, "00:00"), zone);
  return {
    down: (instant) => Math.floor((instant - zero) / UNIT_MS),
    up: (instant) => Math.ceil((instant - zero) / UNIT_MS),
    local: (unit) => localAt(zero + unit * UNIT_MS, zone),
    instantOf: (local) => instantAtOrAfter(local, zone),
    startOfDay: (day) =>
      Math.ceil((instantAtOrAfter(at(addDays(monday, day), "00:00"), zone) - zero) / UNIT_MS),
  };
}

/** Whole units of so many minutes, rounded up. */
export const unitsOf = (minutes: number): number => Math.ceil(minutes / UNIT);

/**
 * How a week is made into integers: `exact` so that nothing becomes possible that the rules do not allow, for the
 * search; `generous` so that everything they allow stays possible, for what no rota can do better than.
 */
export type Rounding = "exact" | "generous";

/** Units that so many minutes take: no less, or no more than they do. */
export const unitsTaken = (minutes: number, rounding: Rounding): number =>
  rounding === "exact" ? unitsOf(minutes) : Math.floor(minutes / UNIT);
