import { expect, it } from "vitest";
import { DEFAULT_SHIFT_HOURS } from "../shift-hours";
import { exampleMatch, findingsOf } from "./example-match";
import { shiftMatches } from "./shift-matches";

const found = (shifts: string | null, startTime: string, duration = 30) =>
  findingsOf(shiftMatches, { employee: { shifts, ...NO_HOURS }, visit: { startTime, duration } });

/** The shifts alone count. */
const NO_HOURS = { earliestStart: null, latestEnd: null };

const INSIDE: string[] = [];
const OUTSIDE = ["outside-shift"];

it.each<[string, string, number, string[]]>([
  ["Breakfast", "2026-11-23T06:00", 480, INSIDE],
  ["Breakfast", "2026-11-23T05:59", 30, OUTSIDE],
  ["Breakfast", "2026-11-23T13:30", 30, INSIDE],
  ["Breakfast", "2026-11-23T13:31", 30, OUTSIDE],
  ["Lunch", "2026-11-23T14:00", 480, INSIDE],
  ["Lunch", "2026-11-23T13:59", 30, OUTSIDE],
  ["Lunch", "2026-11-23T14:00", 481, OUTSIDE],
  ["Evening", "2026-11-23T22:00", 480, INSIDE],
  ["Evening", "2026-11-23T21:59", 30, OUTSIDE],
  ["Evening", "2026-11-23T22:00", 481, OUTSIDE],
  ["Evening", "2026-11-23T00:00", 360, INSIDE],
  ["Evening", "2026-11-23T00:00", 361, OUTSIDE],
  ["Evening", "2026-11-23T12:00", 30, OUTSIDE],
])("%s, a visit at %s for %i minutes: %s", (shifts, start, minutes, expected) => {
  expect(found(shifts, start, minutes)).toEqual(expected);
});

it.each<[string, string, number, string[]]>([
  ["Breakfast/Lunch", "2026-11-23T13:45", 30, INSIDE],
  ["Lunch/Breakfast", "2026-11-23T06:00", 960, INSIDE],
  ["Breakfast / Lunch", "2026-11-23T13:45", 30, INSIDE],
  ["Breakfast/Lunch", "2026-11-23T21:45", 30, OUTSIDE],
  ["Lunch/Evening", "2026-11-23T21:45", 30, INSIDE],
  ["Breakfast/Evening", "2026-11-24T05:45", 30, INSIDE],
  ["Breakfast/Evening", "2026-11-24T13:45", 30, OUTSIDE],
  ["Breakfast/Lunch/Evening", "2026-11-23T12:00", 1440, INSIDE],
])("two shifts that touch have no seam: %s, %s for %i minutes: %s", (shifts, start, minutes, expected) => {
  expect(found(shifts, start, minutes)).toEqual(expected);
});

it.each([null, "", "All Shifts", "Breakfast/All Shifts", "Nights"])(
  "has nothing to say of somebody whose shifts are %s",
  (shifts) => {
    expect(found(shifts, "2026-11-23T03:00", 600)).toEqual(INSIDE);
  },
);

it("goes by the shifts that are known where another word stands beside them", () => {
  expect(found("Nights/Breakfast", "2026-11-23T10:00")).toEqual(INSIDE);
  expect(found("Nights/Breakfast", "2026-11-23T15:00")).toEqual(OUTSIDE);
});

it("lasts as long as the night when the clocks change", () => {
  expect(found("Evening", "2026-10-24T22:00", 9 * 60)).toEqual(INSIDE);
  expect(found("Evening", "2026-10-24T22:00", 9 * 60 + 1)).toEqual(OUTSIDE);
  expect(found("Evening", "2026-03-28T22:00", 7 * 60)).toEqual(INSIDE);
  expect(found("Evening", "2026-03-28T22:00", 7 * 60 + 1)).toEqual(OUTSIDE);
});

it.each([
  ["Breakfast", "Breakfast (06:00–14:00)"],
  ["Evening/Breakfast", "Breakfast (06:00–14:00) and Evening (22:00–06:00)"],
])("says what the shift is and what the visit: %s", (shifts, said) => {
  const match = exampleMatch({ employee: { shifts, ...NO_HOURS }, visit: { startTime: "2026-11-23T13:45" } });
  expect(shiftMatches(match)).toEqual([
    {
      finding: "outside-shift",
      sentence: `Nora Pike is on ${said}; the visit is 13:45–14:15.`,
      miss: `on ${said}`,
    },
  ]);
});

it("says nothing of shifts that contradict the recorded hours", () => {
  const outside = { startTime: "2026-11-23T14:00" };
  const of = (shifts: string, latestEnd: string) =>
    findingsOf(shiftMatches, { employee: { shifts, earliestStart: "08:00", latestEnd }, visit: outside });
  expect(of("Evening", "18:00")).toEqual([]);
  expect(of("Breakfast", "18:00")).toEqual(["outside-shift"]);
  expect(of("Breakfast", "23:00")).toEqual([]);
});

it("goes by the hours that an operator gave the shifts", () => {
  const settings = { shiftHours: { ...DEFAULT_SHIFT_HOURS, Breakfast: { from: "07:00", to: "15:00" } } };
  const at = (startTime: string) =>
    findingsOf(shiftMatches, {
      employee: { shifts: "Breakfast", ...NO_HOURS },
      visit: { startTime },
      settings,
    });
  expect(at("2026-11-23T14:30")).toEqual([]);
  expect(at("2026-11-23T06:30")).toEqual(["outside-shift"]);
});
