import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleMatch } from "./example-match";
import { withinHours } from "./within-hours";

interface Case {
  hours?: [string | null, string | null];
  weekdays?: string | null;
  start: string;
  duration?: number;
}

const found = ({ hours = ["08:00", "18:00"], weekdays = null, start, duration = 30 }: Case) =>
  withinHours(
    exampleMatch({
      employee: { earliestStart: hours[0], latestEnd: hours[1], weekdays },
      visit: { startTime: start, duration },
    }),
  )?.finding ?? null;

describe("by day", () => {
  it.each<[string, number, string | null]>([
    ["2026-11-23T08:00", 30, null],
    ["2026-11-23T17:30", 30, null],
    ["2026-11-23T07:45", 30, "outside"],
    ["2026-11-23T17:31", 30, "outside"],
    ["2026-11-23T08:00", 600, null],
    ["2026-11-23T08:00", 601, "outside"],
    ["2026-11-23T03:00", 30, "outside"],
  ])("%s for %i minutes: %s", (start, duration, expected) => {
    expect(found({ start, duration })).toBe(expected);
  });
});

describe("by night, 19:30–04:00", () => {
  const hours: [string, string] = ["19:30", "04:00"];
  it.each<[string, number, string | null]>([
    ["2026-11-23T19:30", 30, null],
    ["2026-11-23T23:45", 30, null],
    ["2026-11-24T03:30", 30, null],
    ["2026-11-24T03:31", 30, "outside"],
    ["2026-11-23T12:00", 30, "outside"],
    ["2026-11-23T19:15", 30, "outside"],
  ])("%s for %i minutes: %s", (start, duration, expected) => {
    expect(found({ hours, start, duration })).toBe(expected);
  });

  it("belongs to the weekday on which it starts", () => {
    // Tuesday 02:00 is still Monday's night.
    expect(found({ hours, weekdays: "Mon", start: "2026-11-24T02:00" })).toBeNull();
    expect(found({ hours, weekdays: "Tue", start: "2026-11-24T02:00" })).toBe("day-off");
    expect(found({ hours, weekdays: "Mon", start: "2026-11-23T02:00" })).toBe("day-off");
  });

  it("lasts an hour longer when the clocks go back", () => {
    const night: [string, string] = ["22:00", "06:00"];
    expect(found({ hours: night, start: "2026-10-24T22:00", duration: 9 * 60 })).toBeNull();
    expect(found({ hours: night, start: "2026-10-24T22:00", duration: 9 * 60 + 1 })).toBe("outside");
  });
});

it.each([
  ["Mon/Tue", null],
  ["Tue/Sun", "day-off"],
])("on Mondays, one who works %s: %s", (weekdays, expected) => {
  expect(found({ weekdays, start: "2026-11-23T10:00" })).toBe(expected);
});

it.each<[string | null, string | null]>([
  [null, null],
  ["08:00", null],
  [null, "18:00"],
  ["whenever", "18:00"],
])("hours of %s to %s are not recorded", (from, until) => {
  expect(found({ hours: [from, until], start: "2026-11-23T10:00" })).toBe("not-recorded");
});

it("a shift that ends when it starts lasts the whole day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), (hour) => {
      const clock = `${String(hour).padStart(2, "0")}:00`;
      expect(found({ hours: [clock, clock], start: "2026-11-23T10:00", duration: 15 })).toBeNull();
    }),
  );
});
