import { expect, it } from "vitest";
import { exampleMatch } from "./example-match";
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
  expect(noOverlap(exampleMatch({ bookings: [[start, minutes]] })) !== null).toBe(overlaps);
});

it("counts a booking that crosses midnight into the visit", () => {
  const match = exampleMatch({
    visit: { startTime: "2026-11-24T00:15" },
    bookings: [["2026-11-23T23:30", 60]],
  });
  expect(noOverlap(match)?.sentence).toBe("E001 is with P002 from 23:30 to 00:30.");
});

it("goes by real time in the hour that comes twice", () => {
  // 90 minutes from 00:30 end at 01:00 of the second round; 02:00 is an hour later.
  const match = exampleMatch({
    visit: { startTime: "2026-10-25T02:00" },
    bookings: [["2026-10-25T00:30", 150]],
  });
  expect(noOverlap(match)).toBeNull();
});
