import { describe, expect, it } from "vitest";
import { exampleMatch, findingsOf, type MatchChanges, travelTaking } from "./example-match";
import type { Match } from "./rule";
import { weeklyHours } from "./weekly-hours";

const look = (changes: MatchChanges) => weeklyHours(exampleMatch({ travel: travelTaking(0), ...changes }));
const found = (changes: MatchChanges) => findingsOf(weeklyHours, { travel: travelTaking(0), ...changes });

/** One long visit at 08:00 on each day of the week of Monday 23 November 2026, minutes as given. */
const week = (...minutes: number[]): [string, number][] =>
  minutes.map((each, day) => [`2026-11-${23 + day}T08:00`, each]);

it("says nothing of a carer without other visits", () => {
  expect(found({})).toEqual([]);
});

describe("48 hours a week", () => {
  // 47 h 30 min in the days before; each day's work has its break, or is shorter than 6 h.
  const fullWeek: [string, number][] = ["23", "24", "25", "26", "27", "28"].flatMap(
    (day): [string, number][] => [
      [`2026-11-${day}T08:00`, 240],
      [`2026-11-${day}T12:30`, 235],
    ],
  );
  const sunday = (duration: number): MatchChanges => ({
    visit: { startTime: "2026-11-29T10:00", duration },
    bookings: fullWeek,
  });

  it.each<[number, string[]]>([
    [30, []],
    [31, ["over-48-hours"]],
  ])("47 h 30 min and a visit of %i minutes: %s", (duration, expected) => {
    expect(found(sunday(duration))).toEqual(expected);
  });

  it("says how many hours it would be", () => {
    expect(look(sunday(45))).toEqual([
      {
        finding: "over-48-hours",
        sentence:
          "E001 would work 48 h 15 min in the week from Mon 23 Nov 2026 (visits 48 h 15 min, travel 0 minutes), at most 48 h.",
        miss: "15 minutes over 48 h",
      },
    ]);
  });

  it("counts the travel between visits of a day, six ways of it here", () => {
    expect(found({ ...sunday(30), travel: travelTaking(1) })).toEqual(["over-48-hours"]);
    expect(found({ ...sunday(24), travel: travelTaking(1) })).toEqual([]);
    expect(found({ ...sunday(25), travel: travelTaking(1) })).toEqual(["over-48-hours"]);
    expect(look({ ...sunday(25), travel: travelTaking(1) })[0]?.sentence).toContain(
      "(visits 47 h 55 min, travel 6 minutes)",
    );
  });

  it("counts no way that nobody knows", () => {
    expect(found({ ...sunday(30), travel: travelTaking(null) })).toEqual([]);
  });

  it("counts no more travel than there is time between two visits", () => {
    // Half an hour between them, six times: 47 h 30 min of visits and 3 h of travel at the most.
    expect(look({ ...sunday(10), travel: travelTaking(300) })[0]?.sentence).toContain("travel 3 h)");
  });

  it("counts neither the week before nor the week after", () => {
    const before: [string, number] = ["2026-11-22T10:00", 60];
    const after: [string, number] = ["2026-11-30T10:00", 60];
    const visit = { startTime: "2026-11-29T10:00", duration: 30 };
    expect(found({ visit, bookings: [before, ...fullWeek, after] })).toEqual([]);
  });

  it("counts a visit of Sunday night for the week in which it starts", () => {
    const night: [string, number] = ["2026-11-29T23:30", 120];
    expect(found({ visit: { startTime: "2026-11-29T10:00" }, bookings: [...fullWeek, night] })).toEqual([
      "over-48-hours",
    ]);
    const lastNight: [string, number] = ["2026-11-22T18:00", 180];
    expect(found({ visit: { startTime: "2026-11-29T10:00" }, bookings: [lastNight, ...fullWeek] })).toEqual(
      [],
    );
  });

  it("counts minutes of two visits at once only once", () => {
    const twice: [string, number] = ["2026-11-23T08:30", 60];
    expect(found({ ...sunday(30), bookings: [...fullWeek, twice] })).toEqual([]);
    // Half of it reaches past the other.
    expect(found({ ...sunday(30), bookings: [...fullWeek, ["2026-11-23T11:30", 31]] })).toEqual([
      "over-48-hours",
    ]);
  });

  it("counts the travel of a night of Sunday for the week of the visit to which it leads", () => {
    const nights = { earliestStart: "20:00", latestEnd: "08:00" };
    const hours = (from: number): [string, number][] =>
      [0, 1, 2, 3, 4, 5].flatMap((day): [string, number][] => [
        [`2026-11-${from + day}T20:30`, 210],
        [`2026-11-${from + 1 + day}T00:30`, 260],
      ]);
    // 47 h 30 min of visits, and seven ways: Monday 00:30 is the night of Sunday, and the way to it is Monday's.
    const bookings: [string, number][] = [["2026-11-22T23:00", 60], ...hours(23)];
    const visit = { startTime: "2026-11-23T00:30", duration: 30 };
    const sentences = (minutes: number) =>
      look({ employee: nights, visit, bookings, travel: travelTaking(minutes) })
        .filter(({ finding }) => finding === "over-48-hours")
        .map(({ sentence }) => sentence);
    expect(sentences(4)).toEqual([]);
    expect(sentences(5)).toEqual([
      "E001 would work 48 h 5 min in the week from Mon 23 Nov 2026 (visits 47 h 30 min, travel 35 minutes), at most 48 h.",
    ]);
  });

  it("asks for no way where the week cannot be too long, whatever the ways", () => {
    const travel: Match["travel"] = {
      between: () => {
        throw new Error("asked");
      },
    };
    // 570 minutes from the first start to the last end, five times, and the visit: 48 h.
    const bookings = ["23", "24", "25", "26", "27"].flatMap((day): [string, number][] => [
      [`2026-11-${day}T08:00`, 300],
      [`2026-11-${day}T13:30`, 240],
    ]);
    const visit = (duration: number) => ({ startTime: "2026-11-29T10:00", duration });
    expect(weeklyHours(exampleMatch({ visit: visit(30), bookings, travel }))).toEqual([]);
    expect(() => weeklyHours(exampleMatch({ visit: visit(31), bookings, travel }))).toThrow("asked");
  });
});

