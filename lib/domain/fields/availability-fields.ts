import { withAlternate } from "./alternate-weekdays";
import { readCivilDate } from "./civil-date";
import { readClockTime, readEndTime } from "./clock-time";
import { readLastDay } from "./last-day";
import { kept, type Reader, repaired } from "./reading";
import { matchKey, oneLine, plainText, readIdOrBlank, readText, textReader } from "./text";
import { readEveryWeeks, readWeek } from "./week";
import { readWeekdays } from "./weekdays";
import { readWeeklyHours } from "./weekly-hours";
import { factsOfWindows, windowsOf } from "./working-windows";
import { yesNoReader } from "./yes-no";

/** A row of the sheet Availability: one window of a carer, or one day on which other hours hold. */
export interface AvailabilityFacts {
  employeeId: string;
  /** Only read, to tell carers by; null where the row has an id alone. */
  employeeName: string | null;
  /** `Mon/Tue`; {@link NO_DAYS} for a carer who can work on no day. */
  weekdays: string | null;
  from: string | null;
  /** An end that is not after the start is the next day's. */
  until: string | null;
  /**
   * Only read: several windows that one cell of the row lists, `07:00-11:00, 16:00-22:00`, or {@link OFF} where the row
   * says that the carer cannot work then.
   */
  windows: string | null;
  everyWeeks: string | null;
  /** A Monday. */
  weeksFrom: string | null;
  validFrom: string | null;
  /** The last day, included. */
  validUntil: string | null;
  /** Hours a week. */
  contractedHours: number | null;
  preferredHours: number | null;
  mostHours: number | null;
  /** Whether the carer signed out of the 48-hour week. */
  optOut: "Y" | "N" | null;
  /** One day on which other hours hold than in the pattern; without hours the carer cannot work on it. */
  date: string | null;
  notes: string | null;
}

/** Stands for the weekdays of a carer who can work on none. */
export const NO_DAYS = "No days";
/** Stands for a row that says when the carer cannot work. */
export const OFF = "off";
const LONGEST_NOTES = 500;

/** Without `x`: under a weekday that is as often a tick. */
const OFF_WORDS = new Set(
  [
    "off",
    "day off",
    "not available",
    "unavailable",
    "not working",
    "not work",
    "does not work",
    "no",
    "rest day",
    "RDO",
    "closed",
  ].map(matchKey),
);
const ALL_DAY = new Set(
  ["any", "any time", "all day", "24 hours", "24 hrs", "24h", "24/7", "flexible", "open"].map(matchKey),
);

/** A time of a window; its cell may also list several windows, or say that there are none or that any time will do. */
const ofWindow =
  (fact: "from" | "until", read: Reader<string | null>): Reader<string | null> =>
  (written, options) => {
    if (typeof written !== "string") return read(written, options);
    const key = matchKey(oneLine(written).slice(0, 60));
    if (OFF_WORDS.has(key))
      return { value: null, repaired: true, also: { windows: OFF }, shown: "cannot work" };
    if (ALL_DAY.has(key))
      return { value: "00:00", repaired: true, also: { from: "00:00", until: "00:00" }, shown: "all day" };
    const windows = windowsOf(plainText(written));
    if (!windows) return read(written, options);
    const { workingWindows, weekdays, earliestStart = null, latestEnd = null } = factsOfWindows(windows);
    const outer = { from: earliestStart ?? undefined, until: latestEnd ?? undefined };
    return {
      value: fact === "from" ? earliestStart : latestEnd,
      repaired: true,
      also: { ...outer, weekdays, windows: workingWindows },
      shown: workingWindows,
    };
  };

const readAnyWeekdays = withAlternate(readWeekdays);

/** Weekdays as everywhere, and that there are none: an empty cell is another thing. */
const readDays: Reader<string | null> = (written, options) => {
  const key = matchKey(oneLine(written).slice(0, 60));
  const isNone = ["nodays", "noday", "never", "notavailable", "unavailable"].includes(key);
  const windows = typeof written === "string" ? windowsOf(plainText(written)) : null;
  if (windows) {
    const { workingWindows, weekdays = null, earliestStart, latestEnd } = factsOfWindows(windows);
    const also = { from: earliestStart, until: latestEnd, windows: workingWindows };
    return { value: weekdays, repaired: true, also, shown: workingWindows };
  }
  if (!isNone) return readAnyWeekdays(written, options);
  return plainText(written) === NO_DAYS ? kept(NO_DAYS) : repaired(NO_DAYS);
};

/** How each fact of an availability is read. */
export const AVAILABILITY_FIELDS: { [Fact in keyof AvailabilityFacts]: Reader<AvailabilityFacts[Fact]> } = {
  employeeId: readIdOrBlank,
  employeeName: readText,
  weekdays: readDays,
  from: ofWindow("from", readClockTime),
  until: ofWindow("until", readEndTime),
  windows: readText,
  everyWeeks: readEveryWeeks,
  weeksFrom: readWeek,
  validFrom: readCivilDate,
  validUntil: readLastDay,
  contractedHours: readWeeklyHours,
  preferredHours: readWeeklyHours,
  mostHours: readWeeklyHours,
  optOut: yesNoReader({ signed: "Y", "opted out": "Y", "opt out": "Y", "not signed": "N" }),
  date: readCivilDate,
  notes: textReader(LONGEST_NOTES),
};
