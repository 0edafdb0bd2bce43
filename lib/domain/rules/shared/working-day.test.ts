import { expect, it } from "vitest";
import { availabilityOf } from "../../availability/availability-of";
import { dateOfDay, dayOf, mondayOf, turnOfWorkingDay, weekOf, workingDayOf } from "./working-day";

it.each<[string | null, string | null, string]>([
  ["08:00", "18:00", "00:00"],
  [null, "18:00", "00:00"],
  ["20:00", null, "00:00"],
  ["20:00", "late", "00:00"],
  ["tonight", "04:00", "00:00"],
  ["19:30", "04:00", "11:45"],
  ["19:30", "04:01", "11:45"],
  ["22:00", "06:00", "14:00"],
  ["08:00", "08:00", "08:00"],
])("hours of %s–%s: a working day turns at %s", (earliestStart, latestEnd, turn) => {
  const hours = { earliestStart, latestEnd, shifts: null, weekdays: null };
  expect(turnOfWorkingDay(availabilityOf(hours))).toBe(turn);
});

it.each([
  ["2026-11-23T00:00", "00:00", "2026-11-23"],
  ["2026-11-23T23:59", "00:00", "2026-11-23"],
  ["2026-11-24T11:44", "11:45", "2026-11-23"],
  ["2026-11-24T11:45", "11:45", "2026-11-24"],
])("%s is of the working day, turning at %s, of %s", (startTime, turn, date) => {
  expect(dateOfDay(workingDayOf(startTime, turn))).toBe(date);
});

it("neighbouring days are neighbouring numbers", () => {
  const day = (date: string) => workingDayOf(`${date}T10:00`, "00:00");
  expect(day("2027-01-01") - day("2026-12-31")).toBe(1);
  expect(day("2026-10-26") - day("2026-10-24")).toBe(2);
});

it.each([
  ["2026-11-22T23:59", "2026-11-16"],
  ["2026-11-23T00:00", "2026-11-23"],
  ["2026-11-29T23:59", "2026-11-23"],
  ["2026-11-30T00:00", "2026-11-30"],
  ["1999-12-31T12:00", "1999-12-27"],
])("%s is of the week from Monday %s", (local, monday) => {
  expect(mondayOf(weekOf(dayOf(local)))).toBe(monday);
});