describe("11 hours of rest", () => {
  // The visit is Monday 10:00–10:30.
  it.each<[string, number, string[]]>([
    ["2026-11-22T22:30", 30, []],
    ["2026-11-22T22:30", 31, ["short-rest"]],
    ["2026-11-22T23:30", 60, ["short-rest"]],
    ["2026-11-23T00:15", 15, []],
    ["2026-11-24T06:00", 30, []],
  ])("another visit at %s for %i minutes: %s", (start, minutes, expected) => {
    expect(found({ bookings: [[start, minutes]] })).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["2026-11-24T09:30", []],
    ["2026-11-24T09:29", ["short-rest"]],
  ])("the visit ends Monday 22:30, the next starts %s: %s", (start, expected) => {
    const visit = { startTime: "2026-11-23T22:00" };
    expect(found({ visit, bookings: [[start, 30]] })).toEqual(expected);
  });

  it("says what would end and start when, and how it would do", () => {
    expect(look({ visit: { startTime: "2026-11-23T07:00" }, bookings: [["2026-11-22T20:30", 60]] })).toEqual([
      {
        finding: "short-rest",
        sentence:
          "E001 would end Sun 22 Nov 2026, 21:30 and start Mon 23 Nov 2026, 07:00: 9 h 30 min of rest, at least 11 h.",
        miss: "could start Mon 23 Nov 2026, 08:30",
      },
    ]);
    expect(look({ visit: { startTime: "2026-11-23T21:00" }, bookings: [["2026-11-24T07:00", 60]] })).toEqual([
      {
        finding: "short-rest",
        sentence:
          "E001 would end Mon 23 Nov 2026, 21:30 and start Tue 24 Nov 2026, 07:00: 9 h 30 min of rest, at least 11 h.",
        miss: "would have to end by Mon 23 Nov 2026, 20:00",
      },
    ]);
  });

  it("looks at both nights", () => {
    expect(
      found({
        visit: { startTime: "2026-11-23T07:00", duration: 15 * 60 },
        bookings: [
          ["2026-11-22T21:30", 30],
          ["2026-11-24T07:00", 30],
        ],
      }),
    ).toEqual(["short-rest", "short-rest"]);
  });

  it("is no business of a visit in the middle of the day", () => {
    const bookings: [string, number][] = [
      ["2026-11-22T22:00", 60],
      ["2026-11-23T08:00", 30],
      ["2026-11-23T21:00", 30],
      ["2026-11-24T07:00", 30],
    ];
    expect(found({ bookings })).toEqual([]);
  });

  it("begins when all of the day before is over, whatever started last", () => {
    const bookings: [string, number][] = [
      ["2026-11-22T20:00", 210],
      ["2026-11-22T20:30", 30],
    ];
    expect(found({ bookings })).toEqual(["short-rest"]);
  });

  it("is never less than none", () => {
    const said = look({ visit: { startTime: "2026-11-23T00:15" }, bookings: [["2026-11-22T23:00", 120]] });
    expect(said.map(({ sentence }) => sentence)).toEqual([
      "E001 would end Mon 23 Nov 2026, 01:00 and start Mon 23 Nov 2026, 00:15: 0 minutes of rest, at least 11 h.",
    ]);
  });

  it("goes by real time in the nights in which the clocks change", () => {
    const rest = (evening: string, morning: string) =>
      found({ visit: { startTime: morning }, bookings: [[evening, 60]] });
    expect(rest("2026-03-28T20:00", "2026-03-29T08:00")).toEqual(["short-rest"]);
    expect(rest("2026-03-28T20:00", "2026-03-29T09:00")).toEqual([]);
    expect(rest("2026-10-24T20:00", "2026-10-25T07:00")).toEqual([]);
    expect(rest("2026-10-24T20:00", "2026-10-25T06:59")).toEqual(["short-rest"]);
  });

  describe("of carers by night", () => {
    const employee = { earliestStart: "19:30", latestEnd: "04:00" };
    it("lies between two nights, not between the two dates of one", () => {
      const bookings: [string, number][] = [["2026-11-23T23:00", 30]];
      expect(found({ employee, visit: { startTime: "2026-11-24T01:00" }, bookings })).toEqual([]);
      expect(found({ visit: { startTime: "2026-11-24T01:00" }, bookings })).toEqual(["short-rest"]);
    });

    it("and is asked for all the same", () => {
      // The middle of the time off is 11:45: what starts then is the next night's.
      const visit = { startTime: "2026-11-24T11:45" };
      expect(found({ employee, visit, bookings: [["2026-11-24T03:00", 30]] })).toEqual(["short-rest"]);
      const earlier = { startTime: "2026-11-24T11:44" };
      expect(found({ employee, visit: earlier, bookings: [["2026-11-24T03:00", 30]] })).toEqual([]);
    });
  });
});

