import { describe, expect, it } from "vitest";
import { exampleMatch, findingsOf, type MatchChanges, travelTaking } from "./example-match";
import type { Match } from "./rule";
import { travelFits } from "./travel-fits";

/** What is found when every way takes the same minutes. The visit is Monday 10:00–10:30. */
const found = (minutes: number | null, ...bookings: [string, number][]) =>
  findingsOf(travelFits, { bookings, travel: travelTaking(minutes) });

it("says nothing of a carer without other visits", () => {
  expect(found(90)).toEqual([]);
});

describe("the visit before ends 09:30", () => {
  const before: [string, number] = ["2026-11-23T09:00", 30];
  it.each([
    [0, []],
    [29, []],
    [30, []],
    [31, ["too-late"]],
    [45, ["too-late"]],
    [46, ["too-late", "far-apart"]],
  ])("%i minutes of travel: %s", (minutes, expected) => {
    expect(found(minutes, before)).toEqual(expected);
  });

  it("says nothing where nobody knows the way", () => {
    expect(found(null, before)).toEqual([]);
  });

  it("says when the carer arrives", () => {
    const match = exampleMatch({ bookings: [before], travel: travelTaking(42) });
    expect(travelFits(match)).toEqual([
      {
        finding: "too-late",
        sentence: "Nora Pike arrives 10:12 from Peter Long, the visit starts 10:00: 12 minutes short.",
        miss: "could be there at 10:12",
        late: 12,
      },
    ]);
  });
});

describe("the visit after starts 11:00", () => {
  const after: [string, number] = ["2026-11-23T11:00", 30];
  it.each([
    [30, []],
    [31, ["too-late"]],
    [45, ["too-late"]],
    [46, ["too-late", "far-apart"]],
  ])("%i minutes of travel: %s", (minutes, expected) => {
    expect(found(minutes, after)).toEqual(expected);
  });

  it("says when the carer arrives there", () => {
    const match = exampleMatch({ bookings: [after], travel: travelTaking(31) });
    expect(travelFits(match)).toEqual([
      {
        finding: "too-late",
        sentence: "Nora Pike arrives 11:01 at Peter Long, where the next visit starts 11:00: 1 minute short.",
        miss: "reaches Peter Long only at 11:01",
        late: 1,
      },
    ]);
  });
});

it("says how far apart two visits are, however much time there is", () => {
  const match = exampleMatch({
    bookings: [
      ["2026-11-23T07:00", 30],
      ["2026-11-23T14:00", 30],
    ],
    travel: travelTaking(70),
  });
  expect(travelFits(match)).toEqual([
    {
      finding: "far-apart",
      sentence:
        "Nora Pike takes 1 h 10 min from Peter Long to Wilfred Marsh, more than 45 minutes between two visits.",
      miss: "1 h 10 min travel",
    },
    {
      finding: "far-apart",
      sentence:
        "Nora Pike takes 1 h 10 min from Wilfred Marsh to Peter Long, more than 45 minutes between two visits.",
      miss: "1 h 10 min travel",
    },
  ]);
});

it("has one finding for each side", () => {
  expect(found(40, ["2026-11-23T09:00", 30], ["2026-11-23T11:00", 30])).toEqual(["too-late", "too-late"]);
});

it.each<[string, number, string[]]>([
  ["2026-11-22T21:30", 30, ["far-apart"]],
  ["2026-11-22T21:29", 30, []],
  ["2026-11-23T22:30", 30, ["far-apart"]],
  ["2026-11-23T22:31", 30, []],
])("a visit at %s for %i minutes, 12 hours away or just more: %s", (start, minutes, expected) => {
  expect(found(60, [start, minutes])).toEqual(expected);
});

