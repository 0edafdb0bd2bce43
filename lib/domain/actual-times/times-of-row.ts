import { readCivilDate } from "../fields/civil-date";
import { readDayAndEndTime, readDayAndTime } from "../fields/day-and-time";
import { readMinutes } from "../fields/minutes";
import { isReadable, type Reader, type Reading, type ReadOptions, type Written } from "../fields/reading";
import { oneLine } from "../fields/text";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  formatLocal,
  type Instant,
  instantOf,
  isClockTime,
  type LocalDateTime,
  localAt,
  timeOf,
} from "../time";
import type { ActualTimesRole, WrittenRow } from "./written-row";

/** When a carer logged in and out, and what the row says of when that was planned. */
export interface RowTimes {
  plannedStart: LocalDateTime | null;
  /** Null when there is no log-in. */
  start: LocalDateTime | null;
  /** Null when there is no log-out. */
  end: LocalDateTime | null;
  /** Minutes of real time; null unless there are both. */
  minutes: number | null;
}

/** Why a row cannot be used, as one sentence. */
export interface RowProblem {
  problem: string;
}

const MINUTE = 60_000;
/** A log-out without a day is on the next day only when the visit is then no longer than this. */
const LONGEST_OVER_MIDNIGHT = 16 * 60;
/** With a day of its own: a day, and the hour that the clocks repeat. */
const LONGEST = 25 * 60;

/**
 * The times of a row. A time without a day is on the day of the row, or on the day beside it when that is nearer to
 * the planned start; a log-out without a day is the first one after the log-in. Nothing is guessed: what could mean two
 * things is a problem. Null when the row has neither log-in nor log-out.
 */
export function timesOfRow(row: WrittenRow, zone: string): RowTimes | RowProblem | null {
  try {
    return readTimes(row, zone);
  } catch (error) {
    if (error instanceof Unusable) return { problem: error.message };
    throw error;
  }
}

class Unusable extends Error {}

function readTimes(row: WrittenRow, zone: string): RowTimes | null {
  const momentOf = (role: ActualTimesRole, read: Reader<string | null> = readDayAndTime) =>
    valueIn(row, role, (written, options) => moment(written, options, zone, read));
  const dayOf = (role: ActualTimesRole) => valueIn(row, role, readDay);
  const [planned, login, logout] = [
    momentOf("plannedStart", readStart),
    momentOf("actualStart"),
    momentOf("actualEnd", readDayAndEndTime),
  ];
  if (login === null && logout === null) return null;
  const ownDay = dayOf("day") ?? dayIn(planned);
  const seenAt = [login, logout].find((time) => dayIn(time) !== null) ?? null;
  const day = ownDay ?? dayIn(seenAt);
  // Without a day of its own, a visit planned before midnight may begin after it.
  const plannedStart =
    planned === null ? null : ownDay === null ? nearest(planned, day, seenAt) : onDay(planned, ownDay);
  const around = (time: string, own: CivilDate | null) =>
    dayIn(time) !== null ? time : own !== null ? at(own, time) : nearest(time, day, plannedStart);
  const start = login === null ? null : around(login, dayOf("actualStartDay"));
  if (logout === null || start === null) {
    const length = row.cells.actualEnd || start === null ? null : valueIn(row, "actualMinutes", readMinutes);
    if (start !== null && length !== null) return { plannedStart, ...timesOfLength(start, length, zone) };
    return {
      plannedStart,
      start: start === null ? null : existing(start, zone),
      end: logout === null ? null : existing(around(logout, dayOf("actualEndDay")), zone),
      minutes: null,
    };
  }
  const endDay = dayIn(logout) ?? dayOf("actualEndDay");
  const end = endDay === null ? firstAfter(logout, start) : onDay(logout, endDay);
  const minutes = lengthOf(
    existing(start, zone),
    existing(end, zone),
    valueIn(row, "actualMinutes", readMinutes),
    zone,
  );
  if (minutes > (endDay === null ? LONGEST_OVER_MIDNIGHT : LONGEST))
    throw new Unusable(
      endDay === null
        ? `The log-out ${timeOf(end)} is before the log-in ${timeOf(start)}. Check whether the two are swapped.`
        : `From ${formatLocal(start)} to ${formatLocal(end)} is longer than a day. Check the days.`,
    );
  return { plannedStart, start, end, minutes };
}

/** The times of a row that says the log-in and how long the visit was, and has no column of log-outs. */
function timesOfLength(start: LocalDateTime, minutes: number, zone: string): Omit<RowTimes, "plannedStart"> {
  const [from, repeated] = instantsOf(existing(start, zone), zone);
  if (from === undefined || repeated !== undefined)
    throw new Unusable(
      `The clocks go back that night, so ${timeOf(start)} may be one of two times. Add a column with the log-out.`,
    );
  return { start, end: localAt(from + minutes * MINUTE, zone), minutes };
}

/** What a cell says; null for an empty one. A column that cannot be read makes the row unusable. */
function valueIn<Value>(
  { cells, date1904 }: WrittenRow,
  role: ActualTimesRole,
  read: Reader<Value | null>,
): Value | null {
  const cell = cells[role];
  if (!cell) return null;
  if (cell.fault !== null) throw new Unusable(`${cell.header}: ${cell.fault}`);
  if (typeof cell.written === "string" && NOT_THERE.test(oneLine(cell.written))) return null;
  const reading = read(cell.written, { date1904 });
  // The length is only asked where the clocks repeat an hour; elsewhere the two times say it.
  if (!isReadable(reading) && role === "actualMinutes") return null;
  if (!isReadable(reading)) throw new Unusable(`${cell.header}: ${reading.problem}`);
  return reading.value;
}

