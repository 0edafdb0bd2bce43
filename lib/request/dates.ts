import {
  addDays,
  type CivilDate,
  civilDate,
  dateOf,
  daysBetween,
  formatDate,
  type LocalDateTime,
} from "@/lib/domain/time";
import { type Canvas, excludedAt, take } from "./canvas";
import { ABOUT, PLAIN_CLOCK } from "./clock";
import type { Content } from "./mentions";
import { HOUR_WORD } from "./numbers";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const ON = "(?:\\bon )?(?:\\bthe )?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
/** `2026`, and `'26`; "3 Dec 26" is one only before a time or the end. */
const YEAR =
  "(?:,? (?:in )?(\\d{4})\\b|,? '(\\d{2})\\b| (2\\d)(?=,? (?:at |\\d{1,2}(?:[:.]\\d\\d| ?[ap]m))|[,;.]? ?$))?(?!\\w)";

const ISO = /(?:\bon )?\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gi;
const NUMERIC =
  /(?:\bon )?(?:\bthe )?(?<![\d/£.-])\b(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.-]\d)(?:\.(?= (?:at\b|\d)))?/gi;
const DAY_MONTH = new RegExp(`${ON}\\b${DAY}(?: day)?(?: of)?[ -]${MONTH}${YEAR}`, "gi");
/** The first days of `24, 25 and 26 November`: the month comes after the last. */
const LISTED_DAY = new RegExp(
  `${ON}(?<![\\d:.])\\b${DAY}(?=(?:(?:, |,? and |,? or )(?:the )?\\d{1,2}(?:st|nd|rd|th)?){1,6}(?: of)? ${MONTH}${YEAR})`,
  "gi",
);
/** `1-5 December`, `1st to 5th Dec`: one visit has one day. */
const DAYS_ON_END = new RegExp(
  `(?:\\b(?:from|between) )?(?:\\bthe )?(?<![\\d:./-])\\b${DAY} ?(?:-|to|till?|until|through|and(?= [^,;.]* inclusive)) ?(?:the )?${DAY}(?: of)? ${MONTH}${YEAR}(?: inclusive)?`,
  "gi",
);
const MONTH_DAY = new RegExp(
  `(?:\\bon )?\\b${MONTH} (?:the )?${DAY}\\b(?![:.]\\d|am|pm| ?(?:am|pm)\\b)${YEAR}`,
  "gi",
);
const ORDINAL =
  /(?:\bon )?\bthe (\d{1,2})(?:st|nd|rd|th)\b(?: of (this|next) month)?(?! (?:floor|time|visit|call|one|dose|person|carer|patient|birthday|street|avenue))|(?<=\b(?:on|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )(\d{1,2})(?:st|nd|rd|th)\b(?: of (this|next) month)?|(?<=\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|r|rsday|urday)?,? )(\d{1,2})(?= at \d|,? \d{1,2}[:.]\d\d|,? \d{1,2} ?[ap]m\b)|(?<![\d/.-])\b(\d{1,2})(?:st|nd|rd|th)\b(?= ?(?:$|[,.;]|(?:at|for|from|and|between|before|after|please)\b|\d{1,2}[:.]\d|\d{1,2} ?[ap]m))/gi;

function noSuchDay(text: string): Content[] {
  const said = text.trim().replace(/^on (?:the )?|^the /i, "");
  const message = `There is no day "${said}" in the calendar. Give the date as day and month, such as 24 November.`;
  return [{ kind: "problem", question: { field: "date", message, choices: [] } }];
}

const dayContents = (date: CivilDate | null, text: string): Content[] =>
  date ? [{ kind: "date", day: { date } }] : noSuchDay(text);

