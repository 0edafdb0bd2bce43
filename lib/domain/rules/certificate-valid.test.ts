import { expect, it } from "vitest";
import { certificateValid } from "./certificate-valid";
import { exampleMatch, findingsOf } from "./example-match";

const found = (certificateExpiryDate: string | null, startTime = "2026-11-23T10:00") =>
  findingsOf(certificateValid, { employee: { certificateExpiryDate }, visit: { startTime } });

it.each<[string | null, string[]]>([
  ["2026-11-24", []],
  ["2026-11-23", []],
  ["2026-11-22", ["expired"]],
  ["2020-01-01", ["expired"]],
  [null, ["not-recorded"]],
  ["soon", ["not-recorded"]],
  ["2026-02-30", ["not-recorded"]],
])("a certificate until %s on 23 November 2026: %s", (expiry, expected) => {
  expect(found(expiry)).toEqual(expected);
});

it("is asked for the day on which the visit starts, not for today", () => {
  expect(found("2026-12-01", "2026-12-01T23:45")).toEqual([]);
  expect(found("2026-12-01", "2026-12-02T00:00")).toEqual(["expired"]);
});

it.each([
  ["2026-11-20", "Fri 20 Nov 2026", "3 days"],
  ["2026-11-22", "Sun 22 Nov 2026", "1 day"],
])("says by how much %s is too early", (certificateExpiryDate, date, days) => {
  expect(certificateValid(exampleMatch({ employee: { certificateExpiryDate } }))).toEqual([
    {
      finding: "expired",
      sentence: `Nora Pike's certificate ran out on ${date}, ${days} before the visit on Mon 23 Nov 2026.`,
      miss: `certificate ran out ${days} before`,
    },
  ]);
});

it("says that nothing is recorded", () => {
  expect(certificateValid(exampleMatch({ employee: { certificateExpiryDate: null } }))).toEqual([
    { finding: "not-recorded", sentence: "Nora Pike has no certificate date recorded." },
  ]);
});
