import { expect, it } from "vitest";
import { localAt } from "../../time";
import { exampleMatch, type MatchChanges, travelTaking } from "../example-match";
import { gapBefore, stopsOf, travelBefore, visitMinutes } from "./stops";

const places = (bookings: MatchChanges["bookings"]) => {
  const { stops, index } = stopsOf(exampleMatch({ bookings }));
  return { at: index, order: stops.map(({ start }) => localAt(start, "Europe/London").slice(8)) };
};

// The visit is Monday 23 November 2026, 10:00–10:30.
it("puts the visit in its place", () => {
  expect(places([])).toEqual({ at: 0, order: ["23T10:00"] });
  expect(places([["2026-11-23T09:00", 30]])).toEqual({ at: 1, order: ["23T09:00", "23T10:00"] });
  expect(places([["2026-11-23T11:00", 30]])).toEqual({ at: 0, order: ["23T10:00", "23T11:00"] });
  expect(
    places([
      ["2026-11-22T09:00", 30],
      ["2026-11-23T10:00", 30],
      ["2026-11-23T10:01", 30],
    ]),
  ).toEqual({ at: 2, order: ["22T09:00", "23T10:00", "23T10:00", "23T10:01"] });
});

const measured = (bookings: MatchChanges["bookings"], travel: number | null = 0) => {
  const match = exampleMatch({ bookings, travel: travelTaking(travel) });
  return stopsOf(match).stops.map((stop) => [visitMinutes(stop), gapBefore(stop), travelBefore(match, stop)]);
};

it("counts the minutes of visits, of the gaps before them, and of travel within these", () => {
  expect(
    measured(
      [
        ["2026-11-23T09:00", 45],
        ["2026-11-23T10:40", 20],
        ["2026-11-24T10:40", 20],
      ],
      12,
    ),
  ).toEqual([
    [45, 0, 0],
    [30, 15, 12],
    [20, 10, 10],
    [20, 0, 0],
  ]);
});

it("counts no minute of two visits at once twice", () => {
  expect(
    measured([
      ["2026-11-23T09:00", 120],
      ["2026-11-23T09:30", 100],
      ["2026-11-23T11:20", 10],
    ]),
  ).toEqual([
    [120, 0, 0],
    [10, 0, 0],
    [0, 0, 0],
    [10, 10, 0],
  ]);
});

it("counts no travel of which nobody knows, and none in a gap of a minute but that minute", () => {
  const bookings: MatchChanges["bookings"] = [["2026-11-23T09:00", 59]];
  expect(measured(bookings, null)[1]).toEqual([30, 1, 0]);
  expect(measured(bookings, 5)[1]).toEqual([30, 1, 1]);
});

it("asks for no way between two working days, nor where there is no gap", () => {
  let asked = 0;
  const match = exampleMatch({
    bookings: [
      ["2026-11-22T20:00", 30],
      ["2026-11-23T10:30", 30],
      ["2026-11-23T11:10", 30],
    ],
    travel: {
      between: () => {
        asked++;
        return null;
      },
    },
  });
  for (const stop of stopsOf(match).stops) travelBefore(match, stop);
  expect(asked).toBe(1);
});
