import { GENDERS, QUALIFICATIONS } from "@/lib/domain/employee";
import type { AvailabilityFacts } from "@/lib/domain/fields/availability-fields";
import { BANK_HOLIDAY_WORDS } from "@/lib/domain/fields/bank-holidays";
import { type CareVisitFacts, readDoubleUp } from "@/lib/domain/fields/care-visit-fields";
import type { Reader } from "@/lib/domain/fields/reading";
import type { SingleVisitFacts } from "@/lib/domain/fields/single-visit-fields";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import type { CellKind } from "./column";
import type { FactColumn } from "./people-columns";

/** A column of a sheet of needs: how it is written, and what a number in it may be when it is read. */
export interface NeedColumn<Facts> extends FactColumn<Facts> {
  kind: CellKind;
  /** Whether the sheet cannot be read without it. */
  isNeeded: boolean;
  /** Where its cells are read otherwise than those of the fact's own column. */
  read?: Reader<Facts[keyof Facts & string]>;
}

type Details<Facts> = Partial<Omit<NeedColumn<Facts>, "header" | "fact">>;

function columnOf<Facts>(
  header: string,
  fact: keyof Facts & string,
  details: Details<Facts> = {},
): NeedColumn<Facts> {
  return { header, fact, format: "text", width: 14, kind: "text", isNeeded: false, ...details };
}

const oneOf = (choices: readonly string[]) => ({ choices, isStrict: true });
const YES_NO = oneOf(["Y", "N"]);
const NEEDED = { isNeeded: true };
const DATE = { format: "date", kind: "date", width: 13 } as const;
const TIME = { format: "time", kind: "time", width: 13 } as const;
const NUMBER = { format: "general", kind: "number", width: 12 } as const;
const SERVICE_CHOICES = SERVICES.map((service) => SERVICE_LABELS[service]);
const WEEKDAYS_HINT = "As Mon/Wed/Fri, Mon-Fri or Daily.";
const EVERY_WEEKS = {
  format: "general",
  width: 12,
  choices: ["1", "2", "3", "4", "5", "6", "7", "8"],
  hint: "1 or empty for every week, 2 for every second week, up to 8.",
} as const;
const WEEKS_FROM = {
  ...DATE,
  hint: "A Monday of a week in which it holds; only where it is not every week.",
};

const careVisit = columnOf<CareVisitFacts>;
const availability = columnOf<AvailabilityFacts>;
const visit = columnOf<SingleVisitFacts>;

/** The columns of CareVisits: one row a regular visit. */
export const CARE_VISIT_FACT_COLUMNS: readonly NeedColumn<CareVisitFacts>[] = [
  careVisit("PatientID", "patientId", { ...NEEDED, kind: "code", width: 12 }),
  careVisit("VisitName", "name", {
    ...{ ...NEEDED, choices: ["Breakfast", "Lunch", "Tea", "Bed", "Night"] },
    hint: "One of these or a name of your own.",
  }),
  careVisit("Services", "services", {
    ...{ ...NEEDED, width: 30, choices: SERVICE_CHOICES },
    hint: "Several with commas: Meal Prep, Personal Care",
  }),
  careVisit("Weekdays", "weekdays", {
    ...NEEDED,
    ...{ width: 18, choices: ["Daily", "Mon-Fri", "Sat/Sun"], hint: WEEKDAYS_HINT },
  }),
  careVisit("WishedStart", "wishedStart", {
    ...{ ...TIME, ...NEEDED },
    hint: "As 08:00: when it starts at best.",
  }),
  careVisit("EarliestStart", "earliestStart", {
    ...TIME,
    hint: "Empty: 30 minutes before the wished start, 15 when it is time-critical.",
  }),
  careVisit("LatestStart", "latestStart", {
    ...TIME,
    hint: "Empty: 30 minutes after the wished start, 15 when it is time-critical.",
  }),
  careVisit("Duration", "duration", { ...NUMBER, ...NEEDED, kind: "time", hint: "Whole minutes, as 45." }),
  careVisit("Carers", "carers", {
    ...{ format: "general", width: 9, choices: ["1", "2", "3", "4"] },
    hint: "How many carers at once; empty means 1.",
  }),
  careVisit("TimeCritical", "timeCritical", { ...YES_NO, hint: "Y when it must start within 15 minutes." }),
  careVisit("RequiredRole", "requiredRole", {
    ...oneOf(QUALIFICATIONS.toReversed()),
    hint: "The least qualification. Empty: what the services demand.",
  }),
  careVisit("Language", "language"),
  careVisit("Gender", "gender", { ...oneOf(GENDERS), hint: "The gender that the carer must have." }),
  careVisit("Vehicle", "vehicle", { ...YES_NO, width: 9, hint: "Y when the carer must come by car." }),
  careVisit("RegularCarers", "regularCarers", {
    ...{ kind: "code", width: 20 },
    hint: "EmployeeIDs with commas, the first choice first.",
  }),
  careVisit("EveryWeeks", "everyWeeks", EVERY_WEEKS),
  careVisit("WeeksFrom", "weeksFrom", WEEKS_FROM),
  careVisit("From", "from", { ...DATE, hint: "The first day; empty means since ever." }),
  careVisit("LastDay", "lastDay", { ...DATE, hint: "The last day, included; empty: until further notice." }),
  careVisit("BankHolidays", "bankHolidays", { ...oneOf(BANK_HOLIDAY_WORDS), hint: "Empty means as usual." }),
  careVisit("Status", "status", {
    ...oneOf(["Confirmed", "Proposed"]),
    hint: "Empty means confirmed: agreed with the patient.",
  }),
  careVisit("Notes", "notes", { width: 30 }),
];