/** What systems write where nobody logged in or out. */
const NOT_THERE =
  /^(?:missing|missed|null|nil|not (?:recorded|captured|logged|clocked|checked|tagged|known|available)(?: (?:in|out|on|off))?|no (?:log|clock|check|tag)[- ]?(?:in|out|on|off)s?|(?:log|clock|check|tag)[- ]?(?:in|out|on|off) missing|no (?:data|record|time)|-{2,}(?:[:.]-{2})?|\?+)$/i;

/** `09:00 - 09:30`: from when to when a visit is planned. */
const FROM_TO = /^(.*\d(?: ?[ap]\.?m\.?)?) ?(?:[-–—]|to) ?\d{1,2}[:.]?\d{2}(?: ?[ap]\.?m\.?)?$/i;
/** The planned start, also where the planned end stands behind it. */
const readStart: Reader<string | null> = (written, options) => {
  const both = typeof written === "string" ? FROM_TO.exec(oneLine(written)) : null;
  const reading = readDayAndTime(written, options);
  return both && !isReadable(reading) ? readDayAndTime(both[1] ?? "", options) : reading;
};

/** `23/11/26` and `23-Nov-26` are of this century. */
const SHORT_YEAR = /^(\s*\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ])(\d{2})(?!\d)/i;
const withCentury = <Cell>(written: Cell): Cell =>
  typeof written === "string" ? (written.replace(SHORT_YEAR, "$120$2") as Cell) : written;

const readDay: Reader<CivilDate | null> = (written, options) => readCivilDate(withCentury(written), options);

/** `2026-11-23T09:03:27Z`, `2026-11-23 09:03+00:00` */
const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** A day with a time, or a time alone; one that says its offset is turned into the time of the branch. */
function moment(
  written: Written,
  options: ReadOptions | undefined,
  zone: string,
  read: Reader<string | null>,
): Reading<string | null> {
  const offset = typeof written === "string" ? WITH_OFFSET.exec(oneLine(written)) : null;
  const instant = offset ? Date.parse(`${offset[1]}T${offset[2]}${offset[3]}`) : Number.NaN;
  if (!Number.isNaN(instant)) return { value: localAt(instant, zone), repaired: true };
  return read(withCentury(written), options);
}

const dayIn = (time: string | null): CivilDate | null =>
  time === null || isClockTime(time) ? null : dateOf(time);

/** A time that has a day keeps it. */
function onDay(time: string, day: CivilDate | null): LocalDateTime {
  if (!isClockTime(time)) return time;
  if (day === null)
    throw new Unusable("The row names no day. Add a column Date, or write the day with the times.");
  return at(day, time);
}

/** The time on its day, or on the day before or after when that is nearer to a moment known with its day. */
function nearest(time: string, day: CivilDate | null, planned: LocalDateTime | null): LocalDateTime {
  const own = onDay(time, day);
  if (planned === null) return own;
  const distance = (local: LocalDateTime) => Math.abs(wallMinutes(local) - wallMinutes(planned));
  return [-1, 0, 1]
    .map((days) => at(addDays(dateOf(planned), days), time))
    .reduce((one, other) => (distance(other) < distance(one) ? other : one));
}

const wallMinutes = (local: LocalDateTime): number => Date.parse(`${local}:00Z`) / MINUTE;

const firstAfter = (time: string, start: LocalDateTime): LocalDateTime => {
  const same = at(dateOf(start), time);
  return same >= start ? same : at(addDays(dateOf(start), 1), time);
};

function existing(local: LocalDateTime, zone: string): LocalDateTime {
  if (instantOf(local, zone) === null)
    throw new Unusable(`${formatLocal(local)} does not exist: the clocks go forward then. Correct the time.`);
  return local;
}

/** Minutes of real time between two times, of which the clocks may repeat one or both. */
function lengthOf(start: LocalDateTime, end: LocalDateTime, said: number | null, zone: string): number {
  const [starts, ends] = [instantsOf(start, zone), instantsOf(end, zone)];
  const lengths = starts
    .flatMap((from) => ends.map((to) => (to - from) / MINUTE))
    .filter((length) => length >= 0);
  const possible = [...new Set(lengths)].sort((one, other) => one - other);
  const [only] = possible;
  if (only === undefined) {
    // Wall-clock order is what a reader sees.
    throw new Unusable(
      `The log-out ${formatLocal(end)} is before the log-in ${formatLocal(start)}. Check whether the two are swapped.`,
    );
  }
  if (possible.length === 1) return only;
  const fitting = possible.find((length) => said !== null && Math.abs(length - said) <= 1);
  if (fitting !== undefined) return fitting;
  throw new Unusable(
    `The clocks go back that night, so from ${timeOf(start)} to ${timeOf(end)} may be ${possible.join(" or ")} min. Add a column Actual duration (mins).`,
  );
}

/** One instant, or both of a time that the clocks repeat. */
function instantsOf(local: LocalDateTime, zone: string): Instant[] {
  const first = instantOf(local, zone);
  if (first === null) return [];
  const second = first + 60 * MINUTE;
  return localAt(second, zone) === local ? [first, second] : [first];
}
