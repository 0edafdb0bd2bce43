import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  at,
  clockTimeAt,
  dateOf,
  instantOf,
  localAt,
  plusWallMinutes,
  timeOf,
  weekdayOf,
} from "../time";
import { dailyLoad } from "./daily-load";
import { doseGap } from "./dose-gap";
import { exampleMatch, findingsOf, type MatchChanges, travelTaking } from "./example-match";
import { noOverlap } from "./no-overlap";
import type { Rule } from "./rule";
import { gapBefore, stopsOf, visitMinutes } from "./shared/stops";
import { shiftMatches } from "./shift-matches";
import { travelFits } from "./travel-fits";
import { weeklyHours } from "./weekly-hours";
import { withinHours } from "./within-hours";

const ZONE = "Europe/London";
const MINUTE = 60_000;

/** Start and minutes of a visit. */
type Span = [string, number];

/** Days around which time is odd: both clock changes, the ends of a month and of a year, 29 February; and none. */
const ODD_DAYS = ["2026-03-29", "2026-10-25", "2026-12-31", "2027-03-28", "2028-02-29", "2026-11-23"];
const exists = (local: string) => instantOf(local, ZONE) !== null;
const around = (days: readonly string[], minutes: number) =>
  fc
    .tuple(fc.constantFrom(...days), fc.integer({ min: -minutes, max: minutes }))
    .map(([day, offset]) => plusWallMinutes(`${day}T00:00`, offset))
    .filter(exists);
const spans = (days: readonly string[], minutes: number, longest: number): fc.Arbitrary<Span> =>
  fc.tuple(around(days, minutes), fc.integer({ min: 1, max: longest }));

const anySpan = fc
  .constantFrom(...ODD_DAYS)
  .chain((day) => fc.tuple(spans([day], 2000, 720), spans([day], 2000, 720)));
/** Monday to Sunday of a week, as odd days, without a clock change. */
const WINTER = ["2026-11-23", "2026-11-26", "2026-11-29"];
const winterWeek = fc.array(spans(WINTER, 3000, 400), { maxLength: 8 });

const visitOf = ([startTime, duration]: Span) => ({ startTime, duration });
const between = (visit: Span, others: Span[]): MatchChanges => ({ visit: visitOf(visit), bookings: others });
const intervalOf = (span: Span) => exampleMatch({ visit: visitOf(span) }).interval;
const moved = (span: Span, minutes: number): Span => [plusWallMinutes(span[0], minutes), span[1]];

describe("no-overlap", () => {
  it("is the same from both sides", () => {
    fc.assert(
      fc.property(anySpan, ([a, b]) => {
        expect(findingsOf(noOverlap, between(a, [b]))).toEqual(findingsOf(noOverlap, between(b, [a])));
      }),
    );
  });

  it("finds a shared minute, and nothing else", () => {
    fc.assert(
      fc.property(anySpan, ([a, b]) => {
        const [mine, other] = [intervalOf(a), intervalOf(b)];
        const shared = Math.min(mine.end, other.end) - Math.max(mine.start, other.start);
        expect(findingsOf(noOverlap, between(a, [b]))).toEqual(shared >= MINUTE ? ["carer-booked"] : []);
      }),
    );
  });

  it("never finds a visit that ends in the minute in which the other begins, and always one that ends later", () => {
    fc.assert(
      fc.property(spans(ODD_DAYS, 2000, 720), fc.integer({ min: 1, max: 720 }), (visit, minutes) => {
        const { start, end } = intervalOf(visit);
        const found = (from: number, until: number) =>
          findingsOf(noOverlap, {
            visit: visitOf(visit),
            bookings: [[visit[0], minutes, { interval: { start: from, end: until } }]],
          });
        expect(found(end, end + minutes * MINUTE)).toEqual([]);
        expect(found(start - minutes * MINUTE, start)).toEqual([]);
        expect(found(end - MINUTE, end + minutes * MINUTE)).toEqual(["carer-booked"]);
        expect(found(start - minutes * MINUTE, start + MINUTE)).toEqual(["carer-booked"]);
      }),
    );
  });
});

/** Every minute of a visit on the clock of the wall. */
function minutesOn(span: Span): string[] {
  const { start, end } = intervalOf(span);
  return Array.from({ length: (end - start) / MINUTE }, (_, index) => localAt(start + index * MINUTE, ZONE));
}

/** The day to whose hours a minute on the wall belongs; null outside of all hours. */
function dayOfHours(local: string, from: string, until: string): string | null {
  const [day, time] = [dateOf(local), timeOf(local)];
  if (until > from) return time >= from && time < until ? day : null;
  return time >= from ? day : time < until ? addDays(day, -1) : null;
}

/** The hour in which the clocks change is left out: a border in it is no minute on the wall, or two of them. */
const clock = fc
  .integer({ min: 0, max: 95 })
  .filter((quarter) => quarter < 4 || quarter >= 8)
  .map((quarter) => clockTimeAt(quarter * 15));

