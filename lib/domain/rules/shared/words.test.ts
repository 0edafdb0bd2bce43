import { expect, it } from "vitest";
import { instantAtOrAfter } from "../../time";
import { clockSpan, counted, minutesInWords, momentBeside } from "./words";

const ZONE = "Europe/London";
const at = (local: string) => instantAtOrAfter(local, ZONE);

it.each([
  [0, "0 minutes"],
  [1, "1 minute"],
  [2, "2 minutes"],
  [59, "59 minutes"],
  [60, "1 h"],
  [61, "1 h 1 min"],
  [150, "2 h 30 min"],
  [48 * 60, "48 h"],
])("%i minutes are %s", (minutes, words) => {
  expect(minutesInWords(minutes)).toBe(words);
});

it("counts one and many", () => {
  expect([counted(0, "day"), counted(1, "day"), counted(2, "day")]).toEqual(["0 days", "1 day", "2 days"]);
});

it("says the clock time of a moment on the same day, and the date of any other", () => {
  const beside = "2026-11-23T10:00";
  expect(momentBeside(at("2026-11-23T23:59"), beside, ZONE)).toBe("23:59");
  expect(momentBeside(at("2026-11-24T00:00"), beside, ZONE)).toBe("Tue 24 Nov 2026, 00:00");
});

it("says from when until when", () => {
  const interval = { start: at("2026-11-23T23:45"), end: at("2026-11-24T00:15") };
  expect(clockSpan(interval, ZONE)).toBe("23:45–00:15");
});
