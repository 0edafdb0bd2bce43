import { expect, it } from "vitest";
import { localAt } from "../../time";
import { stretchesAround } from "./stretches";

const ZONE = "Europe/London";
const around = (local: string, from: string, until: string) =>
  stretchesAround(local, from, until, ZONE).map(
    ({ weekday, start, end }) => `${weekday} ${localAt(start, ZONE)} ${localAt(end, ZONE)}`,
  );

it("lists the stretches of the day before, the day and the day after", () => {
  expect(around("2026-11-23T10:00", "08:00", "18:00")).toEqual([
    "Sun 2026-11-22T08:00 2026-11-22T18:00",
    "Mon 2026-11-23T08:00 2026-11-23T18:00",
    "Tue 2026-11-24T08:00 2026-11-24T18:00",
  ]);
});

it.each(["04:00", "19:30"])("ends the next day where the end, %s, is not after the start", (until) => {
  expect(around("2026-11-23T10:00", "19:30", until)[1]).toBe(`Mon 2026-11-23T19:30 2026-11-24T${until}`);
});

it("starts after the hour that is skipped where it starts in it", () => {
  expect(around("2026-03-29T10:00", "01:30", "09:00")[1]).toBe("Sun 2026-03-29T02:30 2026-03-29T09:00");
});
