import { describe, expect, it } from "vitest";
import { exampleAvailability } from "../rules/example-match";
import type { AvailabilityWindow, RecordedAvailability } from "./availability";
import { availabilityOf } from "./availability-of";
import { availabilityOn } from "./availability-on";
import { availabilityProblems } from "./availability-problems";

const NOTHING = { earliestStart: null, latestEnd: null, shifts: null, weekdays: null };
const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";

const window = (changes: Partial<AvailabilityWindow> = {}): AvailabilityWindow => ({
  weekday: "Mon",
  from: "08:00",
  until: "12:00",
  everyWeeks: 1,
  weeksFrom: null,
  validFrom: null,
  validUntil: null,
  ...changes,
});

const spans = (
  employee: Partial<typeof NOTHING>,
  recorded: Partial<RecordedAvailability> | null,
  date: string,
) =>
  availabilityOn(
    availabilityOf({ ...NOTHING, ...employee }, recorded && exampleAvailability(recorded)),
    date,
  )?.map(({ from, until }) => `${from.slice(8)}–${until.slice(8)}`) ?? null;

describe("of the workbook", () => {
  const hours = { earliestStart: "07:00", latestEnd: "15:00" };
  it.each<[Partial<Record<keyof typeof NOTHING, string>>, string, string[] | null]>([
    [hours, MONDAY, ["23T07:00–23T15:00"]],
    [{ ...hours, weekdays: "Tue" }, MONDAY, []],
    [{ ...hours, shifts: "Lunch" }, MONDAY, ["23T07:00–23T15:00"]],
    [{ earliestStart: "22:00", latestEnd: "06:00" }, MONDAY, ["23T22:00–24T06:00"]],
    [{ shifts: "Breakfast/Evening" }, MONDAY, ["23T06:00–23T14:00", "23T22:00–24T06:00"]],
    [{ shifts: "Breakfast", weekdays: "Tue" }, MONDAY, []],
    [{ shifts: "All Shifts" }, MONDAY, null],
    [{ earliestStart: "07:00" }, MONDAY, null],
    [{}, MONDAY, null],
  ])("%j on %s: %j", (employee, date, expected) => {
    expect(spans(employee as Partial<typeof NOTHING>, null, date)).toEqual(expected);
  });
});

describe("as recorded", () => {
  const hours = { earliestStart: "07:00", latestEnd: "15:00" } as unknown as Partial<typeof NOTHING>;

  it("takes the place of the workbook's, several windows a day by start", () => {
    const windows = [window({ from: "16:00", until: "20:00" }), window()];
    expect(spans(hours, { windows }, MONDAY)).toEqual(["23T08:00–23T12:00", "23T16:00–23T20:00"]);
    expect(spans(hours, { windows }, TUESDAY)).toEqual([]);
  });

  it("leaves the workbook's pattern where only hours a week are recorded", () => {
    expect(spans(hours, { windows: null, mostHours: 20 }, MONDAY)).toEqual(["23T07:00–23T15:00"]);
  });

  it.each<[Partial<AvailabilityWindow>, number]>([
    [{ everyWeeks: 2, weeksFrom: "2026-11-09" }, 1],
    [{ everyWeeks: 2, weeksFrom: "2026-11-16" }, 0],
    [{ validFrom: MONDAY }, 1],
    [{ validFrom: TUESDAY }, 0],
    [{ validUntil: TUESDAY }, 1],
    [{ validUntil: MONDAY }, 0],
  ])("%j", (changes, count) => {
    expect(spans(hours, { windows: [window(changes)] }, MONDAY)).toHaveLength(count);
  });

  it("an exception counts instead of the pattern, whatever that is", () => {
    const exceptions = [
      { date: MONDAY, windows: [], notes: null },
      { date: TUESDAY, windows: [{ from: "20:00", until: "02:00" }], notes: null },
    ];
    expect(spans(hours, { windows: [window()], exceptions }, MONDAY)).toEqual([]);
    expect(spans({}, { exceptions }, TUESDAY)).toEqual(["24T20:00–25T02:00"]);
    expect(spans({}, { exceptions }, "2026-11-25")).toBeNull();
  });
});

it.each<[Partial<RecordedAvailability>, RegExp]>([
  [{ windows: [window(), window({ from: "11:00", until: "13:00" })] }, /not overlap/],
  [{ windows: [window({ everyWeeks: 2 })] }, /Monday of a week/],
  [{ windows: [window({ weeksFrom: TUESDAY })] }, /Give a Monday/],
  [{ windows: [window({ validFrom: MONDAY, validUntil: MONDAY })] }, /end must be after/],
  [
    {
      exceptions: [
        { date: MONDAY, windows: [], notes: null },
        { date: MONDAY, windows: [], notes: null },
      ],
    },
    /one exception/,
  ],
  [{ mostHours: 50 }, /opt-out/],
  [{ contractedHours: 40, mostHours: 30 }, /more than the 30 h/],
])("%j is wrong: %s", (recorded, words) => {
  const problems = availabilityProblems(exampleAvailability(recorded));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(words);
});

it.each<Partial<RecordedAvailability>>([
  { windows: [window(), window({ from: "12:00", until: "13:00" })] },
  { windows: [window(), window({ everyWeeks: 2, weeksFrom: MONDAY })] },
  { mostHours: 60, optedOutOf48Hours: true, contractedHours: 50 },
])("%j is right", (recorded) => {
  expect(availabilityProblems(exampleAvailability(recorded))).toEqual([]);
});