describe("a break of 20 minutes once a day passes 6 hours", () => {
  /** 08:00 to the visit without a gap; the visit starts 13:30 then. */
  const morning: [string, number] = ["2026-11-23T08:00", 330];
  it.each<[string, number, string[]]>([
    ["2026-11-23T13:30", 30, []],
    ["2026-11-23T13:30", 31, ["no-break"]],
    ["2026-11-23T13:49", 31, ["no-break"]],
    ["2026-11-23T13:50", 31, []],
  ])("5 h 30 min until 13:30, then %s for %i minutes: %s", (startTime, duration, expected) => {
    expect(found({ visit: { startTime, duration }, bookings: [morning] })).toEqual(expected);
  });

  it("counts travel as work and not as a break", () => {
    const changes = (duration: number): MatchChanges => ({
      visit: { startTime: "2026-11-23T14:00", duration },
      bookings: [morning],
    });
    expect(found({ ...changes(31), travel: travelTaking(10) })).toEqual([]);
    expect(found({ ...changes(31), travel: travelTaking(11) })).toEqual(["no-break"]);
    expect(found({ ...changes(19), travel: travelTaking(11) })).toEqual([]);
    expect(found({ ...changes(20), travel: travelTaking(11) })).toEqual(["no-break"]);
    expect(found({ ...changes(31), travel: travelTaking(null) })).toEqual([]);
  });

  it("says the work and the longest break", () => {
    expect(
      look({
        visit: { startTime: "2026-11-23T14:00", duration: 40 },
        bookings: [morning],
        travel: travelTaking(15),
      }),
    ).toEqual([
      {
        finding: "no-break",
        sentence:
          "E001 would work 6 h 25 min on Mon 23 Nov 2026 with 15 minutes of break at the most; over 6 h there have to be 20 minutes.",
        miss: "longest break 15 minutes",
      },
    ]);
  });

  it("says of visits without a minute between them that there is no break at all", () => {
    const visit = { startTime: "2026-11-23T11:00", duration: 181 };
    expect(look({ visit, bookings: [["2026-11-23T08:00", 180]] }).map(({ miss }) => miss)).toEqual([
      "longest break 0 minutes",
    ]);
  });

  it("takes it that a visit of more than 6 h has its break within", () => {
    const next = { startTime: "2026-11-23T14:00", duration: 30 };
    expect(found({ visit: { duration: 361 } })).toEqual([]);
    expect(found({ visit: next, bookings: [["2026-11-23T07:59", 361]] })).toEqual([]);
    expect(found({ visit: next, bookings: [["2026-11-23T08:00", 360]] })).toEqual(["no-break"]);
  });

  it("is content with one break anywhere on the day, and looks at that day only", () => {
    const visit = { startTime: "2026-11-23T16:00", duration: 60 };
    const bookings: [string, number][] = [
      ["2026-11-23T08:00", 60],
      ["2026-11-23T09:20", 395],
      ["2026-11-23T16:00", 60],
    ];
    expect(found({ visit, bookings })).toEqual([]);
    expect(found({ bookings: week(0, 400) })).toEqual([]);
  });

  it("the visit may take the break away", () => {
    const bookings: [string, number][] = [
      ["2026-11-23T08:00", 180],
      ["2026-11-23T11:30", 180],
    ];
    const visit = (minutes: number) => ({ startTime: "2026-11-23T11:00", duration: minutes });
    expect(found({ visit: visit(10), bookings })).toEqual([]);
    expect(found({ visit: visit(11), bookings })).toEqual(["no-break"]);
  });

  it("takes a night for one day, named after the evening", () => {
    const employee = { earliestStart: "20:00", latestEnd: "08:00" };
    const bookings: [string, number][] = [["2026-11-23T21:00", 240]];
    const visit = { startTime: "2026-11-24T01:10", duration: 130 };
    expect(look({ employee, visit, bookings })).toEqual([
      {
        finding: "no-break",
        sentence:
          "E001 would work 6 h 10 min on Mon 23 Nov 2026 with 10 minutes of break at the most; over 6 h there have to be 20 minutes.",
        miss: "longest break 10 minutes",
      },
    ]);
  });
});

