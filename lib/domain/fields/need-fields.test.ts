import { expect, it } from "vitest";
import { AVAILABILITY_FIELDS } from "./availability-fields";
import { readBankHolidays } from "./bank-holidays";
import { CARE_VISIT_FIELDS, type CareVisitFacts } from "./care-visit-fields";
import { readDayAndEndTime, readDayAndTime } from "./day-and-time";
import { readMinutes } from "./minutes";
import { PATIENT_FIELDS } from "./patient-fields";
import type { Written } from "./reading";
import { readEveryWeeks, readWeek } from "./week";
import { readWeeklyHours } from "./weekly-hours";

const read = (reader: (written: Written) => unknown, written: Written) => reader(written);

it.each<[Written, number | null]>([
  [45, 45],
  ["45", 45],
  ["45 min", 45],
  ["45 minutes", 45],
  ["1 h", 60],
  ["1h30", 90],
  ["1 h 30 min", 90],
  ["1 hour and 15 minutes", 75],
  ["1.5 hours", 90],
  ["0:45", 45],
  ["00:45:00", 45],
  [0.03125, 45],
  ["half an hour", 30],
  ["½ hour", 30],
  ["1½ hours", 90],
  ["an hour and a half", 90],
  ["three quarters of an hour", 45],
  ["45'", 45],
  ["45 (mins)", 45],
  ["1:00 hr", 60],
  ["PT1H15M", 75],
  ["", null],
  ["N/A", null],
])("the length %j is %j minutes", (written, minutes) => {
  expect(read(readMinutes, written)).toMatchObject({ value: minutes });
});

it.each<Written>([0, 0.5, 1500, "soon", "half a day", "30-45", 1.5, "1.25", "1:75", "-30"])(
  "the length %j is none",
  (written) => {
    expect(read(readMinutes, written)).toHaveProperty("problem");
  },
);

it.each<[Written, string | null]>([
  ["2026-12-07T09:00", "2026-12-07T09:00"],
  ["2026-12-07 09:00", "2026-12-07T09:00"],
  ["07/12/2026 9am", "2026-12-07T09:00"],
  ["7 Dec 2026 09:00", "2026-12-07T09:00"],
  ["09:00 07/12/2026", "2026-12-07T09:00"],
  ["9am on 7 Dec 2026", "2026-12-07T09:00"],
  ["7 Dec 2026, 9:30 pm", "2026-12-07T21:30"],
  [46363.375, "2026-12-07T09:00"],
  ["09:00", "09:00"],
  [0.375, "09:00"],
  ["", null],
])("the moment %j is %j", (written, moment) => {
  expect(read(readDayAndTime, written)).toMatchObject({ value: moment });
});

it.each<Written>(["2026-12-07", "31/02/2026 09:00", "Monday morning", 46363, "2026-12-07 25:00"])(
  "the moment %j is none",
  (written) => {
    expect(read(readDayAndTime, written)).toHaveProperty("problem");
  },
);

it.each<[Written, string]>([
  ["24:00", "00:00"],
  ["midnight", "00:00"],
  [1, "00:00"],
  ["07/12/2026 24:00", "2026-12-08T00:00"],
  ["2026-12-07 midnight", "2026-12-08T00:00"],
  ["07/12/2026 10:00", "2026-12-07T10:00"],
])("the end %j is %j", (written, moment) => {
  expect(read(readDayAndEndTime, written)).toMatchObject({ value: moment });
});

it.each<[Written, string | null]>([
  ...(["x2", "2x", "Double", "DU", "D/U", "2:1", "two carers", "2 staff"].map((word) => [word, "2"]) as [
    string,
    string,
  ][]),
  ["single handed", "1"],
  ["x3", "3"],
])("as many carers as %j are %j", (written, carers) => {
  expect(CARE_VISIT_FIELDS.carers(written)).toMatchObject({ value: carers });
});

it.each<Written>(["2-3", "both", "1 or 2", "5"])("as many carers as %j is asked about", (written) => {
  expect(CARE_VISIT_FIELDS.carers(written)).toHaveProperty("problem");
});

