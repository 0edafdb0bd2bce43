import { expect, test } from "vitest";
import { NATIONAL_LIVING_WAGE, paySettingsFrom, rateOn } from "@/lib/domain/pay";
import { intervalOf } from "@/lib/domain/time";
import { unsocialMinutes } from "./unsocial";

const ZONE = "Europe/London";
const { unsocial } = paySettingsFrom(new Map());
const minutes = (start: string, length: number, bankHolidays: string[] = []) =>
  unsocialMinutes(intervalOf(start, length, ZONE), {
    unsocial,
    zone: ZONE,
    bankHolidays: new Set(bankHolidays),
  });

test.each([
  ["a weekday morning", "2026-11-30T09:00", 60, 0],
  ["over the start of the evening", "2026-11-30T19:45", 60, 45],
  ["over the end of the night", "2026-11-30T05:30", 60, 30],
  ["Friday night into Saturday", "2026-11-27T23:30", 60, 60],
  ["Sunday night into Monday morning", "2026-11-29T23:00", 8 * 60, 7 * 60],
  ["the night in which the clocks go back", "2026-10-25T22:00", 8 * 60, 8 * 60],
  ["a night on which the clocks went back, to the minute", "2026-10-24T22:00", 9 * 60, 9 * 60],
])("%s", (_, start, length, expected) => expect(minutes(start, length)).toBe(expected));

test("a bank holiday counts once, also at night", () => {
  expect(minutes("2026-12-25T10:00", 60)).toBe(0);
  expect(minutes("2026-12-25T10:00", 60, ["2026-12-25"])).toBe(60);
  expect(minutes("2026-12-25T21:00", 60, ["2026-12-25"])).toBe(60);
});

test("each day has the minimum wage that was published for it", () => {
  const on = (date: string) => rateOn(NATIONAL_LIVING_WAGE, date);
  expect(
    ["2023-03-31", "2024-03-31", "2024-04-01", "2025-04-01", "2026-03-31", "2026-04-01"].map(on),
  ).toEqual([null, 10.42, 11.44, 12.21, 12.21, 12.71]);
});
