import {
  addDays,
  type CivilDate,
  type ClockTime,
  civilDate,
  daysBetween,
  isCivilDate,
  startOfWeek,
} from "./time";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const NEAR: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };

/**
 * A day as a coordinator types it, in British order: `7/12/2026`, `7.12.26`, `7 Dec`, `Mon 7 Dec 2026`, `tomorrow`,
 * `Friday`, `+7`, and the ISO form. Without a year it is the one that puts the day nearest to `today`; a weekday alone
 * is the next one, today included. Null for what is no day: nothing is read in another order than the British one.
 */
export function readTypedDate(text: string, today: CivilDate): CivilDate | null {
  const words = text.trim().toLowerCase().replaceAll(",", " ").replaceAll(/\s+/g, " ");
  if (isCivilDate(words)) return words;
  const near = NEAR[words];
  if (near !== undefined) return addDays(today, near);
  const days = /^([+-])\s?(\d{1,3})$/.exec(words);
  if (days) return addDays(today, Number(days[2]) * (days[1] === "-" ? -1 : 1));
  return weekdayAlone(words, today) ?? dayOfMonth(withoutWeekday(words), today);
}

/** The place of a name by its first three letters or more; -1 for other words. */
const placeOf = (word: string, names: readonly string[]): number =>
  word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));

function weekdayAlone(words: string, today: CivilDate): CivilDate | null {
  const index = placeOf(words, WEEKDAYS);
  return index < 0 ? null : addDays(today, (index - daysBetween(startOfWeek(today), today) + 7) % 7);
}

/** What a field shows begins with the weekday; whoever changes the day in it does not have to change that too. */
function withoutWeekday(words: string): string {
  const [first = "", ...others] = words.split(" ");
  return others.length > 0 && placeOf(first, WEEKDAYS) >= 0 ? others.join(" ") : words;
}

function dayOfMonth(words: string, today: CivilDate): CivilDate | null {
  const [day, month, year] = partsOf(words) ?? [];
  if (day === undefined || month === undefined) return null;
  if (year !== undefined) return civilDate(year < 100 ? 2000 + year : year, month, day);
  const present = Number(today.slice(0, 4));
  const possible = [present - 1, present, present + 1]
    .map((each) => civilDate(each, month, day))
    .filter((each) => each !== null);
  return (
    possible.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null
  );
}

function partsOf(words: string): [day: number, month: number, year?: number] | null {
  const figures = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(words);
  if (figures) return [Number(figures[1]), Number(figures[2]), ...yearOf(figures[3])];
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9})(?:[ -](\d{4}|\d{2}))?$/.exec(words);
  const month = placeOf(named?.[2] ?? "", MONTHS) + 1;
  return named && month > 0 ? [Number(named[1]), month, ...yearOf(named[3])] : null;
}

const yearOf = (text: string | undefined): [] | [number] => (text === undefined ? [] : [Number(text)]);

/**
 * A time of day as it is typed: `9`, `930`, `09:30`, `9.30`, `9:30pm`, `noon`. Without am or pm the day has 24 hours.
 * Null for what is no time.
 */
export function readTypedTime(text: string): ClockTime | null {
  const words = text.trim().toLowerCase().replaceAll(" ", "");
  if (words === "noon" || words === "midday") return "12:00";
  if (words === "midnight") return "00:00";
  const parts = /^(\d{1,2})(?:[:.]?([0-5]\d))?(am|pm)?$/.exec(words);
  if (!parts) return null;
  const [, hours = "", minutes = "00", half] = parts;
  const hour = Number(hours);
  if (half === undefined ? hour > 23 : hour < 1 || hour > 12) return null;
  const full = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return `${String(full).padStart(2, "0")}:${minutes}`;
}
