import { WEEKDAYS, type Weekday } from "../time";
import { type Entry, LIST_SEPARATORS, listReader } from "./list";
import { matchKey, oneLine } from "./text";

const SPELLINGS = [
  ["mo", "mon", "monday", "mondays"],
  ["tu", "tue", "tues", "tuesday", "tuesdays"],
  ["we", "wed", "weds", "wednesday", "wednesdays"],
  ["th", "thu", "thur", "thurs", "thursday", "thursdays"],
  ["fr", "fri", "friday", "fridays"],
  ["sa", "sat", "saturday", "saturdays"],
  ["su", "sun", "sunday", "sundays"],
];

const WORKING_WEEK = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);

/** Words that mean several days, as {@link matchKey} leaves them. */
const SEVERAL = new Map<string, readonly Weekday[]>([
  ...["weekdays", "weekday", "everyweekday", "allweekdays"].map((word) => [word, WORKING_WEEK] as const),
  ...["weekend", "weekends", "everyweekend", "allweekend"].map((word) => [word, WEEKEND] as const),
  ...[
    "everyday",
    "daily",
    "alldays",
    "allweek",
    "anyday",
    "all",
    "any",
    "7days",
    "sevendays",
    "fullweek",
  ].map((word) => [word, WEEKDAYS] as const),
]);

const RANGE = /[-–—‐‑−~]|\b(?:to|thru|through|until|till|til)\b/i;

/**
 * Weekdays in any order, `Mon/Fri/Thu`; ranges, `Mon-Fri`; and words for several, `Weekdays`. Stored from Monday
 * on, `Mon/Thu/Fri`. Null when not recorded.
 */
export const readWeekdays = listReader<Weekday>({
  separators: LIST_SEPARATORS,
  entryOf,
  choices: WEEKDAYS,
  combinations: [WORKING_WEEK.join("/"), WEEKEND.join("/"), WEEKDAYS.join("/")],
  store: (days) => WEEKDAYS.filter((day) => days.includes(day)).join("/"),
});

function entryOf(word: string): Entry<Weekday> | undefined {
  const day = dayOf(word);
  if (day) return { values: [day], repaired: false };
  const values = SEVERAL.get(matchKey(word)) ?? daysBetween(word) ?? daysBeside(word);
  return values && { values, repaired: true };
}

function dayOf(word: string): Weekday | undefined {
  // "Mon-" is a range that was cut off.
  if (/[-–—‐‑−]/.test(word)) return undefined;
  const key = matchKey(word).replace(/\.$/, "");
  return WEEKDAYS[SPELLINGS.findIndex((spellings) => spellings.includes(key))];
}

/** `Mon-Fri`, also over the end of the week: `Fri to Mon`. */
function daysBetween(word: string): Weekday[] | undefined {
  const [from, until, ...more] = word.split(RANGE).map(dayOf);
  if (!from || !until || from === until || more.length > 0) return undefined;
  const start = WEEKDAYS.indexOf(from);
  const days = ((WEEKDAYS.indexOf(until) - start + 7) % 7) + 1;
  return Array.from({ length: days }, (_, index) => WEEKDAYS[(start + index) % 7] as Weekday);
}

/** `Mon Wed Fri` */
function daysBeside(word: string): Weekday[] | undefined {
  const words = oneLine(word).split(" ");
  const days = words.length <= 7 ? words.map(dayOf) : [];
  return days.length > 1 && !days.includes(undefined) ? (days as Weekday[]) : undefined;
}
