import { hoursInWords } from "../hours-in-words";

/** What the number of RequiredHoursOfSupport counts. */
export const HOURS_PERIODS = ["day", "week"] as const;
export type HoursPeriod = (typeof HOURS_PERIODS)[number];

/** The key of the settings under which it is stored. */
export const HOURS_PERIOD_KEY = "hours-of-support-per";

/** Per day, unless an operator said that the uploads mean a week (DOMAIN.md). */
export const hoursPeriodFrom = (settings: ReadonlyMap<string, unknown>): HoursPeriod =>
  settings.get(HOURS_PERIOD_KEY) === "week" ? "week" : "day";

/** As many hours as each has. */
const MOST_HOURS: Record<HoursPeriod, number> = { day: 24, week: 168 };

/** Whether a day, or a week, does not hold so many hours of support. */
export const isBeyond = (hours: number | null, period: HoursPeriod): boolean =>
  hours !== null && hours > MOST_HOURS[period];

/** What to do about {@link isBeyond}. */
export const beyondInWords = (hours: number): string =>
  `${hours} hours are more than a day has. Correct them, or say that hours of support count per week.`;

/** `3 h a day`, `1 h 30 min a week`; null when not recorded. */
export const supportInWords = (hours: number | null, period: HoursPeriod): string | null =>
  hours === null ? null : `${hoursInWords(hours * 60, "0 h")} a ${period}`;

/** The minutes of a week that the hours come to, to the minute; null when not recorded. */
export const weeklyMinutesOf = (hours: number | null, period: HoursPeriod): number | null =>
  hours === null ? null : Math.round(hours * 60 * (period === "day" ? 7 : 1));
