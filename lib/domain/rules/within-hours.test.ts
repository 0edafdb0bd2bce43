import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleMatch } from "./example-match";
import { withinHours } from "./within-hours";

interface Case {
  hours?: [string | null, string | null];
  weekdays?: string | null;
  start: string;
  duration?: number;
}

const look = ({ hours = ["08:00", "18:00"], weekdays = null, start, duration = 30 }: Case) =>
  withinHours(
    exampleMatch({
      employee: { earliestStart: hours[0], latestEnd: hours[1], weekdays },
      visit: { startTime: start, duration },
    }),
  );
const found = (changes: Case) => look(changes).map(({ finding }) => finding);

describe("by day", () => {
  it.each<[string, number, string[]]>([
    ["2026-11-23T08:00", 30, []],
    ["2026-11-23T17:30", 30, []],
    ["2026-11-23T07:59", 30, ["outside"]],
    ["2026-11-23T17:31", 30, ["outside"]],
    ["2026-11-23T08:00", 600, []],
    ["2026-11-23T08:00", 601, ["outside"]],
    ["2026-11-23T03:00", 30, ["outside"]],
  ])("%s for %i minutes: %s", (start, duration, expected) => {
    expect(found({ start, duration })).toEqual(expected);
  });
});

describe("by night, 19:30–04:00", () => {
  const hours: [string, string] = ["19:30", "04:00"];
  it.each<[string, number, string[]]>([
    ["2026-11-23T19:30", 30, []],
    ["2026-11-23T23:45", 30, []],
    ["2026-11-24T03:30", 30, []],
    ["2026-11-24T03:31", 30, ["outside"]],
    ["2026-11-23T12:00", 30, ["outside"]],
    ["2026-11-23T19:29", 30, ["outside"]],
  ])("%s for %i minutes: %s", (start, duration, expected) => {
    expect(found({ hours, start, duration })).toEqual(expected);
  });

  it("belongs to the weekday on which it starts", () => {
    // Tuesday 02:00 is still Monday's night.
    expect(found({ hours, weekdays: "Mon", start: "2026-11-24T02:00" })).toEqual([]);
    expect(found({ hours, weekdays: "Tue", start: "2026-11-24T02:00" })).toEqual(["day-off"]);
    expect(found({ hours, weekdays: "Mon", start: "2026-11-23T02:00" })).toEqual(["day-off"]);
  });

  it("lasts an hour longer when the clocks go back, and an hour less when they go forward", () => {
    const night: [string, string] = ["22:00", "06:00"];
    expect(found({ hours: night, start: "2026-10-24T22:00", duration: 9 * 60 })).toEqual([]);
    expect(found({ hours: night, start: "2026-10-24T22:00", duration: 9 * 60 + 1 })).toEqual(["outside"]);
    expect(found({ hours: night, start: "2026-03-28T22:00", duration: 7 * 60 })).toEqual([]);
    expect(found({ hours: night, start: "2026-03-28T22:00", duration: 7 * 60 + 1 })).toEqual(["outside"]);
  });
});

it.each<[string | null, string[]]>([
  [null, []],
  ["Mon/Tue", []],
  ["Sun/Mon", []],
  ["Tue/Sun", ["day-off"]],
])("on Mondays, one who works %s: %s", (weekdays, expected) => {
  expect(found({ weekdays, start: "2026-11-23T10:00" })).toEqual(expected);
});

it.each<[string | null, string | null]>([
  [null, null],
  ["08:00", null],
  [null, "18:00"],
  ["whenever", "18:00"],
  ["08:00", "late"],
])("hours of %s to %s are not recorded", (from, until) => {
  expect(look({ hours: [from, until], start: "2026-11-23T10:00" })).toEqual([
    { finding: "not-recorded", sentence: "Nora Pike has no working hours recorded." },
  ]);
});

describe("hours that end when they start last the whole day", () => {
  it("whatever the time", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), (hour) => {
        const clock = `${String(hour).padStart(2, "0")}:00`;
        expect(found({ hours: [clock, clock], start: "2026-11-23T10:00", duration: 15 })).toEqual([]);
      }),
    );
  });

  const hours: [string, string] = ["08:00", "08:00"];
  it("and touch those of the day before and of the day after", () => {
    expect(found({ hours, start: "2026-11-23T07:45" })).toEqual([]);
    expect(found({ hours, start: "2026-11-23T08:30", duration: 24 * 60 })).toEqual([]);
  });

  it("where both days are worked", () => {
    expect(found({ hours, weekdays: "Sun/Mon", start: "2026-11-23T07:45" })).toEqual([]);
    expect(look({ hours, weekdays: "Sun", start: "2026-11-23T07:45" })).toEqual([
      { finding: "day-off", sentence: "Nora Pike works Sun, not on Mon.", miss: "works Sun" },
    ]);
    expect(look({ hours, weekdays: "Fri", start: "2026-11-23T07:45" })).toEqual([
      { finding: "day-off", sentence: "Nora Pike works Fri, not on Sun and Mon.", miss: "works Fri" },
    ]);
  });
});

