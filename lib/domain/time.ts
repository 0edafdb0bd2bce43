/**
 * Civil time as coordinators write it, and the instants behind it.
 *
 * Everything stored is local wall-clock text; everything compared is an instant
 * (milliseconds since 1970 UTC), because a night on the last Sunday of October
 * lasts an hour longer than its clock says. The zone is always an argument.
 */

/** `2026-11-23` */
export type CivilDate = string;
/** `09:30` */
export type ClockTime = string;
/** `2026-11-23T09:30` */
export type LocalDateTime = string;

/** After every local time that there is. */
export const END_OF_TIME: LocalDateTime = "9999-12-31T24:00";
/** Before every moment that is recorded. */
export const START_OF_TIME: LocalDateTime = "0000-01-01T00:00";
/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const pad = (n: number, width = 2) => String(n).padStart(width, "0");

/** A civil date from its parts, or null when the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1900 &&
    year <= 9999 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

/** True for `YYYY-MM-DD` of a day that exists. */
export function isCivilDate(text: string): boolean {
  const m = CIVIL_DATE.exec(text);
  return m !== null && civilDate(Number(m[1]), Number(m[2]), Number(m[3])) === text;
}

/** True for `HH:MM`, 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return CLOCK_TIME.test(text);
}

/** Beyond, a day later could be of a year with five digits. */
const LAST_YEAR = "9989";

/**
 * True for `YYYY-MM-DDTHH:MM` of a day and minute that exist on a calendar (clock changes aside), up to the
 * year 9989: what is reckoned from it still has a year of four digits.
 */
export function isLocalDateTime(text: string): boolean {
  return (
    text.length === 16 &&
    text[10] === "T" &&
    text.slice(0, 4) <= LAST_YEAR &&
    isCivilDate(dateOf(text)) &&
    isClockTime(timeOf(text))
  );
}

/** The day on which a local date-time lies. */
export const dateOf = (at: LocalDateTime): CivilDate => at.slice(0, 10);

/** The clock time of a local date-time. */
export const timeOf = (at: LocalDateTime): ClockTime => at.slice(11, 16);

/** A day and a clock time as one local date-time. */
export const at = (date: CivilDate, time: ClockTime): LocalDateTime => `${date}T${time}`;

function utcDay(date: CivilDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

/**
 * Days since 1 January 1970 of a day that exists, or of a local time on it. One decision asks thousands of times, so the
 * digits are read in place: the rest is the calendar of 400 years with its years starting in March.
 */
export function dayNumber(date: CivilDate | LocalDateTime): number {
  const month = twoDigits(date, 5);
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + twoDigits(date, 8) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_BEFORE_1970;
}

const twoDigits = (text: string, first: number): number =>
  text.charCodeAt(first) * 10 + text.charCodeAt(first + 1) - 11 * ZERO;

const ZERO = "0".charCodeAt(0);
const DAYS_OF_ERA = 146_097;
/** From 1 March of the year 0 on. */
const DAYS_BEFORE_1970 = 719_468;

/** The day `days` after (before, when negative) a day. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(utcDay(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one civil date to another; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((utcDay(to) - utcDay(from)) / DAY);
}

/** The weekday of a civil date. */
export function weekdayOf(date: CivilDate): Weekday {
  const days = utcDay(date) / DAY;
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((days + 3) % 7) + 7) % 7] as Weekday;
}

/** The Monday of the week in which a day lies. */
export function startOfWeek(date: CivilDate): CivilDate {
  return addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));
}

