import { expect, it } from "vitest";
import { certificateValid } from "./certificate-valid";
import { exampleMatch } from "./example-match";

const found = (certificateExpiryDate: string | null, startTime = "2026-11-23T10:00") =>
  certificateValid(exampleMatch({ employee: { certificateExpiryDate }, visit: { startTime } }))?.finding ??
  null;

it.each([
  ["2026-11-24", null],
  ["2026-11-23", null],
  ["2026-11-22", "expired"],
  ["2020-01-01", "expired"],
  [null, "not-recorded"],
  ["soon", "not-recorded"],
])("a certificate until %s on 23 November 2026: %s", (expiry, expected) => {
  expect(found(expiry)).toBe(expected);
});

it("is asked for the day on which the visit starts, not for today", () => {
  expect(found("2026-12-01", "2026-12-01T23:45")).toBeNull();
  expect(found("2026-12-01", "2026-12-02T00:00")).toBe("expired");
});
