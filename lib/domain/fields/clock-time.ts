import { type ClockTime, clockTimeAt } from "../time";
import { kept, type Reader, repaired, unreadable, type Written } from "./reading";
import { oneLine, plainText, quoted, readBlank } from "./text";

const SECONDS_A_DAY = 86_400;
/** Smaller serials than this one (October 1954) are more likely 8.45 typed as a number than a day and time. */
const FIRST_SERIAL = 20_000;

const WITH_MINUTES =
  /^(\d{1,2})[:.h](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?(?: ?([ap])\.?m\.?| ?(?:hrs?|hours|h))?$/i;
const FOUR_DIGITS = /^(\d{2})(\d{2})(?: ?(?:hrs?|hours|h))?$/i;
const HOUR_ONLY = /^(\d{1,2}) ?([ap])\.?m\.?$/i;
/** Programs write a time with the day on which they saw it. */
const DATE_BEFORE = /^\d{4}-\d{2}-\d{2}[T ](?=\d{2}:)/;
/** The end of the day, which is the next day's 00:00. */
const END_OF_DAY = /^(?:24(?:[:.]?00){1,2}|(?:12 )?midnight|12 ?mn)$/i;
const MIDNIGHT = /^(?:12 )?midnight$/i;
const NOON = /^(?:12 )?(?:noon|midday)$/i;

/** A spreadsheet's fraction of a day that a CSV file holds as text. */
const FRACTION = /^0?\.\d{3,17}$/;
/** 0.25 is 06:00 beside such fractions, and 00:25 beside 8.45. */
const FRACTION_OR_MINUTES = /^0?\.\d{1,2}$/;
/** Seconds by which a rounded fraction misses its minute. */
const ROUNDED = 2;

function timeOfFraction(text: string): ClockTime | null {
  const seconds = Number(text) * SECONDS_A_DAY;
  const minutes = Math.round(seconds / 60);
  const isWhole = Math.abs(seconds - minutes * 60) <= ROUNDED && minutes < SECONDS_A_DAY / 60;
  return isWhole ? clockTimeAt(minutes) : null;
}

function timeFrom(hours: number, minutes: number, half: string | undefined): ClockTime | null {
  if (minutes > 59) return null;
  if (half === undefined) return hours > 23 ? null : clockTimeAt(hours * 60 + minutes);
  if (hours < 1 || hours > 12) return null;
  const afternoon = half.toLowerCase() === "p" ? 12 : 0;
  return clockTimeAt(((hours % 12) + afternoon) * 60 + minutes);
}

/** The clock time that a text says, or null when it could mean another or none. */
function timeOfText(text: string): ClockTime | null {
  const time = text.replace(DATE_BEFORE, "");
  if (MIDNIGHT.test(time)) return "00:00";
  if (NOON.test(time)) return "12:00";
  if (FRACTION.test(time)) return timeOfFraction(time);
  const full = WITH_MINUTES.exec(time);
  if (full) return timeFrom(Number(full[1]), Number(full[2]), full[3]);
  const digits = FOUR_DIGITS.exec(time);
  if (digits) return timeFrom(Number(digits[1]), Number(digits[2]), undefined);
  const hour = HOUR_ONLY.exec(time);
  return hour ? timeFrom(Number(hour[1]), 0, hour[2]) : null;
}

/**
 * The clock time of a spreadsheet number: a fraction of a day, or a day and a fraction. Null for
 * 1 (24:00), for whole days, and for numbers such as 845 or 8.45 that were typed as numbers.
 */
export function timeOfSerial(serial: number): ClockTime | null {
  const isFraction = serial >= 0 && serial < 1;
  const isDayAndTime = serial >= FIRST_SERIAL && serial < 200_000 && !Number.isInteger(serial);
  if (!isFraction && !isDayAndTime) return null;
  const seconds = Math.round((serial % 1) * SECONDS_A_DAY);
  return seconds >= SECONDS_A_DAY ? null : clockTimeAt(Math.floor(seconds / 60));
}

/** Whether a cell says the end of the day: `24:00`, `midnight`, a spreadsheet's 1. */
export const isEndOfDay = (written: Written): boolean =>
  typeof written === "number" ? written === 1 : END_OF_DAY.test(oneLine(written));

/**
 * A clock time at which something ends: as {@link readClockTime} reads one, and the end of the day (`24:00`,
 * `midnight`, a spreadsheet's 1) as 00:00.
 */
export const readEndTime: Reader<ClockTime | null> = (written) =>
  isEndOfDay(written) ? repaired("00:00" as ClockTime) : readClockTime(written);

/**
 * A clock time: `08:45`, `8:45`, `08:45:00`, `8.45`, `0845`, `8am`, `8:45 pm`, `noon`, or a spreadsheet's
 * number. Null when not recorded. Every form but the first is a repair; 24:00 is only an end
 * ({@link readEndTime}).
 */
export const readClockTime: Reader<ClockTime | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const text = plainText(written).replace(/\s+/g, " ");
  if (typeof written !== "number" && FRACTION_OR_MINUTES.test(text)) {
    return unreadable(
      `${quoted(written)} may be minutes past midnight or a part of a day (0.25 of a day is 06:00); write the time as 08:45.`,
    );
  }
  const time = typeof written === "number" ? timeOfSerial(written) : timeOfText(text);
  if (time === null) {
    return unreadable(
      `${quoted(written)} is not a time between 00:00 and 23:59; write it as 08:45, or leave it empty.`,
    );
  }
  return time === text ? kept(time) : repaired(time);
};
