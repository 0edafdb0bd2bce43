import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleStarts } from "./possible-starts";
import { clockTimeAt } from "./time";

const NOW = "2026-11-23T08:07";
const none = { date: null, startTime: null, window: null };

describe("a time", () => {
  it("without a day is today's", () => {
    expect(possibleStarts({ ...none, startTime: "11:00" }, 60, NOW)).toEqual({
      starts: ["2026-11-23T11:00"],
      fixed: true,
    });
  });

  it("that has passed is told, and never moved to another day", () => {
    expect(possibleStarts({ ...none, startTime: "08:06" }, 60, NOW)).toEqual({ passed: "2026-11-23T08:06" });
    expect(possibleStarts({ ...none, date: "2026-11-22", startTime: "11:00" }, 60, NOW)).toEqual({
      passed: "2026-11-22T11:00",
    });
  });
});

it("with neither day nor time: the next quarter-hour from now on, for two days", () => {
  const { starts, fixed } = possibleStarts(none, 60, NOW) as { starts: string[]; fixed: boolean };
  expect(starts.slice(0, 2)).toEqual(["2026-11-23T08:15", "2026-11-23T08:30"]);
  expect(starts.at(-1)).toBe("2026-11-25T08:00");
  expect(fixed).toBe(false);
});

it("a quarter-hour that is now is not skipped", () => {
  expect((possibleStarts(none, 60, "2026-11-23T08:15") as { starts: string[] }).starts[0]).toBe(
    "2026-11-23T08:15",
  );
});

describe("a day without a time", () => {
  it("is looked through by daylight", () => {
    const { starts } = possibleStarts({ ...none, date: "2026-11-24" }, 60, NOW) as { starts: string[] };
    expect([starts[0], starts.at(-1)]).toEqual(["2026-11-24T07:00", "2026-11-24T21:00"]);
  });

  it("begins now when it is today, and has passed when it is over", () => {
    expect((possibleStarts({ ...none, date: "2026-11-23" }, 60, NOW) as { starts: string[] }).starts[0]).toBe(
      "2026-11-23T08:15",
    );
    expect(possibleStarts({ ...none, date: "2026-11-22" }, 60, NOW)).toHaveProperty("passed");
  });
});

it("a visit longer than what is left of the day begins as early as it can", () => {
  const late = possibleStarts({ ...none, date: "2026-11-23" }, 60, "2026-11-23T21:45");
  expect(late).toEqual({ starts: ["2026-11-23T21:45"], fixed: false });
  const long = possibleStarts({ ...none, date: "2026-11-24" }, 1000, NOW);
  expect(long).toEqual({ starts: ["2026-11-24T07:00"], fixed: false });
});

it("there is always a start, unless the time has passed", () => {
  const clock = fc.integer({ min: 0, max: 1439 }).map(clockTimeAt);
  const request = fc.record({
    date: fc.constantFrom(null, "2026-11-22", "2026-11-23", "2026-11-24"),
    startTime: fc.option(clock),
    window: fc.option(fc.record({ from: clock, to: clock })),
  });
  fc.assert(
    fc.property(request, fc.integer({ min: 5, max: 1440 }), clock, (asked, duration, time) => {
      const now = `2026-11-23T${time}`;
      const possible = possibleStarts(asked, duration, now);
      if ("passed" in possible) expect(possible.passed <= now).toBe(true);
      else {
        expect(possible.starts.length).toBeGreaterThan(0);
        expect(possible.starts.every((start) => start >= now)).toBe(true);
      }
    }),
  );
});

describe("a window", () => {
  const within = (from: string, to: string, duration: number) =>
    possibleStarts({ ...none, window: { from, to } }, duration, NOW) as { starts: string[] };

  it("holds the whole visit where it fits in", () => {
    expect(within("14:00", "16:00", 60).starts).toEqual([
      "2026-11-23T14:00",
      "2026-11-23T14:15",
      "2026-11-23T14:30",
      "2026-11-23T14:45",
      "2026-11-23T15:00",
    ]);
  });

  it("holds the start of a visit that is longer than itself", () => {
    expect(within("14:00", "14:30", 60).starts).toEqual([
      "2026-11-23T14:00",
      "2026-11-23T14:15",
      "2026-11-23T14:30",
    ]);
  });

  it("may cross midnight", () => {
    const { starts } = within("23:00", "01:00", 60);
    expect([starts[0], starts.at(-1)]).toEqual(["2026-11-23T23:00", "2026-11-24T00:00"]);
  });

  it("that is over has passed, and one that has begun goes on from now", () => {
    expect(within("06:00", "08:00", 30)).toEqual({ passed: "2026-11-23T08:00" });
    expect(within("08:00", "09:00", 30).starts[0]).toBe("2026-11-23T08:15");
  });

  it("too short for a quarter-hour is its own start", () => {
    expect(within("10:05", "10:10", 30).starts).toEqual(["2026-11-23T10:05"]);
  });
});
