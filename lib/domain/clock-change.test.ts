import { expect, test } from "vitest";
import { type ClockChange, changedBy, clockChangeOn, nextClockChange } from "./clock-change";

const ZONE = "Europe/London";
const SPRING: ClockChange = {
  date: "2027-03-28",
  direction: "forward",
  from: "2027-03-28T01:00",
  until: "2027-03-28T02:00",
};
const AUTUMN: ClockChange = {
  date: "2026-10-25",
  direction: "back",
  from: "2026-10-25T01:00",
  until: "2026-10-25T02:00",
};

test.each([
  ["2026-11-30", SPRING],
  ["2027-03-28", SPRING],
  ["2026-10-01", AUTUMN],
])("the next change from %s on", (today, change) => expect(nextClockChange(today, ZONE)).toEqual(change));

test("the change of a day, and of a day without one", () => {
  expect(clockChangeOn("2026-10-25", ZONE)).toEqual(AUTUMN);
  expect(clockChangeOn("2026-10-26", ZONE)).toBeNull();
});

test("a zone without changes has none, one that changes at midnight has", () => {
  expect(nextClockChange("2026-11-30", "UTC")).toBeNull();
  expect(nextClockChange("2026-01-01", "America/Santiago")).toMatchObject({ direction: "back" });
  expect(nextClockChange("2026-06-01", "America/Santiago")).toMatchObject({
    direction: "forward",
    from: "2026-09-06T00:00",
    until: "2026-09-06T01:00",
  });
});

test.each([
  [SPRING, "2027-03-27T22:00", 480, "ends-later", "2027-03-28T07:00", 420],
  [SPRING, "2027-03-28T01:30", 30, "skipped", "2027-03-28T03:00", null],
  [SPRING, "2027-03-28T00:30", 30, null, null, null],
  [SPRING, "2027-03-28T00:45", 30, "ends-later", "2027-03-28T02:15", 30],
  [SPRING, "2027-03-28T02:00", 30, null, null, null],
  [AUTUMN, "2026-10-24T22:00", 480, "ends-earlier", "2026-10-25T05:00", 540],
  [AUTUMN, "2026-10-25T01:30", 30, "twice", "2026-10-25T01:00", null],
  [AUTUMN, "2026-10-25T00:30", 45, null, null, null],
  [AUTUMN, "2026-10-25T02:00", 30, null, null, null],
] as const)("%o: %s for %i min", (change, wished, minutes, effect, end, toUsualEnd) => {
  const changed = changedBy(change, wished, minutes, ZONE);
  expect(changed?.effect ?? null).toBe(effect);
  expect(changed?.end ?? null).toBe(end);
  expect(changed?.minutesToUsualEnd ?? null).toBe(toUsualEnd);
});