it("asks for the ways of a day of more than 6 hours only, until one gap holds the break", () => {
  const ways = (lastStart: string) => {
    const asked: unknown[] = [];
    const travel: Match["travel"] = {
      between(...way) {
        asked.push(way);
        return { minutes: 5, source: "coordinates" };
      },
    };
    const bookings: MatchChanges["bookings"] = [
      ["2026-11-23T09:00", 50, { postcode: "NR5 5EE" }],
      ["2026-11-23T12:00", 30, { postcode: "NR6 6FF" }],
      [lastStart, 30],
    ];
    weeklyHours(exampleMatch({ employee: { transportMode: "Walking" }, bookings, travel }));
    return asked;
  };
  expect(ways("2026-11-23T14:30")).toEqual([]);
  expect(ways("2026-11-23T14:31")).toEqual([
    ["NR5 5EE", "NR2 2BB", "Walking", "2026-11-23T09:50"],
    ["NR2 2BB", "NR6 6FF", "Walking", "2026-11-23T10:30"],
  ]);
});

describe("as agreed with the carer", () => {
  const hours = (availability: NonNullable<MatchChanges["availability"]>, minutes: number) =>
    found({ availability, bookings: week(240, 240, 240).slice(1), visit: { duration: minutes } });

  it.each<[number | null, number, string[]]>([
    [9, 60, []],
    [9, 61, ["over-most-hours"]],
    [null, 240, []],
    [0, 5, ["over-most-hours"]],
  ])("at most %s h, of which 8 are booked, and a visit of %i minutes: %j", (mostHours, minutes, expected) => {
    expect(hours({ mostHours }, minutes)).toEqual(expected);
  });

  it("48 hours bind nobody who opted out, and agreed hours do", () => {
    const long = (availability: NonNullable<MatchChanges["availability"]>) =>
      found({
        availability,
        bookings: week(600, 600, 600, 600, 600),
        visit: { startTime: "2026-11-23T19:00" },
      });
    expect(long({})).toContain("over-48-hours");
    expect(long({ optedOutOf48Hours: true })).not.toContain("over-48-hours");
    expect(long({ optedOutOf48Hours: true, mostHours: 50 })).toContain("over-most-hours");
  });
});
