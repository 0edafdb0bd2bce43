import { expect, it } from "vitest";
import { dailyLoad } from "./daily-load";
import { exampleMatch, findingsOf } from "./example-match";

/** So many other visits on a day, an hour apart, from `hour` on. */
const visitsOn = (day: string, count: number, hour = 11): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`${day}T${String(hour + index).padStart(2, "0")}:00`, 30]);

it.each<[number | null, number, string[]]>([
  [null, 7, []],
  [null, 8, ["too-many"]],
  [3, 2, []],
  [3, 3, ["too-many"]],
  [10, 9, []],
  [0, 0, ["too-many"]],
])("at most %s visits a day, %i already: %s", (load, others, expected) => {
  const changes = { employee: { dailyLoad: load }, bookings: visitsOn("2026-11-23", others) };
  expect(findingsOf(dailyLoad, changes)).toEqual(expected);
});

it("counts the visits that start on the day, not those that reach into it or the day after", () => {
  const employee = { dailyLoad: 2 };
  expect(findingsOf(dailyLoad, { employee, bookings: visitsOn("2026-11-24", 2) })).toEqual([]);
  expect(
    findingsOf(dailyLoad, {
      employee,
      bookings: [
        ["2026-11-22T23:45", 60],
        ["2026-11-23T12:00", 30],
      ],
    }),
  ).toEqual([]);
  expect(
    findingsOf(dailyLoad, {
      employee,
      bookings: [
        ["2026-11-23T00:00", 30],
        ["2026-11-23T23:59", 30],
      ],
    }),
  ).toEqual(["too-many"]);
});

it.each([
  [
    1,
    "Nora Pike has 1 visit on Mon 23 Nov 2026; this one would be number 2, and 1 is the most.",
    "1 of 1 visit taken",
  ],
  [
    8,
    "Nora Pike has 8 visits on Mon 23 Nov 2026; this one would be number 9, and 8 is the most.",
    "8 of 8 visits taken",
  ],
])("says the numbers: %i", (most, sentence, miss) => {
  const match = exampleMatch({ employee: { dailyLoad: most }, bookings: visitsOn("2026-11-23", most) });
  expect(dailyLoad(match)).toEqual([{ finding: "too-many", sentence, miss }]);
});