/** The year that brings a day and month nearest to today; null when no year of the three has it. */
function nearestYear(month: number, day: number, today: CivilDate): CivilDate | null {
  const year = Number(today.slice(0, 4));
  const days = [year, year - 1, year + 1].map((each) => civilDate(each, month, day));
  const distance = (date: CivilDate) => Math.abs(daysBetween(today, date));
  const existing = days.filter((date) => date !== null);
  return existing.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function calendarDay(
  day: string,
  month: number,
  year: string | undefined,
  today: CivilDate,
): CivilDate | null {
  if (!year) return nearestYear(month, Number(day), today);
  return civilDate(Number(year.length === 2 ? `20${year}` : year), month, Number(day));
}

/** The year that {@link YEAR} found, with its groups from `first` on. */
const yearIn = (match: RegExpExecArray, first: number) =>
  match[first] ?? match[first + 1] ?? match[first + 2];

const monthNumber = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** "3 December 1400": no year near today, and a clock shows it. */
const maybeTime = (year: string | undefined, today: CivilDate): boolean =>
  !!year && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(year) && Math.abs(Number(year) - Number(today.slice(0, 4))) > 2;

function yearOrTime(said: string, year: string): Content[] {
  const time = `${year.slice(0, 2)}:${year.slice(2)}`;
  const message = `Is ${year} in "${said.trim()}" a year or the time ${time}? Write the time as ${time}.`;
  return [{ kind: "problem", question: { field: "start_time", message, choices: [] } }];
}

/** "1/2 an hour", "1 1/2 hrs" and "1/2 past" are no days. */
const IS_A_LENGTH =
  /^[ap]m\b|^[ -]?(?:an?\b|of\b|hours?\b|hrs?\b|h\b|past\b|to\b|tablets?\b|pills?\b|pints?\b|cups?\b)/i;

const CLOCK_NEXT = new RegExp(
  `^\\.?,? (?:at ${ABOUT}(?:\\d|${HOUR_WORD}|half|quarter|noon|midday)|${PLAIN_CLOCK})`,
  "i",
);

/** `24.11` is no time, and `3.12. at 10` and `3.12 10am` have one of their own. */
const isDottedDay = (day: string, after: string): boolean =>
  (Number(day) > 23 && Number(day) < 32) || /^\. [a-z\d]/.test(after) || CLOCK_NEXT.test(after);

/** The next day with that number from today on, or that of the month that was named. */
function ordinalDay(day: number, month: string | undefined, today: CivilDate): CivilDate | null {
  const year = Number(today.slice(0, 4));
  const first = Number(today.slice(5, 7)) + (month?.toLowerCase() === "next" ? 1 : 0);
  for (let ahead = first; ahead < first + (month ? 1 : 3); ahead++) {
    const date = civilDate(year + Math.floor((ahead - 1) / 12), ((ahead - 1) % 12) + 1, day);
    if (date && (month || date >= today)) return date;
  }
  return null;
}

/**
 * Recognises days of the calendar, British order (`3/12` is 3 December). Without a year the nearest
 * such day, which may be past: whether that is acceptable is not decided here.
 */
export function findDates(canvas: Canvas, now: LocalDateTime): void {
  const today = dateOf(now);
  const read = (text: string, index: number, date: CivilDate | null) =>
    excludedAt(canvas, index, "date") ? [] : dayContents(date, text);
  take(canvas, ISO, (m) => read(m[0], m.index, civilDate(Number(m[1]), Number(m[3]), Number(m[4]))));
  take(canvas, NUMERIC, (m) => {
    const [text, day = "", mark, month = "", year] = m;
    // 2-4 and 9.30 are times, 1/2 an hour is a length: only a slash, a year or "on 3.12" makes a date.
    const after = canvas.free.slice(m.index + text.length);
    const dotted =
      mark === "." &&
      Number(month) >= 1 &&
      Number(month) <= 12 &&
      (/^on /i.test(text) || isDottedDay(day, after));
    if (!year && mark !== "/" && !dotted) return null;
    if (IS_A_LENGTH.test(after)) return null;
    return read(text, m.index, calendarDay(day, Number(month), year, today));
  });
  take(canvas, DAYS_ON_END, (m) => {
    const days = [m[1] ?? "", m[2] ?? ""].map((day) =>
      calendarDay(day, monthNumber(m[3] ?? ""), yearIn(m, 4), today),
    );
    const [first, last] = days;
    if (!first || !last) return noSuchDay(m[0]);
    const count = daysBetween(first, last) + 1;
    return [
      whichDay(
        m[0],
        count > 0 && count <= 31 ? Array.from({ length: count }, (_, i) => addDays(first, i)) : [],
      ),
    ];
  });
  take(canvas, LISTED_DAY, (m) =>
    read(m[0], m.index, calendarDay(m[1] ?? "", monthNumber(m[2] ?? ""), yearIn(m, 3), today)),
  );
  const named = (day: "1" | "2", month: "1" | "2") => (m: RegExpExecArray) =>
    maybeTime(yearIn(m, 3), today)
      ? yearOrTime(m[0], yearIn(m, 3) ?? "")
      : read(
          m[0],
          m.index,
          calendarDay(m[Number(day)] ?? "", monthNumber(m[Number(month)] ?? ""), yearIn(m, 3), today),
        );
  take(canvas, DAY_MONTH, named("1", "2"));
  take(canvas, MONTH_DAY, named("2", "1"));
  take(canvas, ORDINAL, (m) =>
    read(m[0], m.index, ordinalDay(Number(m[1] ?? m[3] ?? m[5] ?? m[6]), m[2] ?? m[4], today)),
  );
}

/** A question which of several days is meant. */
export function whichDay(said: string, days: CivilDate[]): Content {
  const hint =
    days.length > 0 && days.length <= 7 ? `${days.map(formatDate).join(", ")} would fit.` : "Give the date.";
  const message = `Which day is meant by "${said.trim()}"? ${hint}`;
  return { kind: "problem", question: { field: "date", message, choices: days } };
}

/** The seven days from one on. */
export const weekFrom = (monday: CivilDate): CivilDate[] =>
  [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n));
