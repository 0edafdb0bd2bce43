import { expect, test } from "vitest";
import { readClockTime, readEndTime } from "./clock-time";

test.each([
  ["08:45", "08:45", false],
  ["8:45", "08:45", true],
  ["08:45:00", "08:45", true],
  ["8.45", "08:45", true],
  ["0845", "08:45", true],
  ["08h45", "08:45", true],
  ["0845hrs", "08:45", true],
  ["08:45 hrs", "08:45", true],
  ["8am", "08:00", true],
  ["8 p.m.", "20:00", true],
  ["8:45 pm", "20:45", true],
  ["12am", "00:00", true],
  ["12:30 pm", "12:30", true],
  ["midnight", "00:00", true],
  ["12 noon", "12:00", true],
  ["2026-11-23T08:45:00", "08:45", true],
  ["1899-12-30 19:30:00", "19:30", true],
  [0, "00:00", true],
  [0.364583333333333, "08:45", true],
  ["0.3645833", "08:45", true],
  ["0.3125", "07:30", true],
  ["00.25", "00:25", true],
  [0.8125, "19:30", true],
  [46349.8125, "19:30", true],
  [0.9999, "23:59", true],
  ["", null, false],
  ["-", null, true],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readClockTime(written)).toEqual({ value, repaired });
});

test.each([
  ...["24:00", "25:00", "08:60", "8", "845", "13pm", "0am", "morning", "9-5", "08:45 to 10:00", "8:4"],
  ...[1, 1.25, 8.45, 845, 1930, 46349, -0.5, 0.9999999, Number.NaN],
])("%j is not guessed at: it was once stored as 09:00", (written) => {
  expect(readClockTime(written)).toHaveProperty("problem");
});

test.each(["0.25", "0.5", ".75", "0.30"])("%j may be minutes or a part of a day", (written) => {
  expect(readClockTime(written)).toMatchObject({
    problem: expect.stringContaining("write the time as 08:45"),
  });
  expect(readEndTime(written)).toHaveProperty("problem");
});

test.each(["24:00", "24:00:00", "24.00", "2400", "Midnight", "12 midnight", "12am", 1])(
  "%j as an end is the end of the day",
  (written) => {
    expect(readEndTime(written)).toEqual({ value: "00:00", repaired: true });
  },
);

test.each(["25:00", "24:30", 2, 1.25, "late"])("%j is no end", (written) => {
  expect(readEndTime(written)).toHaveProperty("problem");
});
