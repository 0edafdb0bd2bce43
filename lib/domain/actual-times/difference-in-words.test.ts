import { describe, expect, it } from "vitest";
import { differenceInWords } from "./difference-in-words";

const PLANNED = { start: "2026-11-23T09:00", end: "2026-11-23T10:00", duration: 60 };
const at = (time: string | null) => (time === null ? null : `2026-11-23T${time}`);

describe("the difference between planned and actual times", () => {
  it.each([
    ["09:00", "10:00", 60, "Started on time and ended on time."],
    ["09:20", "09:56", 36, "Started 20 minutes late and ended 4 minutes early: 36 minutes instead of 1 h."],
    ["08:59", "11:00", 121, "Started 1 minute early and ended 1 h late: 2 h 1 min instead of 1 h."],
    ["09:05", "10:05", 60, "Started 5 minutes late and ended 5 minutes late."],
    ["09:05", null, null, "Started 5 minutes late. No log-out is recorded."],
    [null, "10:00", null, "Ended on time. No log-in is recorded."],
  ])("from %s to %s", (start, end, minutes, words) => {
    expect(differenceInWords({ start: at(start), end: at(end), minutes }, PLANNED, "Europe/London")).toBe(
      words,
    );
  });

  it("counts what passed in the night that the clocks go back", () => {
    const planned = { start: "2026-10-24T23:00", end: "2026-10-25T03:00", duration: 300 };
    const actual = { start: "2026-10-24T23:00", end: "2026-10-25T03:30", minutes: 330 };
    expect(differenceInWords(actual, planned, "Europe/London")).toBe(
      "Started on time and ended 30 minutes late: 5 h 30 min instead of 5 h.",
    );
  });
});
