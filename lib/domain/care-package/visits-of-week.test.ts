import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, WEEKDAYS, weekdayOf } from "../time";
import type { Suspension } from "./care-package";
import { exampleLine } from "./example-line.test-data";
import type { RegularVisit } from "./regular-visit";
import { visitsOfWeek } from "./visits-of-week";

const MONDAY = "2026-12-21";

const line = exampleLine;

const stay = (from: string, until: string | null, cancelledAt: string | null = null): Suspension => ({
  ...{ id: 1, patientId: "P001", reason: "hospital" as const, from, until, cancelledAt },
});

const datesOf = (
  changes: Partial<RegularVisit>,
  {
    holidays = [],
    suspensions = [],
    monday = MONDAY,
  }: { holidays?: string[]; suspensions?: Suspension[]; monday?: string } = {},
) =>
  visitsOfWeek([{ regularVisits: [line(changes)], suspensions }], monday, new Set(holidays)).map(({ date }) =>
    weekdayOf(date),
  );

describe("the days of a week on which a regular visit takes place", () => {
  it.each<[string, Partial<RegularVisit>, string]>([
    ["every day", {}, "Mon Tue Wed Thu Fri Sat Sun"],
    ["its weekdays", { weekdays: ["Mon", "Thu"] }, "Mon Thu"],
    ["from its first day", { from: "2026-12-24" }, "Thu Fri Sat Sun"],
    ["until the first day without it", { until: "2026-12-24" }, "Mon Tue Wed"],
    ["a second week that it is", { everyWeeks: 2, weeksFrom: "2026-12-07" }, "Mon Tue Wed Thu Fri Sat Sun"],
    ["a second week that it is not", { everyWeeks: 2, weeksFrom: "2026-12-14" }, ""],
    ["a second week counted back", { everyWeeks: 2, weeksFrom: "2027-01-04" }, "Mon Tue Wed Thu Fri Sat Sun"],
    ["the eighth week", { everyWeeks: 8, weeksFrom: "2026-10-26" }, "Mon Tue Wed Thu Fri Sat Sun"],
    [
      "without a cancelled day",
      { exceptions: [{ date: "2026-12-22", cancelled: true }] },
      "Mon Wed Thu Fri Sat Sun",
    ],
  ])("%s", (_what, changes, expected) => {
    expect(datesOf(changes).join(" ")).toBe(expected);
  });

  // Christmas Day 2026 is a Friday.
  it.each<[RegularVisit["bankHolidays"], RegularVisit["weekdays"], string]>([
    ["as-usual", ["Thu", "Fri"], "Thu Fri"],
    ["none", ["Thu", "Fri"], "Thu"],
    ["as-sunday", ["Thu", "Fri"], "Thu"],
    ["as-sunday", ["Thu", "Sun"], "Thu Fri Sun"],
    ["none", ["Sun"], "Sun"],
  ])("on a bank holiday %s, of %j: %s", (bankHolidays, weekdays, expected) => {
    expect(datesOf({ bankHolidays, weekdays }, { holidays: ["2026-12-25"] }).join(" ")).toBe(expected);
  });

  it.each<[string, Suspension[], string]>([
    ["in a stay, half-open", [stay("2026-12-22T13:00", "2026-12-24T13:00")], "Mon Thu Fri Sat Sun"],
    ["from a minute after", [stay("2026-12-22T13:01", "2026-12-24T13:01")], "Mon Tue Fri Sat Sun"],
    ["until nobody knows", [stay("2026-12-24T00:00", null)], "Mon Tue Wed"],
    ["one that was taken back", [stay("2026-12-24T00:00", null, "x")], "Mon Tue Wed Thu Fri Sat Sun"],
  ])("suspended %s", (_what, suspensions, expected) => {
    expect(datesOf({}, { suspensions }).join(" ")).toBe(expected);
  });
});

it("an occurrence has its key, its times and what differs on the day", () => {
  const exceptions = [
    { date: "2026-12-22", cancelled: false as const, changes: { duration: 60, notes: "Late" } },
  ];
  const packages = [
    { regularVisits: [line({ weekdays: ["Tue"], exceptions, status: "proposed" })], suspensions: [] },
  ];
  expect(visitsOfWeek(packages, MONDAY, new Set())).toMatchObject([
    {
      key: "7 2026-12-22",
      earliestStart: "2026-12-22T12:30",
      wishedStart: "2026-12-22T13:00",
      latestStart: "2026-12-22T13:30",
      duration: 60,
      notes: "Late",
      proposed: true,
    },
  ]);
});

it("no occurrence comes twice, and weeks share none", () => {
  const lines = fc.array(
    fc.record({
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      everyWeeks: fc.integer({ min: 1, max: 8 }),
      weeksFrom: fc.integer({ min: -60, max: 60 }).map((weeks) => addDays(MONDAY, weeks * 7)),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(lines, (all) => {
      const regularVisits = all.map((changes, index) => line({ ...changes, id: index + 1 }));
      const weeks = Array.from({ length: 8 }, (_, week) => addDays(MONDAY, week * 7));
      const keys = weeks.flatMap((monday) =>
        visitsOfWeek([{ regularVisits, suspensions: [] }], monday, new Set()).map(({ key }) => key),
      );
      expect(new Set(keys).size).toBe(keys.length);
      for (const { id, weekdays, everyWeeks } of regularVisits) {
        const own = keys.filter((key) => key.startsWith(`${id} `));
        const times = Math.floor(8 / everyWeeks);
        expect(own.length).toBeGreaterThanOrEqual(times * weekdays.length);
        expect(own.length).toBeLessThanOrEqual((times + 1) * weekdays.length);
      }
    }),
  );
});
