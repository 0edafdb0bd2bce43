import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  civilDate,
  clockTimeAt,
  dayNumber,
  daysBetween,
  daysTouched,
  earliestReaching,
  formatLocal,
  fromEarlierDay,
  instantOf,
  instantOfStamp,
  intervalOf,
  isCivilDate,
  isClockTime,
  isLocalDateTime,
  localAt,
  minutesBetween,
  minutesOfDay,
  overlaps,
  plusMinutes,
  startOfWeek,
  utcStamp,
  weekdayOf,
} from "./time";

const LONDON = "Europe/London";

const anyDate = fc
  .date({ min: new Date("1990-01-01T00:00Z"), max: new Date("2090-01-01T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("civil dates", () => {
  it.each([
    [2026, 2, 28, "2026-02-28"],
    [2026, 2, 29, null],
    [2028, 2, 29, "2028-02-29"],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [2026, 4, 31, null],
  ])("%i-%i-%i is %s", (year, month, day, expected) => {
    expect(civilDate(year, month, day)).toBe(expected);
  });

  it.each(["2026-1-1", "2026-02-30", "26-01-01", "", "2026-01-01T00:00"])("%s is none", (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it("weeks start on Monday", () => {
    expect(weekdayOf("2026-11-23")).toBe("Mon");
    expect(startOfWeek("2026-11-29")).toBe("2026-11-23");
    expect(startOfWeek("2026-11-23")).toBe("2026-11-23");
  });

  it("the days since 1970 are counted from the digits of a day or of a local time on it", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("9989-12-31"), noInvalidDate: true }),
        (date) => {
          const days = Math.floor(date.getTime() / 86_400_000);
          const text = date.toISOString();
          expect([dayNumber(text.slice(0, 10)), dayNumber(text.slice(0, 16))]).toEqual([days, days]);
        },
      ),
    );
  });

  it("adding days and counting them undo each other", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe("clock times", () => {
  it.each(["00:00", "09:30", "23:59"])("%s is one", (text) => expect(isClockTime(text)).toBe(true));
  it.each(["24:00", "9:30", "09:60", "0930", ""])("%s is none", (text) =>
    expect(isClockTime(text)).toBe(false),
  );

  it("minutes and clock times undo each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(minutesOfDay(clockTimeAt(minutes))).toBe(minutes);
      }),
    );
  });
});

describe("the clock changes of Europe/London", () => {
  it("01:30 on the last Sunday of March does not exist", () => {
    expect(instantOf("2027-03-28T01:30", LONDON)).toBeNull();
    expect(instantOf("2027-03-28T00:59", LONDON)).not.toBeNull();
    expect(instantOf("2027-03-28T02:00", LONDON)).not.toBeNull();
  });

  it("a 22:00–06:00 night lasts 9 hours on the last Sunday of October, and 7 on that of March", () => {
    expect(minutesBetween("2026-10-24T22:00", "2026-10-25T06:00", LONDON)).toBe(9 * 60);
    expect(minutesBetween("2027-03-27T22:00", "2027-03-28T06:00", LONDON)).toBe(7 * 60);
    expect(minutesBetween("2026-11-23T22:00", "2026-11-24T06:00", LONDON)).toBe(8 * 60);
  });

  it("an hour that comes twice is the first of the two", () => {
    expect(instantOf("2026-10-25T01:30", LONDON)).toBe(Date.parse("2026-10-25T00:30Z"));
  });

  it("a visit across the change ends by the clock on the wall", () => {
    expect(plusMinutes("2026-10-25T00:30", 120, LONDON)).toBe("2026-10-25T01:30");
    expect(plusMinutes("2027-03-28T00:30", 60, LONDON)).toBe("2027-03-28T02:30");
  });

  it("every wall-clock time that exists comes back from its instant", () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        anyDate,
        minute,
        fc.constantFrom(LONDON, "UTC", "America/New_York", "Asia/Kolkata"),
        (date, m, zone) => {
          const local = `${date}T${clockTimeAt(m)}`;
          const instant = instantOf(local, zone);
          expect(instant === null ? null : localAt(instant, zone)).toBe(instant === null ? null : local);
        },
      ),
    );
  });
});

describe("intervals", () => {
  it("are half-open: back to back does not overlap", () => {
    const first = intervalOf("2026-11-23T10:00", 30, LONDON);
    expect(overlaps(first, intervalOf("2026-11-23T10:30", 30, LONDON))).toBe(false);
    expect(overlaps(first, intervalOf("2026-11-23T10:29", 30, LONDON))).toBe(true);
  });

  it("overlap both ways or not at all", () => {
    const interval = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(interval, interval, ([a, lengthA], [b, lengthB]) => {
        const one = { start: a, end: a + lengthA };
        const other = { start: b, end: b + lengthB };
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        expect(overlaps(one, { start: one.end, end: one.end + lengthB })).toBe(false);
      }),
    );
  });
});

it("local date-times are checked to the minute", () => {
  expect(isLocalDateTime("2026-11-23T09:30")).toBe(true);
  for (const text of [
    "05:09",
    "2026-11-23 09:30",
    "2026-11-23T24:00",
    "2026-02-30T09:30",
    "2026-11-23T09:30:00",
  ]) {
    expect(isLocalDateTime(text)).toBe(false);
  }
});

it("pages show Mon 23 Nov 2026, 09:30", () => {
  expect(formatLocal("2026-11-23T09:30")).toBe("Mon 23 Nov 2026, 09:30");
});

it("stamps of the file are UTC, and text that is none stays unread", () => {
  const instant = Date.parse("2026-07-01T08:00:05Z");
  expect(utcStamp(instant)).toBe("2026-07-01 08:00:05");
  expect(instantOfStamp("2026-07-01 08:00:05")).toBe(instant);
  expect(instantOfStamp("yesterday")).toBeNull();
});

it.each([
  ["2026-12-06T22:00", "2026-12-07T08:00", ["2026-12-06", "2026-12-07"]],
  ["2026-12-06T22:00", "2026-12-07T00:00", ["2026-12-06"]],
  ["2026-12-06T00:00", "2026-12-07T00:00", ["2026-12-06"]],
  ["2026-12-06T09:00", "2026-12-06T09:30", ["2026-12-06"]],
  ["2026-12-31T23:59", "2027-01-01T00:01", ["2026-12-31", "2027-01-01"]],
])("%s to %s touches %j", (start, end, days) => {
  expect(daysTouched(start, end)).toEqual(days);
});

it("says from when something goes on, on later days alone", () => {
  expect(fromEarlierDay("2026-12-06T22:00", "2026-12-07")).toBe("from Sun 22:00");
  expect(fromEarlierDay("2026-12-06T22:00", "2026-12-06")).toBeNull();
});

it("a visit of a day that ends at a time started from then on, clock changes included", () => {
  expect(earliestReaching("2026-12-07T00:00")).toBe("2026-12-05T23:00");
});
