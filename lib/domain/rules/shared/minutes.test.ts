import { expect, it } from "vitest";
import { instantAtOrAfter } from "../../time";
import { minutesFrom, plusRealMinutes } from "./minutes";

const at = (local: string) => instantAtOrAfter(local, "Europe/London");

it.each([
  ["2026-11-23T10:00", "2026-11-23T10:45", 45],
  ["2026-11-23T10:45", "2026-11-23T10:00", -45],
  ["2026-10-25T00:30", "2026-10-25T02:00", 150],
  ["2026-03-29T00:30", "2026-03-29T02:00", 30],
])("from %s to %s it is %i minutes, there and back", (from, until, minutes) => {
  expect(minutesFrom(at(from), at(until))).toBe(minutes);
  expect(plusRealMinutes(at(from), minutes)).toBe(at(until));
});
