import type { Problem } from "./workbook";

/** How long the travel from home to the first visit of a run, or from its last visit home, may take. Minutes. */
export interface HomeTravelLimits {
  /** Over these a match is worth a check. */
  warn: number;
  /** Over these it needs a reason, save where a limit of their own is recorded for the carer. */
  reason: number;
}

/** The defaults (DOMAIN.md, `home-distance`). */
export const DEFAULT_HOME_TRAVEL: HomeTravelLimits = { warn: 45, reason: 90 };

/** The key of the settings under which an operator's limits are stored. */
export const HOME_TRAVEL_KEY = "home-travel";

/** The longest travel from home that may be set or recorded, in minutes. */
export const MOST_HOME_TRAVEL = 24 * 60;

/** The limits in force: the defaults unless an operator set others that make sense. */
export function homeTravelFrom(settings: ReadonlyMap<string, unknown>): HomeTravelLimits {
  const stored = settings.get(HOME_TRAVEL_KEY);
  return isLimits(stored) && homeTravelProblem(stored) === null
    ? { warn: stored.warn, reason: stored.reason }
    : DEFAULT_HOME_TRAVEL;
}

/** What is wrong with limits, as one sentence that says what to do; null when they will do. */
export function homeTravelProblem({ warn, reason }: HomeTravelLimits): Problem | null {
  const field = "home_travel";
  const value = `${warn}, ${reason}`;
  if (![warn, reason].every((minutes) => Number.isInteger(minutes) && isWithin(minutes))) {
    return {
      field,
      value,
      message: `Give the travel from home as whole minutes from 1 to ${MOST_HOME_TRAVEL}.`,
    };
  }
  if (warn > reason) {
    return {
      field,
      value,
      message: "The minutes that warn may not be more than the minutes that need a reason.",
    };
  }
  return null;
}

const isWithin = (minutes: number) => minutes >= 1 && minutes <= MOST_HOME_TRAVEL;

const isLimits = (stored: unknown): stored is HomeTravelLimits =>
  typeof stored === "object" &&
  stored !== null &&
  "warn" in stored &&
  typeof stored.warn === "number" &&
  "reason" in stored &&
  typeof stored.reason === "number";
