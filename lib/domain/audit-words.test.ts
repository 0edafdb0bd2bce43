import { expect, test } from "vitest";
import { changedThing, valueInWords } from "./audit-words";

test.each([
  ["start_time", "start"],
  ["Public Transport kmh", "Public Transport average speed (km/h)"],
  ["within-hours day-off", "Working hours (day off)"],
  ["within-hours", "Working hours"],
  ["head_of_something", "head of something"],
])("%s is %s", (key, words) => {
  expect(changedThing(key)).toBe(words);
});

test.each([
  ["2026-11-23T09:30", "Mon 23 Nov 2026, 09:30"],
  ["2026-11-23", "Mon 23 Nov 2026"],
  [null, "none"],
  [[], "none"],
  [["E001", "E002"], "E001 and E002"],
  [true, "Yes"],
  [45, "45"],
  ["personal_care", "Personal Care"],
  ["override", "Ask for a reason"],
  ["rule_settings", "rule settings"],
  ["nobody", "no carer available"],
  [{ from: "09:00", to: "11:00" }, "from 09:00, to 11:00"],
  [{ requiredRole: "Nurse", language: null, vehicle: false }, "role Nurse"],
])("%j is %s", (value, words) => {
  expect(valueInWords(value)).toBe(words);
});
