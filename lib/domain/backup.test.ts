import { expect, it } from "vitest";
import { isDailyBackupDue } from "./backup";

const ZONE = "Europe/London";
const TABLE: [taken: string[], now: string, due: boolean][] = [
  [[], "2026-11-23T12:00Z", true],
  [["2026-11-23T00:10Z"], "2026-11-23T23:50Z", false],
  [["2026-11-23T23:50Z"], "2026-11-24T00:10Z", true],
  // In summer the branch's day begins at 23:00Z.
  [["2026-07-06T22:50Z"], "2026-07-06T23:10Z", true],
  [["2026-07-06T23:10Z"], "2026-07-07T22:50Z", false],
  // The clock was put back: a year of days must not go without.
  [["2027-11-23T08:00Z"], "2026-11-23T08:00Z", true],
  [["2026-11-23T07:00Z", "2027-11-23T08:00Z"], "2026-11-23T08:00Z", false],
];

it.each(TABLE)("taken %s, now %s: due is %s", (taken, now, due) => {
  expect(
    isDailyBackupDue(
      taken.map((stamp) => Date.parse(stamp)),
      Date.parse(now),
      ZONE,
    ),
  ).toBe(due);
});
