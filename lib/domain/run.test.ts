import { describe, expect, it } from "vitest";
import { exampleMatch, type MatchChanges, travelTaking } from "./rules/example-match";
import { runOf, weekOfWork } from "./run";

const DAY = "2026-11-23";
const run = (changes: MatchChanges, day = DAY) => runOf(day, exampleMatch(changes));

describe("a run", () => {
  it("is the visits of the day by start, with the way to each and the time for it", () => {
    const { visits, homeward } = run({
      bookings: [
        ["2026-11-23T11:00", 60],
        ["2026-11-23T09:00", 30],
        ["2026-11-24T09:00", 30],
      ],
      travel: travelTaking(20),
    });
    expect(visits.map(({ booking, way, gap }) => [booking.startTime, way?.minutes, gap])).toEqual([
      ["2026-11-23T09:00", 20, null],
      ["2026-11-23T11:00", 20, 90],
    ]);
    expect(homeward?.minutes).toBe(20);
  });

  it("counts the ways between visits, and never those from and to home", () => {
    const { visitTime, travelTime, unknownWays } = run({
      bookings: [
        ["2026-11-23T09:00", 30],
        ["2026-11-23T10:00", 45],
      ],
      travel: travelTaking(20),
    });
    expect({ visitTime, travelTime, unknownWays }).toEqual({ visitTime: 75, travelTime: 20, unknownWays: 0 });
  });

  it("counts of a way that takes longer than its gap the gap", () => {
    const { travelTime, visits } = run({
      bookings: [
        ["2026-11-23T09:00", 30],
        ["2026-11-23T09:40", 30],
      ],
      travel: travelTaking(25),
    });
    expect(travelTime).toBe(10);
    expect(visits[1]).toMatchObject({ gap: 10, way: { minutes: 25 } });
  });

  it("says of how many ways nobody knows how long they take", () => {
    const { travelTime, unknownWays, homeward } = run({
      bookings: [
        ["2026-11-23T09:00", 30],
        ["2026-11-23T10:00", 30],
      ],
      travel: travelTaking(null),
    });
    expect({ travelTime, unknownWays, homeward }).toEqual({ travelTime: 0, unknownWays: 1, homeward: null });
  });

  it("holds a night together, under the day on which it starts", () => {
    const night: MatchChanges = {
      employee: { earliestStart: "19:30", latestEnd: "04:00" },
      bookings: [
        ["2026-11-23T22:00", 60],
        ["2026-11-24T02:00", 60],
      ],
    };
    expect(run(night).visits).toHaveLength(2);
    expect(run(night, "2026-11-24").visits).toEqual([]);
  });

  it("counts the minutes of two visits at once one time", () => {
    const { visitTime, visits } = run({
      bookings: [
        ["2026-11-23T09:00", 60],
        ["2026-11-23T09:30", 60],
      ],
    });
    expect(visitTime).toBe(90);
    expect(visits[1]?.gap).toBe(-30);
  });

  it("of a day without a visit is empty", () => {
    expect(run({})).toEqual({
      visits: [],
      homeward: null,
      visitTime: 0,
      travelTime: 0,
      unknownWays: 0,
      longestBreak: 0,
      lacksBreak: false,
    });
  });
});

describe("the break", () => {
  const six = (minutes: number, gap: string): MatchChanges => ({
    bookings: [
      ["2026-11-23T08:00", 180],
      [gap, minutes],
    ],
    travel: travelTaking(0),
  });

  it("is lacking once a day is over 6 hours with less than 20 minutes between", () => {
    expect(run(six(181, "2026-11-23T11:19"))).toMatchObject({ longestBreak: 19, lacksBreak: true });
    expect(run(six(181, "2026-11-23T11:20"))).toMatchObject({ longestBreak: 20, lacksBreak: false });
    expect(run(six(180, "2026-11-23T11:00"))).toMatchObject({ longestBreak: 0, lacksBreak: false });
  });

  it("is what travel leaves of a gap", () => {
    const bookings: MatchChanges["bookings"] = [
      ["2026-11-23T08:00", 30],
      ["2026-11-23T09:00", 30],
    ];
    expect(run({ bookings, travel: travelTaking(12) }).longestBreak).toBe(18);
  });
});

it("a week is Monday to Sunday, visits and the travel between them", () => {
  const bookings: MatchChanges["bookings"] = [
    ["2026-11-22T20:00", 30],
    ["2026-11-23T09:00", 30],
    ["2026-11-23T10:00", 30],
    ["2026-11-29T20:00", 60],
    ["2026-11-30T09:00", 60],
  ];
  expect(weekOfWork("2026-11-25", exampleMatch({ bookings, travel: travelTaking(15) }))).toEqual({
    visitTime: 120,
    travelTime: 15,
  });
});