/** Minutes after midnight of a clock time. */
export function minutesOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The clock time that many minutes after midnight (0 to 1439). */
export function clockTimeAt(minutes: number): ClockTime {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

const locals = new Map<string, Map<Instant, LocalDateTime>>();
const LOCALS_KEPT = 20_000;

/** The wall-clock time in `zone` at an instant. Throws a RangeError for an unknown zone. */
export function localAt(instant: Instant, zone: string): LocalDateTime {
  const ofZone = locals.get(zone) ?? new Map<Instant, LocalDateTime>();
  const known = ofZone.get(instant);
  if (known !== undefined) return known;
  // en-GB with two-digit parts is always "23/11/2026, 09:30".
  const text = formatterFor(zone).format(instant);
  const local = `${text.slice(6, 10)}-${text.slice(3, 5)}-${text.slice(0, 2)}T${text.slice(12, 17)}`;
  // Whole minutes come again and again, as starts and ends of visits; other instants do not.
  if (instant % MINUTE === 0) {
    if (ofZone.size >= LOCALS_KEPT) ofZone.clear();
    locals.set(zone, ofZone.set(instant, local));
  }
  return local;
}

const instants = new Map<string, Instant | null>();
const INSTANTS_KEPT = 20_000;

/**
 * The instant of a wall-clock time in `zone`. Null when the clocks skip it (01:30 on the last
 * Sunday of March); the first of the two when they repeat it.
 */
export function instantOf(local: LocalDateTime, zone: string): Instant | null {
  const key = local + zone;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const instant = findInstant(local, zone);
  // Formatting in a zone is the only slow step of the rules; the same minutes are asked for again and again.
  if (instants.size >= INSTANTS_KEPT) instants.clear();
  instants.set(key, instant);
  return instant;
}

function findInstant(local: LocalDateTime, zone: string): Instant | null {
  const asUtc = Date.parse(`${local}:00Z`);
  const offsetAt = (instant: Instant) => Date.parse(`${localAt(instant, zone)}:00Z`) - instant;
  // The two offsets in force around the day; clock changes are never closer together than that.
  const candidates = [asUtc - offsetAt(asUtc - DAY), asUtc - offsetAt(asUtc + DAY)];
  const matching = candidates.filter((instant) => localAt(instant, zone) === local);
  return matching.length === 0 ? null : Math.min(...matching);
}

/** The instant of a wall-clock time that is known to exist; a skipped minute counts as the one after the skip. */
export function instantAtOrAfter(local: LocalDateTime, zone: string): Instant {
  const instant = instantOf(local, zone);
  if (instant !== null) return instant;
  // Clocks skip an hour at most in every zone that is in use.
  const later = instantOf(plusWallMinutes(local, 60), zone);
  return later ?? Date.parse(`${local}:00Z`);
}

/** Wall-clock arithmetic that ignores clock changes: 00:30 plus 60 is 01:30 on every day. */
export function plusWallMinutes(local: LocalDateTime, minutes: number): LocalDateTime {
  return new Date(Date.parse(`${local}:00Z`) + minutes * MINUTE).toISOString().slice(0, 16);
}

/** The wall-clock time `minutes` of real time after `local`. */
export function plusMinutes(local: LocalDateTime, minutes: number, zone: string): LocalDateTime {
  return localAt(instantAtOrAfter(local, zone) + minutes * MINUTE, zone);
}

/** Minutes of real time from one wall-clock time to another. */
export function minutesBetween(from: LocalDateTime, to: LocalDateTime, zone: string): number {
  return (instantAtOrAfter(to, zone) - instantAtOrAfter(from, zone)) / MINUTE;
}

/** A stretch of real time, its end not included. */
export interface Interval {
  start: Instant;
  end: Instant;
}

/** The interval of something that starts at a wall-clock time and lasts `minutes` of real time. */
export function intervalOf(start: LocalDateTime, minutes: number, zone: string): Interval {
  const from = instantAtOrAfter(start, zone);
  return { start: from, end: from + minutes * MINUTE };
}

/** Half-open: 10:00–10:30 and 10:30–11:00 do not overlap. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Wall-clock minutes that nothing reaches further back: 24 hours, and one more where the clocks change. */
const LONGEST_VISIT = 25 * 60;

/** The local time from which whatever still goes on at `local` has started; nothing lasts longer than a day. */
export const earliestReaching = (local: LocalDateTime): LocalDateTime =>
  plusWallMinutes(local, -LONGEST_VISIT);

/** The days that a stretch of local time touches. One that ends at midnight does not touch the day that begins then. */
export function daysTouched(start: LocalDateTime, end: LocalDateTime): CivilDate[] {
  // Nearly every visit; a list asks this of thousands.
  if (dateOf(start) === dateOf(end)) return [dateOf(start)];
  const last = timeOf(end) === "00:00" && end > start ? addDays(dateOf(end), -1) : dateOf(end);
  const days = daysBetween(dateOf(start), last);
  return Array.from({ length: Math.max(0, days) + 1 }, (_, index) => addDays(dateOf(start), index));
}

/** `from Sun 22:00`, said on a later day than the one on which something starts; null on its own day. */
export const fromEarlierDay = (start: LocalDateTime, day: CivilDate): string | null =>
  dateOf(start) < day ? `from ${weekdayOf(dateOf(start))} ${timeOf(start)}` : null;

/** `Mon 23 Nov 2026` */
export function formatDate(date: CivilDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return `${weekdayOf(date)} ${Number(date.slice(8, 10))} ${month} ${date.slice(0, 4)}`;
}

/** `Mon 23 Nov 2026, 09:30` */
export function formatLocal(local: LocalDateTime): string {
  return `${formatDate(dateOf(local))}, ${timeOf(local)}`;
}

/** The UTC stamp of an instant as the file writes it: `2026-11-23 09:30:00`. */
export function utcStamp(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19).replace("T", " ");
}

/** The instant of a UTC stamp, or null when the text is not one (legacy text is kept as it is). */
export function instantOfStamp(stamp: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(stamp)) return null;
  const instant = Date.parse(`${stamp.replace(" ", "T")}Z`);
  return Number.isNaN(instant) ? null : instant;
}