it("looks at no visit but the nearest on each side", () => {
  const nearest: MatchChanges["bookings"] = [
    ["2026-11-23T08:00", 30, { patientName: "Ada Cromer" }],
    ["2026-11-23T08:40", 30, { patientName: "Ben Holt" }],
    ["2026-11-23T11:00", 30, { patientName: "Cora Diss" }],
    ["2026-11-23T11:40", 30, { patientName: "Dan Acle" }],
  ];
  const sentences = travelFits(exampleMatch({ bookings: nearest, travel: travelTaking(55) })).map(
    ({ sentence }) => sentence,
  );
  expect(sentences).toHaveLength(4);
  expect(sentences.join()).toContain("from Ben Holt");
  expect(sentences.join()).toContain("at Cora Diss");
  expect(sentences.join()).not.toMatch(/Cromer|Acle/);
});

it("comes from the visit that ends last, even if it did not start last", () => {
  const match = exampleMatch({
    bookings: [
      ["2026-11-23T08:00", 110, { patientName: "Ada Cromer" }],
      ["2026-11-23T08:30", 30, { patientName: "Ben Holt" }],
    ],
    travel: travelTaking(20),
  });
  expect(travelFits(match).map(({ sentence }) => sentence)).toEqual([
    "Nora Pike arrives 10:10 from Ada Cromer, the visit starts 10:00: 10 minutes short.",
  ]);
});

it("comes from the visit that started last where two end together", () => {
  const match = exampleMatch({
    bookings: [
      ["2026-11-23T08:00", 110, { patientName: "Ada Cromer" }],
      ["2026-11-23T09:00", 50, { patientName: "Ben Holt" }],
    ],
    travel: travelTaking(11),
  });
  expect(travelFits(match).map(({ sentence }) => sentence)).toEqual([
    "Nora Pike arrives 10:01 from Ben Holt, the visit starts 10:00: 1 minute short.",
  ]);
});

it("leaves visits that overlap to the rule about these", () => {
  expect(found(60, ["2026-11-23T09:45", 30], ["2026-11-23T10:15", 30])).toEqual([]);
});

it("fits back-to-back visits where the way takes no time", () => {
  const bookings: [string, number][] = [
    ["2026-11-23T09:30", 30],
    ["2026-11-23T10:30", 30],
  ];
  expect(found(0, ...bookings)).toEqual([]);
  expect(found(1, ...bookings)).toEqual(["too-late", "too-late"]);
});

it("asks for each way from where the carer is, with the recorded mode, when the carer sets out", () => {
  const asked: unknown[] = [];
  const travel: Match["travel"] = {
    between(...way) {
      asked.push(way);
      return null;
    },
  };
  travelFits(
    exampleMatch({
      employee: { transportMode: "Bicycle" },
      patient: { postcode: "NR2 2BB" },
      bookings: [
        ["2026-11-23T09:00", 15, { postcode: "NR5 5EE" }],
        ["2026-11-23T12:00", 15, { postcode: null }],
      ],
      travel,
    }),
  );
  expect(asked).toEqual([
    ["NR5 5EE", "NR2 2BB", "Bicycle", "2026-11-23T09:15"],
    ["NR2 2BB", null, "Bicycle", "2026-11-23T10:30"],
  ]);
});

it("goes by real time in the hour that comes twice, and says the day of another date", () => {
  // 00:30 to 01:00 of the second round; until 01:30 of the second round is half an hour, not an hour and a half.
  const visit = { startTime: "2026-10-25T02:00" };
  const bookings: [string, number][] = [["2026-10-25T00:30", 120]];
  expect(findingsOf(travelFits, { visit, bookings, travel: travelTaking(30) })).toEqual([]);
  expect(findingsOf(travelFits, { visit, bookings, travel: travelTaking(31) })).toEqual(["too-late"]);
});

it("names the date of a moment on another day than the visit's", () => {
  const match = exampleMatch({
    visit: { startTime: "2026-11-23T23:30" },
    bookings: [["2026-11-24T00:10", 30]],
    travel: travelTaking(20),
  });
  expect(travelFits(match).map(({ sentence }) => sentence)).toEqual([
    "Nora Pike arrives Tue 24 Nov 2026, 00:20 at Peter Long, where the next visit starts Tue 24 Nov 2026, 00:10: 10 minutes short.",
  ]);
});
