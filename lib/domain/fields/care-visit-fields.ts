import type { Gender, Qualification } from "../employee";
import { withAlternate } from "./alternate-weekdays";
import { type BankHolidayWord, readBankHolidays } from "./bank-holidays";
import { choiceReader } from "./choice";
import { readCivilDate } from "./civil-date";
import { readClockTime } from "./clock-time";
import { demandReader, languageDemandReader, yesNoDemandReader } from "./demand";
import { readGender } from "./gender";
import { readLastDay } from "./last-day";
import { readMinutes } from "./minutes";
import { readQualification } from "./qualification";
import { isReadable, type Reader, repaired } from "./reading";
import { required } from "./required";
import { readRequiredSupport } from "./required-support";
import { readIdOrBlank, readLanguages, readText, requiredTextReader, textReader } from "./text";
import { readEveryWeeks, readWeek } from "./week";
import { readWeekdays } from "./weekdays";
import { readYesNo, yesNoReader } from "./yes-no";

/** A row of the sheet CareVisits: one regular visit, every fact as its cell has it. Null is an empty cell. */
export interface CareVisitFacts {
  patientId: string;
  /** Only read, to tell patients by; null where the row has an id alone. */
  patientName: string | null;
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

/** `2 carers`, `x2`, `2:1` and the like of a number. */
const withCarers = <N extends string>(count: N, word: string, ...others: string[]): Record<string, N> =>
  Object.fromEntries(
    [
      ...[count, word].flatMap((one) => [one, `${one} carer`, `${one} carers`, `${one} staff`]),
      ...[`x${count}`, `x ${count}`, `${count}x`, `×${count}`, `${count}:1`, `${count}.0`, ...others],
    ].map((spelling) => [spelling, count]),
  );

const readCarers = choiceReader(["1", "2", "3", "4"] as const, {
  ...withCarers("1", "one", "single", "single handed", "single-up", "solo", "SH"),
  ...withCarers(
    "2",
    "two",
    "double",
    "doubles",
    "double-up",
    "double ups",
    "double handed",
    "DU",
    "D/U",
    "DH",
  ),
  ...withCarers("3", "three", "triple", "treble"),
  ...withCarers("4", "four"),
});

/** The carers of a column that only says whether there are two. */
export const readDoubleUp: Reader<CareVisitFacts["carers"]> = (written, options) => {
  const reading = readYesNo(written, options);
  if (!isReadable(reading) || reading.value === null) return readCarers(written, options);
  return repaired(reading.value === "Y" ? "2" : "1");
};

const readTimeCritical = yesNoReader({ "time critical": "Y", critical: "Y", TC: "Y", "not critical": "N" });
const readVehicleDemand = yesNoDemandReader(
  yesNoReader({ car: "Y", driver: "Y", "car driver": "Y", "driver only": "Y" }),
);

/** How each fact of a regular visit is read. */
export const CARE_VISIT_FIELDS: { [Fact in keyof CareVisitFacts]: Reader<CareVisitFacts[Fact]> } = {
  patientId: readIdOrBlank,
  patientName: readText,
  name: requiredTextReader("The name of the visit", LONGEST_NAME),
  services: required(
    readRequiredSupport,
    "The services are missing; name at least one, such as Personal Care.",
  ),
  weekdays: required(
    withAlternate(readWeekdays),
    "The weekdays are missing; write them as Mon/Wed/Fri, or Daily for every day.",
  ),
  wishedStart: required(readClockTime, "The wished start is missing; write it as 08:00."),
  earliestStart: readClockTime,
  latestStart: readClockTime,
  duration: required(readMinutes, "The length is missing; write whole minutes such as 45."),
  carers: readCarers,
  timeCritical: readTimeCritical,
  requiredRole: demandReader(readQualification),
  language: languageDemandReader(readLanguages),
  gender: demandReader(readGender),
  vehicle: readVehicleDemand,
  regularCarers: textReader(LONGEST_CARERS),
  everyWeeks: readEveryWeeks,
  weeksFrom: readWeek,
  from: readCivilDate,
  lastDay: readLastDay,
  bankHolidays: readBankHolidays,
  status: choiceReader(["Confirmed", "Proposed"] as const, { Active: "Confirmed", Agreed: "Confirmed" }),
  notes: textReader(LONGEST_NOTES),
};
