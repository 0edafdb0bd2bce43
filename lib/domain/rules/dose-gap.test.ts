import { expect, it } from "vitest";
import { doseGap } from "./dose-gap";
import { exampleMatch, findingsOf } from "./example-match";

// The visit is 10:00–10:30, with medication.
it.each<[string, string[]]>([
  ["2026-11-23T06:00", []],
  ["2026-11-23T06:01", ["too-close"]],
  ["2026-11-23T10:00", ["too-close"]],
  ["2026-11-23T13:59", ["too-close"]],
  ["2026-11-23T14:00", []],
  ["2026-11-22T10:00", []],
])("another dose at %s: %s", (start, expected) => {
  expect(findingsOf(doseGap, { patientVisits: [[start, 30, ["medicine"]]] })).toEqual(expected);
});

it("counts from start to start, however long the visits last", () => {
  expect(findingsOf(doseGap, { patientVisits: [["2026-11-23T06:00", 200, ["medicine"]]] })).toEqual([]);
});

it("looks at visits with medication only, whichever service comes first", () => {
  const others = (services: string[]): [string, number, string[]][] => [["2026-11-23T09:00", 30, services]];
  expect(findingsOf(doseGap, { patientVisits: others(["laundry"]) })).toEqual([]);
  expect(findingsOf(doseGap, { patientVisits: others(["laundry", "medicine"]) })).toEqual(["too-close"]);
  expect(
    findingsOf(doseGap, { visit: { services: ["laundry"] }, patientVisits: others(["medicine"]) }),
  ).toEqual([]);
});

it("says the gap to each that is too close, and from and until when it would do", () => {
  const match = exampleMatch({
    patientVisits: [
      ["2026-11-23T07:30", 30, ["medicine"]],
      ["2026-11-23T13:15", 30, ["medicine"]],
      ["2026-11-23T20:00", 30, ["medicine"]],
    ],
  });
  expect(doseGap(match)).toEqual([
    {
      finding: "too-close",
      sentence: "Wilfred Marsh has medication at 07:30 and 10:00: 2 h 30 min apart, at least 4 h.",
      miss: "4 h apart from 11:30",
    },
    {
      finding: "too-close",
      sentence: "Wilfred Marsh has medication at 13:15 and 10:00: 3 h 15 min apart, at least 4 h.",
      miss: "4 h apart until 09:15",
    },
  ]);
});

it("looks forward from a dose at the very same minute", () => {
  const match = exampleMatch({ patientVisits: [["2026-11-23T10:00", 30, ["medicine"]]] });
  expect(doseGap(match).map(({ miss }) => miss)).toEqual(["4 h apart from 14:00"]);
});

it("goes by real time in the nights in which the clocks change", () => {
  const found = (startTime: string, other: string) =>
    findingsOf(doseGap, { visit: { startTime }, patientVisits: [[other, 30, ["medicine"]]] });
  // The clocks say four hours, and three have gone by.
  expect(found("2026-03-29T03:00", "2026-03-28T23:00")).toEqual(["too-close"]);
  expect(found("2026-03-29T04:00", "2026-03-28T23:00")).toEqual([]);
  // The clocks say three hours, and four have gone by.
  expect(found("2026-10-25T02:00", "2026-10-24T23:00")).toEqual([]);
});
