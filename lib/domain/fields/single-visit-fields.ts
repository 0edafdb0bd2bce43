import { readCivilDate } from "./civil-date";
import { readDayAndEndTime, readDayAndTime } from "./day-and-time";
import { readMinutes } from "./minutes";
import type { Reader } from "./reading";
import { required } from "./required";
import { readRequiredSupport } from "./required-support";
import { readIdOrBlank, readText, textReader } from "./text";

/** A row of the sheet Visits: one visit on one day. */
export interface SingleVisitFacts {
  patientId: string;
  /** Only read, to tell patients by; null where the row has an id alone. */
  patientName: string | null;
  /** Where the start says only a time. */
  date: string | null;
  /** `Medication`, or several with commas. */
  services: string | null;
  /** `2026-12-07T09:00`, or `09:00` beside a date. */
  earliestStart: string | null;
  /** The same; empty when the visit starts at that very time. */
  latestEnd: string | null;
  /** Only read: when the visit itself ends, where a column says that in place of its length. */
  end: string | null;
  /** Minutes. */
  duration: number | null;
  notes: string | null;
}

const LONGEST_NOTES = 1_000;

/** How each fact of a single visit is read. */
export const SINGLE_VISIT_FIELDS: { [Fact in keyof SingleVisitFacts]: Reader<SingleVisitFacts[Fact]> } = {
  patientId: readIdOrBlank,
  patientName: readText,
  date: readCivilDate,
  services: required(readRequiredSupport, "The service is missing; name at least one, such as Medication."),
  earliestStart: required(
    readDayAndTime,
    "The start is missing; write the day and the time as 2026-12-07 09:00.",
  ),
  latestEnd: readDayAndEndTime,
  end: readDayAndEndTime,
  duration: readMinutes,
  notes: textReader(LONGEST_NOTES),
};
