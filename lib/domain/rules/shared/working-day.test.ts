import { expect, it } from "vitest";
import {
  type BookedWork,
  dateOfDay,
  dayOf,
  mondayOf,
  turnOfWork,
  turnOfWorkingDay,
  weekOf,
  workingDayOf,
} from "./working-day";

const work = (...spans: [string, number][]): BookedWork[] =>
  spans.map(([time, duration], index) => ({ startTime: `2026-12-1${index}T${time}`, duration }));

const NIGHT = work(["22:30", 30], ["01:45", 30]);

it.each<[string | null, string | null, string]>([
  ["08:00", "18:00", "00:00"],
  ["19:30", "04:00", "11:45"],
  ["19:30", "04:01", "11:45"],
  ["22:00", "06:00", "14:00"],
])("hours of %s–%s: a working day turns at %s", (earliestStart, latestEnd, turn) => {
  expect(turnOfWorkingDay({ earliestStart, latestEnd }, NIGHT)).toBe(turn);
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

it.each<[string | null, string | null]>([
  [null, "18:00"],
  ["20:00", null],
  ["20:00", "late"],
  ["tonight", "04:00"],
  ["00:00", "00:00"],
  ["08:00", "08:00"],
])("hours of %s–%s: the turn is found from the work", (earliestStart, latestEnd) => {
  expect(turnOfWorkingDay({ earliestStart, latestEnd }, NIGHT)).toBe("12:22");
});

it.each<[string, [string, number][], string]>([
  ["no work", [], "00:00"],
  ["one visit by day", [["10:00", 30]], "00:00"],
  [
    "work by day",
    [
      ["07:00", 120],
      ["17:00", 240],
    ],
    "00:00",
  ],
  [
    "one night",
    [
      ["22:30", 30],
      ["01:45", 30],
    ],
    "12:22",
  ],
  ["one visit over midnight", [["22:00", 600]], "15:00"],
  ["one that starts at midnight", [["00:00", 480]], "00:00"],
  ["one that ends at midnight", [["20:00", 240]], "00:00"],
  [
    "nights, in any order",
    [
      ["04:00", 120],
      ["23:00", 60],
      ["20:00", 60],
    ],
    "13:00",
  ],
  [
    "11 hours of rest around midnight",
    [
      ["10:00", 30],
      ["22:30", 30],
    ],
    "00:00",
  ],
  [
    "a minute less, and more by day",
    [
      ["09:59", 30],
      ["22:30", 30],
    ],
    "16:29",
  ],
  [
    "days and nights in turns",
    [
      ["09:00", 480],
      ["22:00", 480],
    ],
    "19:30",
  ],
  [
    "two that overlap",
    [
      ["20:00", 300],
      ["22:00", 60],
      ["02:00", 60],
    ],
    "11:30",
  ],
  ["work around the clock", [["08:00", 1440]], "00:00"],
  [
    "two visits that leave no minute free",
    [
      ["08:00", 720],
      ["20:00", 720],
    ],
    "00:00",
  ],
  [
    "11 hours of rest from midnight on, 12 by day",
    [
      ["11:00", 20],
      ["23:20", 40],
    ],
    "00:00",
  ],
  [
    "the same from a minute after midnight on",
    [
      ["11:01", 20],
      ["23:20", 41],
    ],
    "17:20",
  ],
  [
    "two rests as long as each other",
    [
      ["05:00", 120],
      ["17:00", 120],
    ],
    "00:00",
  ],
  ["the longest rest begins at midnight", [["10:00", 840]], "00:00"],
  ["the longest rest begins a minute after", [["10:00", 841]], "05:00"],
])("%s: the working day turns at the right time", (_what, spans, turn) => {
  expect(turnOfWork(work(...spans))).toBe(turn);
});
