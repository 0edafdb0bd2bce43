import { describe, expect, it } from "vitest";
import { exampleMatch, findingsOf, type MatchChanges, travelTaking } from "./example-match";
import { homeDistance } from "./home-distance";
import type { Match } from "./rule";

/** Travel that takes some minutes from home (NR1 1AA) and others back. */
const homeTravel = (out: number, back: number): Match["travel"] => ({
  between: (from) => ({ minutes: from === "NR1 1AA" ? out : back, source: "coordinates" }),
});

const found = (minutes: number | null, changes: MatchChanges = {}) =>
  findingsOf(homeDistance, { travel: travelTaking(minutes), ...changes });

describe("without other visits", () => {
  it.each([
    [0, []],
    [45, []],
    [46, ["far"]],
    [90, ["far"]],
    [91, ["too-far"]],
    [2504, ["too-far"]],
  ])("%i minutes from home: %s", (minutes, expected) => {
    expect(found(minutes)).toEqual(expected);
  });

  it("says nothing where the travel is not known", () => {
    expect(found(null)).toEqual([]);
  });
});

it.each([
  [46, 10, "from home to the first visit of the run"],
  [10, 46, "home from the last visit of the run"],
  [46, 46, "from home to the first visit of the run"],
])("%i minutes out and %i back: the longer of the two counts", (out, back, where) => {
  const [finding] = homeDistance(exampleMatch({ travel: homeTravel(out, back) }));
  expect(finding?.sentence).toBe(`Nora Pike travels about 46 minutes ${where}, more than 45 minutes.`);
});

it("says how long it is and what the limit was", () => {
  expect(homeDistance(exampleMatch({ travel: homeTravel(100, 100) }))).toEqual([
    {
      finding: "too-far",
      late: 10,
      sentence:
        "Nora Pike travels about 1 h 40 min from home to the first visit of the run, more than 1 h 30 min.",
      miss: "about 1 h 40 min from home",
    },
  ]);
  expect(homeDistance(exampleMatch({ travel: homeTravel(0, 100) }))[0]?.miss).toBe(
    "about 1 h 40 min to get home",
  );
});

describe("with other visits of the run", () => {
  const before: MatchChanges["bookings"] = [["2026-11-23T08:00", 30]];
  const after: MatchChanges["bookings"] = [["2026-11-23T12:00", 30]];

  it("neither comes from home nor goes there between two visits", () => {
    expect(found(100, { bookings: [...before, ...after] })).toEqual([]);
  });

  it("goes home after the last", () => {
    expect(findingsOf(homeDistance, { bookings: before, travel: homeTravel(100, 10) })).toEqual([]);
    expect(findingsOf(homeDistance, { bookings: before, travel: homeTravel(10, 100) })).toEqual(["too-far"]);
  });

  it("comes from home to the first", () => {
    expect(findingsOf(homeDistance, { bookings: after, travel: homeTravel(100, 10) })).toEqual(["too-far"]);
    expect(findingsOf(homeDistance, { bookings: after, travel: homeTravel(10, 100) })).toEqual([]);
  });

  it("what is more than 12 hours away is another run", () => {
    expect(found(100, { bookings: [["2026-11-22T21:00", 59]] })).toEqual(["too-far"]);
    expect(found(100, { bookings: [["2026-11-23T22:31", 30]] })).toEqual(["too-far"]);
  });
});

describe("limits", () => {
  const settings = { homeTravel: { warn: 20, reason: 30 } };

  it("are those of the settings", () => {
    expect([20, 21, 30, 31].map((minutes) => found(minutes, { settings }))).toEqual([
      [],
      ["far"],
      ["far"],
      ["too-far"],
    ]);
  });

  it("a carer's own takes the place of the one that needs a reason", () => {
    const employee = { maxHomeTravel: 120 };
    expect([90, 120, 121].map((minutes) => found(minutes, { employee }))).toEqual([
      ["far"],
      ["far"],
      ["too-far"],
    ]);
    const [finding] = homeDistance(exampleMatch({ employee, travel: travelTaking(121) }));
    expect(finding?.sentence).toContain("more than 2 h.");
  });

  it("a carer's own may be less than what warns", () => {
    expect([30, 31].map((minutes) => found(minutes, { employee: { maxHomeTravel: 30 } }))).toEqual([
      [],
      ["too-far"],
    ]);
  });
});

it("travels with the recorded mode, out when the visit starts and back when it ends", () => {
  const asked: unknown[][] = [];
  const travel: Match["travel"] = {
    between: (...way) => {
      asked.push(way);
      return null;
    },
  };
  homeDistance(exampleMatch({ travel, employee: { transportMode: "Bicycle" } }));
  expect(asked).toEqual([
    ["NR1 1AA", "NR2 2BB", "Bicycle", "2026-11-23T10:00"],
    ["NR2 2BB", "NR1 1AA", "Bicycle", "2026-11-23T10:30"],
  ]);
});