it.each<[keyof CareVisitFacts, Written, string | null]>([
  ["gender", "Female only", "Female"],
  ["gender", "female carers", "Female"],
  ["gender", "Any", null],
  ["language", "English only", "English"],
  ["language", "Polish speaking", "Polish"],
  ["language", "Polish-speaking carer only", "Polish"],
  ["language", "Polish speaker (only)", "Polish"],
  ["language", "carer speaking Welsh", "Welsh"],
  ["language", "any carer", null],
  ["language", "Any language", null],
  ["language", "any language is fine", null],
  ["language", "Doesn’t matter", null],
  ["language", "Not specified", null],
  ["gender", "No particular gender", null],
  ["gender", "no pref.", null],
  ["requiredRole", "Any grade", null],
  ["vehicle", "Any", null],
  ["vehicle", "No preference", null],
  ["vehicle", "no", "N"],
  ["requiredRole", "No preference", null],
  ["requiredRole", "Nurse only", "Nurse"],
  ["timeCritical", "TC", "Y"],
  ["vehicle", "Driver", "Y"],
  ["lastDay", "until further notice", null],
  ["lastDay", "Ongoing", null],
  ["everyWeeks", "Alt weeks", "2"],
  ["everyWeeks", "4-weekly", "4"],
])("in %s %j means %j, and is listed as a repair", (fact, written, value) => {
  expect(CARE_VISIT_FIELDS[fact](written)).toEqual({ value, repaired: true });
});

it.each(["Polish", "British Sign Language", "English/Hindi"])("the language %j stays as it is", (written) => {
  expect(CARE_VISIT_FIELDS.language(written)).toEqual({ value: written, repaired: false });
});

it.each(["Any", "Any language", "No preference", "N/A", "-", "None"])(
  "a patient who prefers %j prefers no language",
  (written) => {
    expect(PATIENT_FIELDS.languagePreference(written)).toEqual({ value: null, repaired: true });
  },
);

it("every second week may stand beside the weekdays; it is a repair of both", () => {
  for (const written of ["Alt Mon", "alternate Mondays", "Mon (alt)", "every other Mon", "Mon fortnightly"])
    expect(CARE_VISIT_FIELDS.weekdays(written)).toMatchObject({ value: "Mon", also: { everyWeeks: "2" } });
  expect(CARE_VISIT_FIELDS.weekdays("Mon-Fri & alt Sat")).toHaveProperty("problem");
});

it("a week is its Monday, whichever day names it", () => {
  expect(readWeek("2026-12-09")).toEqual({ value: "2026-12-07", repaired: true });
  expect(readWeek("2026-12-07")).toEqual({ value: "2026-12-07", repaired: false });
});

it.each([
  ["2", "2"],
  ["Fortnightly", "2"],
  ["every other week", "2"],
  ["weekly", "1"],
])("every %s is %s", (written, weeks) => {
  expect(readEveryWeeks(written)).toMatchObject({ value: weeks });
});

it("no visit on bank holidays is something recorded, an empty cell is not", () => {
  expect(readBankHolidays("None")).toEqual({ value: "No visit", repaired: true });
  expect(readBankHolidays("as Sunday")).toMatchObject({ value: "As on Sunday" });
  expect(readBankHolidays("")).toEqual({ value: null, repaired: false });
  expect(readBankHolidays("sometimes")).toHaveProperty("unknown");
});

it.each<[Written, number | null]>([
  [37.5, 37.5],
  ["37.5", 37.5],
  ["30 h", 30],
  ["30 hours a week", 30],
  [0, 0],
  ["", null],
])("hours a week %j are %j", (written, hours) => {
  expect(read(readWeeklyHours, written)).toMatchObject({ value: hours });
});

it.each<Written>([169, -1, "full-time"])("hours a week %j are none", (written) => {
  expect(read(readWeeklyHours, written)).toHaveProperty("problem");
});

it.each(["x", "X"])("%j is as often a tick as an off mark, so it is no hours", (written) => {
  expect(AVAILABILITY_FIELDS.from(written)).toHaveProperty("problem");
  expect(AVAILABILITY_FIELDS.until(written)).toHaveProperty("problem");
});

it("a carer may have no days, which is not the same as nothing recorded", () => {
  expect(AVAILABILITY_FIELDS.weekdays("never")).toEqual({ value: "No days", repaired: true });
  expect(AVAILABILITY_FIELDS.weekdays("none")).toEqual({ value: null, repaired: true });
  expect(AVAILABILITY_FIELDS.weekdays("Mon-Wed")).toMatchObject({ value: "Mon/Tue/Wed" });
});