describe("says by how much, against the nearest hours", () => {
  it.each<[Case, string, string]>([
    [
      { start: "2026-11-23T07:45" },
      "Nora Pike works 08:00–18:00; the visit is 07:45–08:15: 15 minutes too early.",
      "works from 08:00",
    ],
    [
      { start: "2026-11-23T17:31" },
      "Nora Pike works 08:00–18:00; the visit is 17:31–18:01: 1 minute too late.",
      "works until 18:00",
    ],
    [
      { start: "2026-11-23T07:30", duration: 660 },
      "Nora Pike works 08:00–18:00; the visit is 07:30–18:30: 30 minutes too early and 30 minutes too late.",
      "works 08:00–18:00",
    ],
    [
      { start: "2026-11-23T03:00" },
      "Nora Pike works 08:00–18:00; the visit is 03:00–03:30: 5 h too early.",
      "works from 08:00",
    ],
    [
      { hours: ["08:00", "23:30"], start: "2026-11-23T00:00", duration: 15 },
      "Nora Pike works 08:00–23:30; the visit is 00:00–00:15: 45 minutes too late.",
      "works until 23:30",
    ],
    [
      { hours: ["00:30", "10:00"], start: "2026-11-23T23:45", duration: 60 },
      "Nora Pike works 00:30–10:00; the visit is 23:45–00:45: 45 minutes too early.",
      "works from 00:30",
    ],
    [
      { hours: ["19:30", "04:00"], start: "2026-11-24T03:45" },
      "Nora Pike works 19:30–04:00; the visit is 03:45–04:15: 15 minutes too late.",
      "works until 04:00",
    ],
    [
      { hours: ["08:00", "20:00"], start: "2026-11-23T01:45" },
      "Nora Pike works 08:00–20:00; the visit is 01:45–02:15: 6 h 15 min too late.",
      "works until 20:00",
    ],
    [
      { start: "2026-11-23T07:59" },
      "Nora Pike works 08:00–18:00; the visit is 07:59–08:29: 1 minute too early.",
      "works from 08:00",
    ],
    [
      { start: "2026-11-23T07:59", duration: 602 },
      "Nora Pike works 08:00–18:00; the visit is 07:59–18:01: 1 minute too early and 1 minute too late.",
      "works 08:00–18:00",
    ],
    [
      { hours: ["06:00", "18:00"], start: "2026-11-23T23:45" },
      "Nora Pike works 06:00–18:00; the visit is 23:45–00:15: 6 h 15 min too late.",
      "works until 18:00",
    ],
  ])("%o", (changes, sentence, miss) => {
    expect(look(changes)).toEqual([{ finding: "outside", sentence, miss }]);
  });

  it("the weekdays", () => {
    expect(look({ weekdays: "Tue/Sun", start: "2026-11-23T10:00" })).toEqual([
      { finding: "day-off", sentence: "Nora Pike works Tue/Sun, not on Mon.", miss: "works Tue/Sun" },
    ]);
  });
});

describe("as a coordinator recorded it", () => {
  const window = (weekday: "Mon" | "Tue", from: string, until: string) => ({
    ...{ weekday, from, until, everyWeeks: 1 },
    ...{ weeksFrom: null, validFrom: null, validUntil: null },
  });
  const windows = [
    window("Mon", "07:00", "11:00"),
    window("Mon", "16:00", "20:00"),
    window("Tue", "22:00", "06:00"),
  ];
  const exceptions = [
    { date: "2026-11-30", windows: [], notes: null },
    { date: "2026-11-25", windows: [{ from: "10:00", until: "12:00" }], notes: null },
  ];
  const at = (startTime: string, duration = 30) =>
    withinHours(exampleMatch({ availability: { windows, exceptions }, visit: { startTime, duration } }));

  it.each<[string, number, string[]]>([
    ["2026-11-23T07:00", 240, []],
    ["2026-11-23T10:45", 30, ["outside"]],
    ["2026-11-23T13:00", 30, ["outside"]],
    ["2026-11-23T16:00", 240, []],
    ["2026-11-24T23:00", 60, []],
    ["2026-11-25T05:30", 30, []],
    ["2026-11-25T05:45", 30, ["outside"]],
    ["2026-11-25T10:00", 120, []],
    ["2026-11-26T10:00", 30, ["day-off"]],
    ["2026-11-30T08:00", 30, ["day-off"]],
  ])("%s for %i minutes: %j", (start, duration, expected) => {
    expect(at(start, duration).map(({ finding }) => finding)).toEqual(expected);
  });

  it("says what was compared with what", () => {
    expect(at("2026-11-23T10:45")[0]).toMatchObject({
      sentence: "Nora Pike works 07:00–11:00 and 16:00–20:00; the visit is 10:45–11:15: 15 minutes too late.",
      miss: "works until 11:00",
    });
    expect(at("2026-11-30T08:00")[0]).toMatchObject({
      sentence: "Nora Pike does not work on Mon 30 Nov 2026.",
      miss: "does not work that day",
    });
  });

  it("named shifts are no hours, and an exception of the day is", () => {
    const employee = { earliestStart: null, latestEnd: null, shifts: "Breakfast" };
    const found = (date: string) =>
      withinHours(
        exampleMatch({ employee, availability: { exceptions }, visit: { startTime: `${date}T11:00` } }),
      ).map(({ finding }) => finding);
    expect(found("2026-11-23")).toEqual(["not-recorded"]);
    expect(found("2026-11-25")).toEqual([]);
    expect(found("2026-11-30")).toEqual(["day-off"]);
  });
});