/** What is read beside them and never written: a name that tells a patient as well. */
export const CARE_VISIT_READ_COLUMNS: readonly NeedColumn<CareVisitFacts>[] = [
  careVisit("PatientName", "patientName"),
  careVisit("DoubleUp", "carers", { read: readDoubleUp }),
];

/** The columns of Availability: one row a carer and window. */
export const AVAILABILITY_FACT_COLUMNS: readonly NeedColumn<AvailabilityFacts>[] = [
  availability("EmployeeID", "employeeId", { ...NEEDED, kind: "code", width: 12 }),
  availability("Weekdays", "weekdays", {
    ...{ ...NEEDED, width: 18, choices: ["Daily", "Mon-Fri", "Sat/Sun", "No days"], hint: WEEKDAYS_HINT },
  }),
  availability("From", "from", { ...TIME, ...NEEDED, hint: "As 07:00." }),
  availability("Until", "until", {
    ...{ ...TIME, ...NEEDED },
    hint: "As 14:00. An end before the start is a night that ends on the next day.",
  }),
  availability("EveryWeeks", "everyWeeks", EVERY_WEEKS),
  availability("WeeksFrom", "weeksFrom", WEEKS_FROM),
  availability("ValidFrom", "validFrom", { ...DATE, hint: "The first day; empty means since ever." }),
  availability("ValidUntil", "validUntil", {
    ...DATE,
    hint: "The last day, included; empty: until further notice.",
  }),
  availability("ContractedHours", "contractedHours", {
    ...{ ...NUMBER, width: 16 },
    hint: "Hours a week; on one of the carer's rows is enough.",
  }),
  availability("PreferredHours", "preferredHours", { ...NUMBER, width: 16, hint: "Hours a week." }),
  availability("MostHours", "mostHours", { ...NUMBER, hint: "Hours a week that must not be passed." }),
  availability("OptOut", "optOut", {
    ...{ ...YES_NO, width: 9 },
    hint: "Y when the carer signed out of the 48-hour week.",
  }),
  availability("Date", "date", {
    ...DATE,
    hint: "For one day with other hours: the day, with From and Until, or without when the carer cannot work.",
  }),
  availability("Notes", "notes", { width: 30, hint: "About the one day." }),
];

/** What is read beside them and never written. */
export const AVAILABILITY_READ_COLUMNS: readonly NeedColumn<AvailabilityFacts>[] = [
  availability("EmployeeName", "employeeName"),
];

/** The columns of Visits: one row a single visit. */
export const SINGLE_VISIT_FACT_COLUMNS: readonly NeedColumn<SingleVisitFacts>[] = [
  visit("PatientID", "patientId", { ...NEEDED, kind: "code", width: 12 }),
  visit("TaskType", "services", {
    ...{ ...NEEDED, width: 26, choices: SERVICE_CHOICES },
    hint: "Several at once with commas: Meal Prep, Personal Care",
  }),
  visit("Date", "date", { ...DATE, hint: "Only where the start says no day." }),
  visit("EarliestStart", "earliestStart", {
    ...{ ...NEEDED, kind: "time", width: 18 },
    hint: "As 2026-12-07 09:00",
  }),
  visit("LatestEnd", "latestEnd", {
    ...{ kind: "time", width: 18 },
    hint: "By when the visit must be over; empty when it starts at that very time.",
  }),
  visit("EstimatedDuration", "duration", {
    ...{ ...NUMBER, kind: "time", width: 17 },
    hint: "Whole minutes, as 45.",
  }),
  visit("Notes", "notes", { width: 30 }),
];

/** What is read beside them and never written: whose visit it is, and when it ends in place of its length. */
export const SINGLE_VISIT_READ_COLUMNS: readonly NeedColumn<SingleVisitFacts>[] = [
  visit("PatientName", "patientName"),
  visit("End", "end", { kind: "time" }),
];