describe("within-hours", () => {
  const weekdays = fc.option(
    fc
      .subarray(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], { minLength: 1 })
      .map((days) => days.join("/")),
  );

  it("holds just when every minute of the visit is one of a day that is worked", () => {
    fc.assert(
      fc.property(spans(ODD_DAYS, 2000, 900), clock, clock, weekdays, (visit, from, until, worked) => {
        const days = minutesOn(visit).map((minute) => dayOfHours(minute, from, until));
        const expected = days.includes(null)
          ? ["outside"]
          : days.every((day) => worked?.includes(weekdayOf(day as string)) ?? true)
            ? []
            : ["day-off"];
        const employee = { earliestStart: from, latestEnd: until, weekdays: worked };
        expect(findingsOf(withinHours, { employee, visit: visitOf(visit) })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("holds for a visit that fills the hours of any day, and for none that is a minute longer", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ODD_DAYS), clock, clock, (day, from, until) => {
        fc.pre(from !== until);
        const lastDay = until > from ? day : addDays(day, 1);
        const [start, end] = [instantOf(at(day, from), ZONE), instantOf(at(lastDay, until), ZONE)];
        const minutes = ((end as number) - (start as number)) / MINUTE;
        const found = (duration: number) =>
          findingsOf(withinHours, {
            employee: { earliestStart: from, latestEnd: until },
            visit: { startTime: at(day, from), duration },
          });
        expect(found(minutes)).toEqual([]);
        expect(found(minutes + 1)).toEqual(["outside"]);
      }),
    );
  });
});

it("shift-matches holds just when every minute of the visit is one of a named shift", () => {
  const hours: Record<string, [string, string]> = {
    Breakfast: ["06:00", "14:00"],
    Lunch: ["14:00", "22:00"],
    Evening: ["22:00", "06:00"],
  };
  fc.assert(
    fc.property(
      spans(ODD_DAYS, 2000, 900),
      fc.shuffledSubarray(Object.keys(hours), { minLength: 1 }),
      (visit, shifts) => {
        const inside = minutesOn(visit).every((minute) =>
          shifts.some((shift) => dayOfHours(minute, ...(hours[shift] as [string, string])) !== null),
        );
        expect(
          findingsOf(shiftMatches, {
            employee: { shifts: shifts.join("/"), earliestStart: null, latestEnd: null },
            visit: visitOf(visit),
          }),
        ).toEqual(inside ? [] : ["outside-shift"]);
      },
    ),
    { numRuns: 200 },
  );
});

it("travel-fits finds a gap that is shorter than the way, whichever of the two visits comes first", () => {
  fc.assert(
    fc.property(
      spans(ODD_DAYS, 2000, 300),
      fc.integer({ min: 0, max: 720 }),
      fc.integer({ min: 0, max: 120 }),
      (visit, gap, minutes) => {
        const { start, end } = intervalOf(visit);
        const found = (from: number, until: number) =>
          findingsOf(travelFits, {
            visit: visitOf(visit),
            bookings: [[visit[0], 30, { interval: { start: from, end: until } }]],
            travel: travelTaking(minutes),
          });
        const expected = [...(minutes > gap ? ["too-late"] : []), ...(minutes > 45 ? ["far-apart"] : [])];
        const distance = gap * MINUTE;
        expect(found(start - distance - 30 * MINUTE, start - distance)).toEqual(expected);
        expect(found(end + distance, end + distance + 30 * MINUTE)).toEqual(expected);
      },
    ),
  );
});

it("dose-gap is the same from both sides", () => {
  const from = ([start, minutes]: Span, other: Span) =>
    findingsOf(doseGap, {
      visit: { startTime: start, duration: minutes },
      patientVisits: [[...other, ["medicine"]]],
    });
  fc.assert(
    fc.property(anySpan, ([a, b]) => {
      expect(from(a, b)).toEqual(from(b, a));
    }),
  );
});

it("daily-load counts the visits of the date on which the visit starts", () => {
  fc.assert(
    fc.property(
      fc.array(spans(["2026-11-23"], 1600, 300), { maxLength: 12 }),
      fc.integer({ min: 0, max: 8 }),
      (others, most) => {
        const sameDay = others.filter(([start]) => start.startsWith("2026-11-23")).length;
        expect(findingsOf(dailyLoad, { employee: { dailyLoad: most }, bookings: others })).toEqual(
          sameDay + 1 > most ? ["too-many"] : [],
        );
      },
    ),
  );
});

describe("weekly-hours", () => {
  it("never counts a minute twice, and no more travel than time", () => {
    fc.assert(
      fc.property(
        spans(ODD_DAYS, 3000, 400),
        fc.array(spans(ODD_DAYS, 3000, 400), { maxLength: 10 }),
        (visit, others) => {
          const { stops } = stopsOf(exampleMatch(between(visit, others)));
          const minutes = new Set([visit, ...others].flatMap(instantsOf));
          expect(stops.reduce((sum, stop) => sum + visitMinutes(stop), 0)).toBe(minutes.size);
          const first = Math.min(...minutes);
          const last = Math.max(...minutes);
          const counted = stops.reduce((sum, stop) => sum + visitMinutes(stop) + gapBefore(stop), 0);
          expect(counted).toBeLessThanOrEqual((last - first) / MINUTE + 1);
        },
      ),
    );
  });

  it("allows 48 hours of visits from Monday 00:00 to Sunday 23:59, and not a minute more", () => {
    const days = Array.from({ length: 9 }, (_, index) => addDays("2026-11-22", index));
    const week = fc.array(spans(days, 720, 600), { minLength: 6, maxLength: 16 });
    fc.assert(
      fc.property(week, fc.constantFrom(...days.slice(1, 8)), (others, day) => {
        const visit: Span = [at(day, "12:00"), 60];
        const inWeek = [visit, ...others].filter(([start]) => start >= "2026-11-23" && start < "2026-11-30");
        // What reaches in from Sunday night is counted there.
        fc.pre(others.every((span) => inWeek.includes(span) || !inWeek.some((each) => share(span, each))));
        const minutes = new Set(inWeek.flatMap(instantsOf)).size;
        const found = findingsOf(weeklyHours, { ...between(visit, others), travel: travelTaking(0) });
        expect(found.includes("over-48-hours")).toBe(minutes > 48 * 60);
      }),
      { numRuns: 300 },
    );
  });

  it("wants 11 real hours between two dates, whatever the clocks do in the night", () => {
    fc.assert(
      fc.property(anySpan, ([a, b]) => {
        const [mine, other] = [intervalOf(a), intervalOf(b)];
        fc.pre(mine.end <= other.start || other.end <= mine.start);
        const gap = Math.max(mine.start - other.end, other.start - mine.end) / MINUTE;
        const found = findingsOf(weeklyHours, { ...between(a, [b]), travel: travelTaking(0) });
        expect(found.includes("short-rest")).toBe(dateOf(a[0]) !== dateOf(b[0]) && gap < 11 * 60);
      }),
    );
  });

  it("treats nights as it treats days at another time", () => {
    // Nights of 20:00–08:00 turn at 14:00: fourteen hours earlier they are days that turn at midnight.
    const rests = (hours: [string, string], visit: Span, others: Span[]) =>
      findingsOf(weeklyHours, {
        ...between(visit, others),
        employee: { earliestStart: hours[0], latestEnd: hours[1] },
        travel: travelTaking(7),
      }).filter((finding) => finding !== "over-48-hours");
    fc.assert(
      fc.property(spans(WINTER, 3000, 400), winterWeek, (visit, others) => {
        const earlier = (span: Span) => moved(span, -14 * 60);
        expect(rests(["20:00", "08:00"], visit, others)).toEqual(
          rests(["06:00", "18:00"], earlier(visit), others.map(earlier)),
        );
      }),
    );
  });
});

describe("outside of clock changes it does not matter when it is", () => {
  const found = (rule: Rule, visit: Span, others: Span[]) =>
    findingsOf(rule, {
      ...between(visit, others),
      employee: { weekdays: "Mon/Tue/Thu/Sat", shifts: "Breakfast/Evening" },
      patientVisits: others.map((span) => [...span, ["medicine"]]),
      travel: travelTaking(25),
    });

  it.each([
    ["no-overlap", noOverlap],
    ["travel-fits", travelFits],
    ["within-hours", withinHours],
    ["shift-matches", shiftMatches],
    ["daily-load", dailyLoad],
    ["weekly-hours", weeklyHours],
    ["dose-gap", doseGap],
  ] as [string, Rule][])("for %s: whole weeks later it finds the same", (_id, rule) => {
    fc.assert(
      fc.property(
        spans(WINTER, 3000, 400),
        winterWeek,
        fc.integer({ min: -3, max: 14 }),
        (visit, others, weeks) => {
          const later = (span: Span) => moved(span, weeks * 7 * 24 * 60);
          expect(found(rule, later(visit), others.map(later))).toEqual(found(rule, visit, others));
        },
      ),
    );
  });

  it.each([
    ["no-overlap", noOverlap],
    ["travel-fits", travelFits],
    ["shift-matches", shiftMatches],
    ["daily-load", dailyLoad],
    ["dose-gap", doseGap],
  ] as [string, Rule][])("for %s: whole days later too", (_id, rule) => {
    fc.assert(
      fc.property(
        spans(WINTER, 3000, 400),
        winterWeek,
        fc.integer({ min: -20, max: 100 }),
        (visit, others, days) => {
          const later = (span: Span) => moved(span, days * 24 * 60);
          expect(found(rule, later(visit), others.map(later))).toEqual(found(rule, visit, others));
        },
      ),
    );
  });
});

function instantsOf(span: Span): number[] {
  const { start, end } = intervalOf(span);
  return Array.from({ length: (end - start) / MINUTE }, (_, index) => start + index * MINUTE);
}

function share(a: Span, b: Span): boolean {
  const [one, other] = [intervalOf(a), intervalOf(b)];
  return one.start < other.end && other.start < one.end;
}
