import { WEEKDAYS, type Weekday } from "../time";
import { type Entry, LIST_SEPARATORS, listReader } from "./list";
import { isReadable, type Reader, repaired } from "./reading";
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
  ...["weekdays", "weekday", "everyweekday", "allweekdays", "wkdays", "wkday"].map(
    (word) => [word, WORKING_WEEK] as const,
  ),
  ...["weekend", "weekends", "everyweekend", "allweekend", "wkend", "wkends", "wknd", "wknds"].map(
    (word) => [word, WEEKEND] as const,
  ),
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
    "eachday",
  ].map((word) => [word, WEEKDAYS] as const),
]);

const RANGE = /[-–—‐‑−~]|\b(?:to|thru|through|until|till|til)\b/i;

/** Words with a sign that separates the entries of a list elsewhere. */
const WITH_SLASH = new Map<string, readonly Weekday[]>([
  ["7/7", WEEKDAYS],
  ["w/days", WORKING_WEEK],
  ["w/ends", WEEKEND],
  ["w/end", WEEKEND],
]);

const inOrder = (days: readonly Weekday[]): string => WEEKDAYS.filter((day) => days.includes(day)).join("/");

const readList = listReader<Weekday>({
  separators: LIST_SEPARATORS,
  entryOf,
  choices: WEEKDAYS,
  combinations: [WORKING_WEEK.join("/"), WEEKEND.join("/"), WEEKDAYS.join("/")],
  store: inOrder,
});

/**
 * Weekdays in any order, `Mon/Fri/Thu`; ranges, `Mon-Fri`; words for several, `Weekdays`; all but some, `Mon-Fri except
 * Wed`; and letters that can mean one thing alone, `MTWTF`. Stored from Monday on, `Mon/Thu/Fri`. Null when not recorded.
 */
export const readWeekdays: Reader<string | null> = (written, options) => {
  const reading = readList(written, options);
  if (isReadable(reading)) return reading;
  const text = oneLine(written);
  if (text.length > LONGEST) return reading;
  const days = WITH_SLASH.get(matchKey(text)) ?? daysLess(text) ?? daysOfLetters(text);
  if (days) return repaired(inOrder(days));
  const plain = text.replace(NOTHING_MORE, "");
  return plain === text ? reading : readWeekdays(plain, options);
};

/** No list of weekdays is longer. */
const LONGEST = 120;
/** Words behind a list that say nothing more. */
const NOTHING_MORE = /[\s,(]*\b(?:only|inclusive|incl?\.?)\)?$/i;
const LESS =
  /^(.*?\w)[\s,(-]*\b(?:excluding|excl\b\.?|except(?: for)?|exc\b\.?|but not|not|apart from|other than|minus)[\s:]+(.*?)\)?$/i;

/** `Weekdays excl. Wed` */
function daysLess(text: string): Weekday[] | undefined {
  const [, all = "", less = ""] = LESS.exec(text) ?? [];
  const [days, others] = [daysIn(all), daysIn(less)];
  if (others.length === 0 || !others.every((day) => days.includes(day))) return undefined;
  const left = days.filter((day) => !others.includes(day));
  return left.length > 0 ? left : undefined;
}

function daysIn(text: string): readonly Weekday[] {
  const reading = readWeekdays(text);
  const days = isReadable(reading) && reading.value ? reading.value.split("/") : [];
  return WEEKDAYS.filter((day) => days.includes(day));
}

const LETTERS = /^(?:m|tu|th|t|w|f|sa|su|s)+$/i;
const LETTER = /m|tu|th|t|w|f|sa|su|s/gi;
/** What each letter may stand for, as places in the week. */
const MEANT: Record<string, readonly number[]> = {
  ...{ m: [0], tu: [1], t: [1, 3], w: [2], th: [3], f: [4], sa: [5], s: [5, 6], su: [6] },
};

/**
 * `MTWTF`, `M/W/F`, `T Th`: from Monday on, when there is one reading alone; `MTW` may be either. A hyphen makes a range,
 * so `T-Th` is no list of two days.
 */
function daysOfLetters(text: string): Weekday[] | undefined {
  const joined = text.replace(/[\s,/.&+|·]+/g, "");
  const letters: string[] = LETTERS.test(joined) ? (joined.toLowerCase().match(LETTER) ?? []) : [];
  if (letters.length < 2 || letters.length > 7) return undefined;
  // One T alone is either of two days, whatever stands around it.
  const isEither = (letter: string) =>
    letters.filter((one) => one.startsWith(letter)).length === 1 && letters.includes(letter);
  if (isEither("t") || isEither("s")) return undefined;
  let readings: number[][] = [[]];
  for (const letter of letters) {
    readings = readings.flatMap((days) =>
      (MEANT[letter] ?? []).filter((day) => day > (days.at(-1) ?? -1)).map((day) => [...days, day]),
    );
  }
  const [only, other] = readings;
  return only && !other ? only.map((day) => WEEKDAYS[day] as Weekday) : undefined;
}

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

/** `M-F`: letters that only one day begins with. */
const ONE_LETTER = new Map<string, Weekday>([
  ["m", "Mon"],
  ["w", "Wed"],
  ["f", "Fri"],
]);

/** `Mon-Fri`, also over the end of the week: `Fri to Mon`. */
function daysBetween(word: string): Weekday[] | undefined {
  const [from, until, ...more] = word.split(RANGE).map((end) => dayOf(end) ?? ONE_LETTER.get(matchKey(end)));
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
