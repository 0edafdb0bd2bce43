import { describe, expect, test } from "vitest";
import { formatDate } from "./time";
import { readTypedDate, readTypedTime } from "./typed-time";

/** A Monday. */
const TODAY = "2026-11-30";

describe("a day as it is typed", () => {
  test.each([
    ["7/12/2026", "2026-12-07"],
    ["07/12/2026", "2026-12-07"],
    ["7.12.26", "2026-12-07"],
    ["7-12-2026", "2026-12-07"],
    ["7/12", "2026-12-07"],
    ["7 Dec", "2026-12-07"],
    ["7dec", "2026-12-07"],
    ["7th December 2026", "2026-12-07"],
    ["7 sept 26", "2026-09-07"],
    [" Mon 7 Dec 2026 ", "2026-12-07"],
    ["Mon 8 Dec 2026", "2026-12-08"],
    ["Tuesday, 8 December 2026", "2026-12-08"],
    ["2026-12-07", "2026-12-07"],
    ["29/2/2028", "2028-02-29"],
    ["today", TODAY],
    ["Tomorrow", "2026-12-01"],
    ["yesterday", "2026-11-29"],
    ["+7", "2026-12-07"],
    ["-1", "2026-11-29"],
    ["mon", TODAY],
    ["Friday", "2026-12-04"],
    ["sunday", "2026-12-06"],
  ])("%s is %s", (typed, day) => {
    expect(readTypedDate(typed, TODAY)).toBe(day);
  });

  test("without a year it is the nearest", () => {
    expect(readTypedDate("5 Jan", TODAY)).toBe("2027-01-05");
    expect(readTypedDate("20/11", TODAY)).toBe("2026-11-20");
    expect(readTypedDate("20 Dec", "2027-01-04")).toBe("2026-12-20");
    expect(readTypedDate("29 Feb", TODAY)).toBeNull();
  });

  test.each([
    "",
    "7",
    "31/11/2026",
    "12/28/2026",
    "7 dezember",
    "de",
    "next year",
    "7/12/2026 10:00",
    "1/2/3/4",
  ])("%s is no day", (typed) => {
    expect(readTypedDate(typed, TODAY)).toBeNull();
  });

  test("what a field shows is read as the same day", () => {
    for (const day of ["2026-12-07", "2027-02-28", "2028-02-29", "2026-05-31"])
      expect(readTypedDate(formatDate(day), TODAY)).toBe(day);
  });
});

describe("a time as it is typed", () => {
  test.each([
    ["9", "09:00"],
    ["930", "09:30"],
    ["0930", "09:30"],
    ["09:30", "09:30"],
    ["9.30", "09:30"],
    ["9:30 pm", "21:30"],
    ["12am", "00:00"],
    ["12 pm", "12:00"],
    ["23:59", "23:59"],
    ["noon", "12:00"],
    ["midnight", "00:00"],
  ])("%s is %s", (typed, time) => {
    expect(readTypedTime(typed)).toBe(time);
  });

  test.each(["", "24:00", "9:60", "13pm", "0am", "nine", "9:3"])("%s is no time", (typed) => {
    expect(readTypedTime(typed)).toBeNull();
  });
});
