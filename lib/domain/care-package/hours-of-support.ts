/** What the number of RequiredHoursOfSupport counts. */
export const HOURS_PERIODS = ["day", "week"] as const;
export type HoursPeriod = (typeof HOURS_PERIODS)[number];

/** The key of the settings under which it is stored. */
export const HOURS_PERIOD_KEY = "hours-of-support-per";

/** Per day, unless an operator said that the uploads mean a week (DOMAIN.md). */
export const hoursPeriodFrom = (settings: ReadonlyMap<string, unknown>): HoursPeriod =>
  settings.get(HOURS_PERIOD_KEY) === "week" ? "week" : "day";

/** `3 h a day`, `1.5 h a week`; null when not recorded. */
export const hoursInWords = (hours: number | null, period: HoursPeriod): string | null =>
  hours === null ? null : `${hours} h a ${period}`;

/** The minutes of a week that the hours come to, to the minute; null when not recorded. */
export const weeklyMinutesOf = (hours: number | null, period: HoursPeriod): number | null =>
  hours === null ? null : Math.round(hours * 60 * (period === "day" ? 7 : 1));
