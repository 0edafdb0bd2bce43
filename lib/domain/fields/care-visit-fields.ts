import type { Gender, Qualification } from "../employee";
import { type BankHolidayWord, readBankHolidays } from "./bank-holidays";
import { choiceReader } from "./choice";
import { readCivilDate } from "./civil-date";
import { readClockTime } from "./clock-time";
import { readGender } from "./gender";
import { readMinutes } from "./minutes";
import { readQualification } from "./qualification";
import type { Reader } from "./reading";
import { required } from "./required";
import { readRequiredSupport } from "./required-support";
import { readId, readLanguages, requiredTextReader, textReader } from "./text";
import { readEveryWeeks, readWeek } from "./week";
import { readWeekdays } from "./weekdays";
import { readYesNo } from "./yes-no";

/** A row of the sheet CareVisits: one regular visit, every fact as its cell has it. Null is an empty cell. */
export interface CareVisitFacts {
  patientId: string;
  name: string;
  /** `Personal Care, Meal Prep` */
  services: string | null;
  /** `Mon/Tue` */
  weekdays: string | null;
  wishedStart: string | null;
  earliestStart: string | null;
  latestStart: string | null;
  /** Minutes. */
  duration: number | null;
  carers: string | null;
  timeCritical: "Y" | "N" | null;
  requiredRole: Qualification | null;
  language: string | null;
  gender: Gender | null;
  vehicle: "Y" | "N" | null;
  /** Employee ids with commas, the first choice first. */
  regularCarers: string | null;
  everyWeeks: string | null;
  /** A Monday. */
  weeksFrom: string | null;
  from: string | null;
  /** The last day, included. */
  lastDay: string | null;
  bankHolidays: BankHolidayWord | null;
  /** Empty means confirmed: whoever writes a visit down means it. */
  status: "Confirmed" | "Proposed" | null;
  notes: string | null;
}

const LONGEST_NAME = 60;
const LONGEST_NOTES = 1_000;
const LONGEST_CARERS = 1_200;

const readCarers = choiceReader(["1", "2", "3", "4"] as const, {
  one: "1",
  single: "1",
  two: "2",
  double: "2",
  "double-up": "2",
  "double up": "2",
  "2 carers": "2",
  three: "3",
  four: "4",
});

/** How each fact of a regular visit is read. */
export const CARE_VISIT_FIELDS: { [Fact in keyof CareVisitFacts]: Reader<CareVisitFacts[Fact]> } = {
  patientId: readId,
  name: requiredTextReader("The name of the visit", LONGEST_NAME),
  services: required(
    readRequiredSupport,
    "The services are missing; name at least one, such as Personal Care.",
  ),
  weekdays: required(
    readWeekdays,
    "The weekdays are missing; write them as Mon/Wed/Fri, or Daily for every day.",
  ),
  wishedStart: required(readClockTime, "The wished start is missing; write it as 08:00."),
  earliestStart: readClockTime,
  latestStart: readClockTime,
  duration: required(readMinutes, "The length is missing; write whole minutes such as 45."),
  carers: readCarers,
  timeCritical: readYesNo,
  requiredRole: readQualification,
  language: readLanguages,
  gender: readGender,
  vehicle: readYesNo,
  regularCarers: textReader(LONGEST_CARERS),
  everyWeeks: readEveryWeeks,
  weeksFrom: readWeek,
  from: readCivilDate,
  lastDay: readCivilDate,
  bankHolidays: readBankHolidays,
  status: choiceReader(["Confirmed", "Proposed"] as const, { Active: "Confirmed", Agreed: "Confirmed" }),
  notes: textReader(LONGEST_NOTES),
};
