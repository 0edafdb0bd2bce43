import { expect, it } from "vitest";
import { absence } from "./absence";
import { exampleMatch, findingsOf } from "./example-match";

// The visit is Monday 23 November 2026, 10:00–10:30.
it.each<[string, string, boolean]>([
  ["2026-11-23T00:00", "2026-11-24T00:00", true],
  ["2026-11-20T08:00", "2026-11-23T10:00", false],
  ["2026-11-20T08:00", "2026-11-23T10:01", true],
  ["2026-11-23T10:29", "2026-11-24T00:00", true],
  ["2026-11-23T10:30", "2026-11-24T00:00", false],
  ["2026-11-23T10:10", "2026-11-23T10:20", true],
  ["2026-11-22T00:00", "2026-11-23T00:00", false],
])("off from %s until %s: keeps the carer %s", (from, until, keeps) => {
  expect(findingsOf(absence, { absences: [{ from, until }] })).toEqual(keeps ? ["off"] : []);
});

it("says nothing of somebody who is never off, and of leave that was cancelled", () => {
  const from = "2026-11-23T00:00";
  const until = "2026-11-24T00:00";
  expect(findingsOf(absence)).toEqual([]);
  expect(findingsOf(absence, { absences: [{ from, until, cancelledAt: "2026-11-01 09:00:00" }] })).toEqual(
    [],
  );
});

it.each([
  ["sick", "off sick"],
  ["leave", "on leave"],
  ["training", "in training"],
] as const)("says of %s how long it lasts", (kind, words) => {
  const absences = [{ from: "2026-11-16T08:00", until: "2026-11-30T08:00", kind }];
  expect(absence(exampleMatch({ absences }))).toEqual([
    {
      finding: "off",
      sentence: `Nora Pike is ${words} from Mon 16 Nov 2026, 08:00 until Mon 30 Nov 2026, 08:00; the visit starts Mon 23 Nov 2026, 10:00.`,
      miss: "back on Mon 30 Nov 2026, 08:00",
    },
  ]);
});

const backOn = (...absences: [string, string, string?][]) =>
  absence(
    exampleMatch({
      absences: absences.map(([from, until, cancelledAt]) => ({
        from,
        until,
        cancelledAt: cancelledAt ?? null,
      })),
    }),
  ).map(({ miss }) => miss);

it("is back after all that follows without a minute between, in whatever order it is recorded", () => {
  const sick: [string, string] = ["2026-11-23T00:00", "2026-11-25T00:00"];
  const leave: [string, string] = ["2026-11-25T00:00", "2026-11-28T00:00"];
  const later: [string, string] = ["2026-11-28T00:01", "2026-12-05T00:00"];
  expect(backOn(sick, leave, later)).toEqual(["back on Sat 28 Nov 2026, 00:00"]);
  expect(backOn(later, leave, sick)).toEqual(["back on Sat 28 Nov 2026, 00:00"]);
  const training: [string, string] = ["2026-11-28T00:00", "2026-11-29T00:00"];
  expect(backOn(training, leave, sick)).toEqual(["back on Sun 29 Nov 2026, 00:00"]);
  expect(backOn(sick, later)).toEqual(["back on Wed 25 Nov 2026, 00:00"]);
  expect(backOn(sick, [...leave, "2026-11-01 09:00:00"])).toEqual(["back on Wed 25 Nov 2026, 00:00"]);
  expect(backOn(sick, ["2026-11-24T00:00", "2026-11-24T12:00"])).toEqual(["back on Wed 25 Nov 2026, 00:00"]);
});

it("goes by real time in the night in which an hour comes twice", () => {
  // 90 minutes from 00:30 run to 01:00 of the second round, past the first 01:30.
  const visit = { startTime: "2026-10-25T00:30", duration: 90 };
  const until = "2026-10-26T00:00";
  expect(findingsOf(absence, { visit, absences: [{ from: "2026-10-25T01:30", until }] })).toEqual(["off"]);
  expect(findingsOf(absence, { visit, absences: [{ from: "2026-10-25T02:00", until }] })).toEqual([]);
});
