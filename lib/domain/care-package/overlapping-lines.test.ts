import { expect, it } from "vitest";
import { exampleLine } from "./example-line.test-data";
import { overlappingLines } from "./overlapping-lines";
import type { RegularVisit } from "./regular-visit";

const MONDAY = "2026-11-23";

/** Name, start and minutes of a line on every day, and what else differs. */
const line = (name: string, wishedStart: string, duration: number, changes: Partial<RegularVisit> = {}) =>
  exampleLine({
    name,
    wishedStart,
    earliestStart: wishedStart,
    latestStart: wishedStart,
    duration,
    ...changes,
  });

it.each<[string, RegularVisit[], string | null]>([
  ["one after the other", [line("A", "08:00", 30), line("B", "08:30", 30)], null],
  ["a minute too early", [line("A", "08:00", 31), line("B", "08:30", 30)], "A and B on 2026-11-23"],
  [
    "on other weekdays",
    [line("A", "08:00", 60, { weekdays: ["Mon"] }), line("B", "08:00", 60, { weekdays: ["Tue"] })],
    null,
  ],
  [
    "a night that reaches into the morning",
    [line("Night", "23:00", 600), line("A", "08:30", 30)],
    "Night and A on 2026-11-24",
  ],
  [
    "in weeks that meet in the eighth",
    [
      line("A", "08:00", 30, { weekdays: ["Mon"], everyWeeks: 2, weeksFrom: MONDAY }),
      line("B", "08:00", 30, { weekdays: ["Mon"], everyWeeks: 7, weeksFrom: MONDAY, from: "2026-11-24" }),
    ],
    null,
  ],
  [
    "in weeks that meet",
    [
      line("A", "08:00", 30, { weekdays: ["Mon"], everyWeeks: 2, weeksFrom: MONDAY }),
      line("B", "08:00", 30, { weekdays: ["Mon"], everyWeeks: 3, weeksFrom: MONDAY, from: "2026-11-24" }),
    ],
    "A and B on 2027-01-04",
  ],
  [
    "when one has ended",
    [line("A", "08:00", 30, { until: "2026-11-30" }), line("B", "08:00", 30, { from: "2026-11-30" })],
    null,
  ],
])("%s", (_what, lines, expected) => {
  const found = overlappingLines(lines, MONDAY);
  expect(found && `${found.first.name} and ${found.second.name} on ${found.date}`).toBe(expected);
});
