import { expect, test } from "vitest";
import {
  changedTravelSettings,
  DEFAULT_TRAVEL_SETTINGS,
  differingModes,
  travelSettingKey,
  travelSettingProblems,
  travelSettingsFrom,
} from "./travel-settings";

test("what nobody set is as shipped", () => {
  expect(travelSettingsFrom(new Map())).toEqual(DEFAULT_TRAVEL_SETTINGS);
});

test("what an operator set counts, mode by mode", () => {
  const stored = new Map<string, unknown>([[travelSettingKey("Car"), { kmh: 30, overhead: 3 }]]);
  expect(travelSettingsFrom(stored)).toEqual({ ...DEFAULT_TRAVEL_SETTINGS, Car: { kmh: 30, overhead: 3 } });
});

test.each([
  [null],
  ["fast"],
  [{ kmh: 30 }],
  [{ kmh: "30", overhead: 3 }],
  [{ kmh: 0, overhead: 3 }],
  [{ kmh: 30, overhead: -1 }],
  [{ kmh: Number.NaN, overhead: 3 }],
])("%j makes no sense and is passed over", (value) => {
  expect(travelSettingsFrom(new Map([[travelSettingKey("Car"), value]]))).toEqual(DEFAULT_TRAVEL_SETTINGS);
});

test("a change touches what it names, and null is as shipped", () => {
  const once = changedTravelSettings(DEFAULT_TRAVEL_SETTINGS, { Car: { kmh: 30 }, Walking: { overhead: 2 } });
  expect(once.Car).toEqual({ kmh: 30, overhead: 5 });
  expect(differingModes(DEFAULT_TRAVEL_SETTINGS, once)).toEqual(["Car", "Walking"]);
  const again = changedTravelSettings(once, { Car: null });
  expect(differingModes(DEFAULT_TRAVEL_SETTINGS, again)).toEqual(["Walking"]);
});

test("all that is wrong with a change is said at once", () => {
  const problems = travelSettingProblems({
    Car: { kmh: 61, overhead: 61 },
    Walking: { kmh: 0.5 },
    Bicycle: { kmh: 40 },
    Horse: { kmh: 20 },
  });
  expect(problems.map(({ field }) => field)).toEqual(["Car.kmh", "Car.overhead", "Walking.kmh", "Horse"]);
  expect(problems[0]?.message).toBe("The average speed for Car must be between 5 and 60 km/h.");
  expect(travelSettingProblems({ Car: null, Walking: { kmh: 1, overhead: 0 } })).toEqual([]);
});
