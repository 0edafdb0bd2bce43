import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TRANSPORT_MODES } from "../employee";
import { minutesFor } from "./modes";
import { POSTCODE_AREAS } from "./postcode-areas";
import { travelMinutes } from "./travel-minutes";
import { DEFAULT_TRAVEL_SETTINGS } from "./travel-settings";

const AREAS = Object.keys(POSTCODE_AREAS);
const mode = fc.constantFrom(...TRANSPORT_MODES);
const postcode = fc
  .tuple(
    fc.constantFrom(...AREAS),
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom("AA", "BB", "XY"),
  )
  .map(([area, district, sector, unit]) => `${area}${district} ${sector}${unit}`);

test("there are the 124 areas", () => {
  expect(AREAS).toHaveLength(124);
});

test.each(TRANSPORT_MODES)("nearer in writing is nearer in minutes, in every area, by %s", (by) => {
  for (const area of AREAS) {
    const minutes = (to: string) => travelMinutes(`${area}1 1AA`, `${area}${to}`, by) ?? Number.NaN;
    const steps = [minutes("1 1AA"), minutes("1 1AB"), minutes("1 2AA"), minutes("2 1AA")];
    expect(steps[0], area).toBeLessThan(steps[1]!);
    expect(steps[1], area).toBeLessThan(steps[2]!);
    expect(steps[2], area).toBeLessThan(steps[3]!);
    const farthest = Math.max(minutes("2 1AA"), minutes("99 1AA"), minutes(""));
    for (const other of AREAS.filter((each) => each !== area)) {
      const away = travelMinutes(`${area}1 1AA`, `${other}1 1AA`, by);
      if (away !== null) expect(farthest, `${area} to ${other}`).toBeLessThan(away);
    }
  }
});

test("both directions take the same whole minutes", () => {
  fc.assert(
    fc.property(postcode, postcode, mode, (from, to, by) => {
      const minutes = travelMinutes(from, to, by);
      expect(travelMinutes(to, from, by)).toBe(minutes);
      if (minutes !== null) expect(Number.isInteger(minutes) && minutes > 0).toBe(true);
    }),
  );
});

test("farther never takes less, and nobody is slower than on foot or quicker by bus than by car", () => {
  const kilometres = fc.double({ min: 0.1, max: 900, noNaN: true });
  fc.assert(
    fc.property(kilometres, kilometres, mode, (a, b, by) => {
      if (a < b)
        expect(minutesFor(a, by, DEFAULT_TRAVEL_SETTINGS)).toBeLessThanOrEqual(
          minutesFor(b, by, DEFAULT_TRAVEL_SETTINGS),
        );
      expect(minutesFor(a, by, DEFAULT_TRAVEL_SETTINGS)).toBeLessThan(
        minutesFor(a + 0.1, by, DEFAULT_TRAVEL_SETTINGS),
      );
      expect(minutesFor(a, by, DEFAULT_TRAVEL_SETTINGS)).toBeLessThanOrEqual(
        minutesFor(a, "Walking", DEFAULT_TRAVEL_SETTINGS),
      );
      expect(minutesFor(a, "Car", DEFAULT_TRAVEL_SETTINGS)).toBeLessThanOrEqual(
        minutesFor(a, "Public Transport", DEFAULT_TRAVEL_SETTINGS),
      );
    }),
  );
});

describe("journeys that coordinators know", () => {
  test.each([
    ["M2 3BB", "L4 6DD", "Car", 40, 80],
    ["NR2 1AB", "NR2 1AC", "Walking", 10, 40],
    ["NR2 1AB", "NR3 2AC", "Car", 8, 35],
    ["SW1A 1AA", "SE1 7PB", "Car", 15, 45],
    ["B3 5CC", "CV8 0HH", "Car", 35, 70],
    ["LS18 0TT", "BD19 1UU", "Car", 25, 60],
    ["EH1 1AA", "G1 1AA", "Car", 60, 110],
  ])("%s to %s by %s", (from, to, by, least, most) => {
    const minutes = travelMinutes(from, to, by);
    expect(minutes).toBeGreaterThanOrEqual(least);
    expect(minutes).toBeLessThanOrEqual(most);
  });
});

test.each([
  [null, "NR2 1AB"],
  ["NR2 1AB", ""],
  ["not recorded", "NR2 1AB"],
  ["QQ1 1AA", "NR2 1AB"],
  ["BT1 1AA", "M1 1AA"],
  ["JE2 3AB", "GY1 1AA"],
])("%s to %s has no minutes", (from, to) => {
  expect(travelMinutes(from, to, "Car")).toBeNull();
});

test("case and spaces do not matter; an unknown mode is the bus", () => {
  expect(travelMinutes(" nr21ab ", "NR3  2AC", "car")).toBe(travelMinutes("NR2 1AB", "NR3 2AC", "Car"));
  expect(travelMinutes("NR2 1AB", "NR3 2AC", null)).toBe(
    travelMinutes("NR2 1AB", "NR3 2AC", "Public Transport"),
  );
  expect(travelMinutes("NR2", "NR3", "Bike")).toBe(travelMinutes("NR2", "NR3", "Bicycle"));
});
