import { readCivilDate } from "./civil-date";
import { readClockTime, readEndTime } from "./clock-time";
import { kept, type Reader, repaired } from "./reading";
import { matchKey, plainText, readId, textReader } from "./text";
import { readEveryWeeks, readWeek } from "./week";
import { readWeekdays } from "./weekdays";
import { readWeeklyHours } from "./weekly-hours";
import { readYesNo } from "./yes-no";

/** A row of the sheet Availability: one window of a carer, or one day on which other hours hold. */
export interface AvailabilityFacts {
  employeeId: string;
  /** `Mon/Tue`; {@link NO_DAYS} for a carer who can work on no day. */
  weekdays: string | null;
  from: string | null;
  /** An end that is not after the start is the next day's. */
  until: string | null;
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
const LONGEST_NOTES = 500;

/** Weekdays as everywhere, and that there are none: an empty cell is another thing. */
const readDays: Reader<string | null> = (written, options) => {
  const isNone = ["nodays", "noday", "never"].includes(matchKey(plainText(written)));
  if (!isNone) return readWeekdays(written, options);
  return plainText(written) === NO_DAYS ? kept(NO_DAYS) : repaired(NO_DAYS);
};

/** How each fact of an availability is read. */
export const AVAILABILITY_FIELDS: { [Fact in keyof AvailabilityFacts]: Reader<AvailabilityFacts[Fact]> } = {
  employeeId: readId,
  weekdays: readDays,
  from: readClockTime,
  until: readEndTime,
  everyWeeks: readEveryWeeks,
  weeksFrom: readWeek,
  validFrom: readCivilDate,
  validUntil: readCivilDate,
  contractedHours: readWeeklyHours,
  preferredHours: readWeeklyHours,
  mostHours: readWeeklyHours,
  optOut: readYesNo,
  date: readCivilDate,
  notes: textReader(LONGEST_NOTES),
};
