import type { ClockTime } from "@/lib/domain/time";
import { clockTimeAt } from "@/lib/domain/time";
import type { Half } from "./mentions";
import { HOUR_WORD, NUMBER_WORD, numberOf } from "./numbers";

/** A time of day as written. */
export interface Clock {
  hour: number;
  minute: number;
  /** What was said of the half of the clock; null when nothing was. */
  half: Half | null;
  /** Said on the 24-hour clock: never moved by twelve hours. */
  exact: boolean;
}

const HOUR = `(?:\\d{1,2}|${HOUR_WORD})`;
const HALF =
  "(?: ?(?:am|pm)\\b| in the (?:morning|afternoon|evening)\\b| at night\\b|(?= (?:(?:this|tomorrow) (?:morning|afternoon|evening|night)|tonight)\\b))";
/** "Ten to two" is a time; "nine to five" is not: without the word minutes only these are said. */
const SAID_MINUTES = "(?:5|10|20|25|five|ten|twenty|twenty[ -]five)";
/** Pattern text for `half nine` (half past, as the British say), `quarter to nine`, `ten past two`. */
export const PAST_OR_TO = `(?:(?:half(?: past)?|(?:a )?quarter (?:past|to)|${SAID_MINUTES} (?:past|to)|(?:\\d{1,2}|${NUMBER_WORD}) (?:minutes?|mins?) (?:past|to)) ${HOUR}(?:\\b|(?=ish\\b))(?: o'clock)?)`;
/** "Nine-ish": nobody means another time by it. */
const ISH = "(?:ish\\b)?";
const DIGITAL = "(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?(?:hrs|hours|h))?)(?![\\d:]|\\.\\d)";
const NAMED = "(?:(?:12|twelve) (?:o'clock )?(?:noon|midday|midnight)|noon|midday|mid-day|midnight)";
const RUN_TOGETHER = "(?:(?:[01]\\d|2\\d|[1-9])[0-5]\\d)(?!\\d)(?: ?(?:hrs|hours|h)\\b)?";

/** Pattern text for words before a time that do not make it another one. */
export const ABOUT =
  "(?:(?:around|about|approx(?:imately|\\.)?|roughly|circa|exactly|precisely|just|say|maybe|nearer|towards?|prompt(?:ly)?|dead on|bang on|~) ?)*";

/** Pattern text for a time that is one wherever it stands: `9am`, `14:30`, `half nine`, `noon`. */
export const PLAIN_CLOCK = `(?:${NAMED}|${PAST_OR_TO}${ISH}${HALF}?|${DIGITAL}${ISH}${HALF}?|(?:[01]\\d|2[0-3])[0-5]\\d ?(?:hrs|hours|h)\\b|${HOUR} o'clock${ISH}${HALF}?|${HOUR}ish\\b${HALF}?|${HOUR}${HALF}(?:ish\\b)?)`;

/** Pattern text for a time that may also be a bare hour (`at 2`) or four digits (`at 1430`). */
export const ANY_CLOCK = `(?:${PLAIN_CLOCK}|${RUN_TOGETHER}|${HOUR})(?![\\w.:]*\\d|[a-z])`;

function halfIn(text: string): Half | null {
  if (/am$|morning$/.test(text)) return "am";
  if (/pm$|(?:afternoon|evening)$/.test(text)) return "pm";
  return /night$/.test(text) && !/midnight$/.test(text) ? "night" : null;
}

const clock = (hour: number, minute: number, half: Half | null, exact = false): Clock | null =>
  hour <= 23 && minute <= 59 && !(exact === false && half === "am" && hour > 12)
    ? { hour, minute, half, exact: exact || hour > 12 || hour === 0 }
    : null;

function pastOrTo(words: string, half: Half | null): Clock | null {
  const match = /^(?:(half)(?: past)?|(.+?)(?: (?:minutes?|mins?))? (past|to)) (\w+)/.exec(words);
  if (!match) return null;
  const [, half30, amount = half30 ?? "", direction = "past", hourWord = ""] = match;
  const minutes = amount === "half" ? 30 : amount.endsWith("quarter") ? 15 : numberOf(amount);
  const hour = numberOf(hourWord);
  if (!(minutes < 60) || !(hour <= 23)) return null;
  if (direction === "past") return clock(hour, minutes, half);
  // "Quarter to one": the hour before one is twelve.
  return clock(hour === 1 ? 12 : (hour + 23) % 24, 60 - minutes, half);
}

/** Reads what {@link ANY_CLOCK} matched; null for a time that no clock shows (`25:00`). */
export function readClock(text: string): Clock | null {
  const words = text.trim().toLowerCase().replace(/ish\b/, "");
  if (/midnight/.test(words)) return { hour: 0, minute: 0, half: null, exact: true };
  if (/noon$|mid-?day$/.test(words) && !/afternoon$/.test(words)) return clock(12, 0, null, true);
  const half = halfIn(words);
  const digital = /^(\d{1,2})[:.](\d{2})/.exec(words);
  if (digital) {
    const padded = digital[1]!.startsWith("0") && half === null;
    return clock(Number(digital[1]), Number(digital[2]), half, padded);
  }
  const together = /^(\d{1,2})(\d{2})(?!\d)/.exec(words);
  if (together) return clock(Number(together[1]), Number(together[2]), half, together[1]!.length === 2);
  if (/^half|quarter|past|\bto\b/.test(words)) return pastOrTo(words, half);
  const hour = /^(\d{1,2}|[a-z]+?)(?:\b|(?=[ap]m))/.exec(words);
  return hour ? clock(numberOf(hour[1]!), 0, half) : null;
}

/** Hours from one to six are the afternoon's when nobody says otherwise, seven to eleven the morning's. */
const LAST_AFTERNOON_HOUR = 6;

/** Both readings of an hour on the twelve-hour clock, in minutes of the day. */
function readings({ hour, minute }: Clock): [number, number] {
  return [(hour % 12) * 60 + minute, ((hour % 12) + 12) * 60 + minute];
}

/** Minutes of the day of a clock time, read beside the part of the day that was named with it, if any. */
export function minutesOf(time: Clock, part: Half | null): number {
  const half = time.half ?? part;
  if (time.exact) return time.hour * 60 + time.minute;
  const [early, late] = readings(time);
  if (half === "am") return early;
  if (half === "pm") return late;
  if (half === "night") return time.hour === 12 || time.hour < 5 ? early : late;
  return time.hour === 12 || time.hour <= LAST_AFTERNOON_HOUR ? late : early;
}

/**
 * The two ends of a stretch, in minutes of the day. An end without am or pm is the first reading
 * after the start (`9 to 5`); a start without them the last before an end that has them (`2-4pm`).
 */
export function endsOf(from: Clock, until: Clock, part: Half | null): [number, number] {
  const endFixed = until.exact || until.half !== null;
  let start = minutesOf(from, part);
  let end = minutesOf(until, part);
  if (end === 0) end = 24 * 60;
  if (endFixed && !from.exact && from.half === null) {
    start = Math.max(...readings(from).filter((minutes) => minutes < end), 0);
  } else if (!endFixed && end <= start) {
    // "10pm to 6" ends the next morning.
    end = readings(until).find((minutes) => minutes > start) ?? readings(until)[0];
  }
  return [start, end];
}

/** A clock time for minutes of the day; the end of the day is its last minute. */
export function clockText(minutes: number): ClockTime {
  return clockTimeAt(Math.min(minutes, 24 * 60 - 1));
}
