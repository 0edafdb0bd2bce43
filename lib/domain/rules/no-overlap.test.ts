import { expect, it } from "vitest";
import { exampleMatch, findingsOf } from "./example-match";
import { noOverlap } from "./no-overlap";

// The visit is 10:00–10:30.
it.each<[string, number, boolean]>([
  ["2026-11-23T09:30", 30, false],
  ["2026-11-23T10:30", 30, false],
  ["2026-11-23T09:30", 31, true],
  ["2026-11-23T10:29", 30, true],
  ["2026-11-23T10:10", 5, true],
  ["2026-11-23T08:00", 300, true],
  ["2026-11-24T10:00", 30, false],
])("a booking at %s for %i minutes: overlaps %s", (start, minutes, overlaps) => {
  expect(findingsOf(noOverlap, { bookings: [[start, minutes]] })).toEqual(overlaps ? ["carer-booked"] : []);
});

it("names every visit in the way, and from when the carer is free of all of them", () => {
  const match = exampleMatch({
    bookings: [
      ["2026-11-23T09:00", 65],
      ["2026-11-23T10:20", 25, { patientId: "P003", patientName: "Asha Rao" }],
    ],
  });
  expect(noOverlap(match)).toEqual([
    {
      finding: "carer-booked",
      sentence: "Nora Pike is with Peter Long 09:00–10:05; the visit is 10:00–10:30.",
      miss: "free from 10:45",
    },
    {
      finding: "carer-booked",
      sentence: "Nora Pike is with Asha Rao 10:20–10:45; the visit is 10:00–10:30.",
      miss: "free from 10:45",
    },
  ]);
});

const freeFrom = (...bookings: [string, number][]) =>
  noOverlap(exampleMatch({ bookings })).map(({ miss }) => miss)[0];

it("is free only after the whole chain of bookings without a minute between", () => {
  expect(freeFrom(["2026-11-23T10:00", 45])).toBe("free from 10:45");
  expect(freeFrom(["2026-11-23T10:00", 45], ["2026-11-23T10:45", 30], ["2026-11-23T11:15", 30])).toBe(
    "free from 11:45",
  );
  expect(freeFrom(["2026-11-23T10:00", 45], ["2026-11-23T10:46", 30])).toBe("free from 10:45");
  expect(freeFrom(["2026-11-23T08:00", 60], ["2026-11-23T10:00", 45])).toBe("free from 10:45");
  expect(freeFrom(["2026-11-23T09:50", 60], ["2026-11-23T10:10", 10])).toBe("free from 10:50");
  expect(freeFrom(["2026-11-23T10:00", 45], ["2026-11-23T10:40", 30])).toBe("free from 11:10");
});

it("says the day when the carer is free on another one only", () => {
  expect(freeFrom(["2026-11-23T10:00", 14 * 60 + 30])).toBe("free from Tue 24 Nov 2026, 00:30");
});

it("counts a booking that crosses midnight into the visit", () => {
  const match = exampleMatch({
    visit: { startTime: "2026-11-24T00:15" },
    bookings: [["2026-11-23T23:30", 60]],
  });
  expect(noOverlap(match)).toEqual([
    {
      finding: "carer-booked",
      sentence: "Nora Pike is with Peter Long 23:30–00:30; the visit is 00:15–00:45.",
      miss: "free from 00:30",
    },
  ]);
});

it("goes by real time in the hour that comes twice", () => {
  // 150 minutes from 00:30 end at 02:00, because the hour from 01:00 comes twice.
  const visit = { startTime: "2026-10-25T02:00" };
  expect(findingsOf(noOverlap, { visit, bookings: [["2026-10-25T00:30", 150]] })).toEqual([]);
  expect(findingsOf(noOverlap, { visit, bookings: [["2026-10-25T00:30", 151]] })).toEqual(["carer-booked"]);
});

it("goes by real time over the hour that is skipped", () => {
  // 30 minutes from 00:45 end at 02:15.
  const visit = { startTime: "2026-03-29T02:10" };
  expect(findingsOf(noOverlap, { visit, bookings: [["2026-03-29T00:45", 30]] })).toEqual(["carer-booked"]);
  expect(findingsOf(noOverlap, { visit, bookings: [["2026-03-29T00:45", 25]] })).toEqual([]);
});
