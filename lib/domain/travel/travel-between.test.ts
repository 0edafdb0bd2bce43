import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { TRANSPORT_MODES, type TransportMode } from "../employee";
import type { Coordinates } from "./coordinates";
import { POSTCODE_AREAS } from "./postcode-areas";
import type { TravelLeg } from "./travel";
import { estimatedTravel, type TravelKnowledge, travelBetween } from "./travel-between";
import { travelMinutes } from "./travel-minutes";
import { DEFAULT_TRAVEL_SETTINGS, SPEED_LIMITS, type TravelSettings } from "./travel-settings";

const AT = "2026-11-23T09:00";
const NORWICH: Coordinates = { latitude: 52.63, longitude: 1.29 };
/** Some four kilometres north of it. */
const SPROWSTON: Coordinates = { latitude: 52.666, longitude: 1.29 };

function travelWith(known: {
  places?: Record<string, Coordinates>;
  legs?: Record<string, number>;
  settings?: TravelSettings;
}) {
  const places = vi.fn((postcode: string) => known.places?.[postcode] ?? null);
  const legs = vi.fn(
    (from: string, to: string, mode: TransportMode) => known.legs?.[`${from} ${to} ${mode}`] ?? null,
  );
  const knowledge: TravelKnowledge = {
    places,
    legs,
    settings: known.settings ?? DEFAULT_TRAVEL_SETTINGS,
  };
  const travel = travelBetween(knowledge);
  const between = (from: string | null, to: string | null, mode: string | null = "Car"): TravelLeg | null =>
    travel.between(from, to, mode, AT);
  return { between, places, legs };
}

const mode = fc.constantFrom(...TRANSPORT_MODES);
const settings: fc.Arbitrary<TravelSettings> = fc
  .tuple(
    ...TRANSPORT_MODES.map((one) =>
      fc.record({
        kmh: fc.double({ min: SPEED_LIMITS[one].least, max: SPEED_LIMITS[one].most, noNaN: true }),
        overhead: fc.integer({ min: 0, max: 60 }),
      }),
    ),
  )
  .map((all) => Object.fromEntries(TRANSPORT_MODES.map((one, index) => [one, all[index]])) as TravelSettings);
const area = fc.constantFrom(...Object.keys(POSTCODE_AREAS));
const postcode = fc
  .tuple(area, fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 }), fc.constantFrom("AA", "BB"))
  .map(([letters, district, sector, unit]) => `${letters}${district} ${sector}${unit}`);
/** For every postcode, whether and where a table has it: made up from its letters, anywhere in England. */
const table = fc.func(
  fc.option(
    fc.record({
      latitude: fc.double({ min: 50.5, max: 54, noNaN: true }),
      longitude: fc.double({ min: -3, max: 1, noNaN: true }),
    }),
  ),
);

describe("the best that is known counts", () => {
  test("without a table and a service it is the map of postcode areas", () => {
    const { between } = travelWith({});
    expect(between("NR2 1AB", "NR3 2AC")).toEqual({
      minutes: travelMinutes("NR2 1AB", "NR3 2AC", "Car"),
      source: "postcode areas",
    });
  });

  test("two known points are better: 4 km are 5.2 by road, at 25 km/h, and parking", () => {
    const { between } = travelWith({ places: { NR21AB: NORWICH, NR32AC: SPROWSTON } });
    expect(between("nr21ab", " NR3  2AC ")).toEqual({ minutes: 18, source: "coordinates" });
    expect(between("NR3 2AC", "NR2 1AB")).toEqual({ minutes: 18, source: "coordinates" });
  });

  test("one known point is no distance", () => {
    const { between } = travelWith({ places: { NR21AB: NORWICH } });
    expect(between("NR2 1AB", "NR3 2AC")?.source).toBe("postcode areas");
    expect(between("NR2 1AB", "NR3")?.source).toBe("postcode areas");
  });

  test("the routing service's word is the best, and holds for its direction and mode alone", () => {
    const { between } = travelWith({
      places: { NR21AB: NORWICH, NR32AC: SPROWSTON },
      legs: { "NR21AB NR32AC Car": 9.2 },
    });
    expect(between("NR2 1AB", "NR3 2AC")).toEqual({ minutes: 15, source: "routing service" });
    expect(between("NR3 2AC", "NR2 1AB")?.source).toBe("coordinates");
    expect(between("NR2 1AB", "NR3 2AC", "Bicycle")?.source).toBe("coordinates");
  });

  test("who would be quicker on foot walks, by the service's word too", () => {
    const { between } = travelWith({ legs: { "NR21AB NR21AC Car": 1, "NR21AB NR21AC Walking": 3 } });
    expect(between("NR2 1AB", "NR2 1AC")).toEqual({ minutes: 3, source: "routing service" });
  });

  test("doors of one full postcode are no minutes apart, those of one point and two postcodes are", () => {
    const { between } = travelWith({ places: { NR21AB: NORWICH, NR21AC: NORWICH } });
    expect(between("NR2 1AB", "nr21ab", "Walking")?.minutes).toBe(0);
    expect(travelWith({}).between("NR30 1AA", "NR30 1AA", "Car")?.minutes).toBe(0);
    expect(travelWith({}).between("NR30", "NR30", "Car")?.minutes).toBeGreaterThan(0);
    expect(between("NR2 1AB", "NR2 1AC", "Walking")).toEqual({ minutes: 4, source: "coordinates" });
  });

  test("no table leads across the sea", () => {
    const belfast = { latitude: 54.6, longitude: -5.93 };
    const { between } = travelWith({
      places: { BT11AA: belfast, NR21AB: NORWICH },
      legs: { "BT11AA NR21AB Car": 600 },
    });
    expect(between("BT1 1AA", "NR2 1AB")).toBeNull();
  });

  test.each([
    [null, "NR2 1AB"],
    ["NR2 1AB", ""],
    ["not recorded", "NR2 1AB"],
    ["QQ1 1AA", "NR2 1AB"],
  ])("%s to %s is not known", (from, to) => {
    expect(travelWith({}).between(from, to)).toBeNull();
  });
});

test("every question is looked up once", () => {
  const { between, places, legs } = travelWith({ places: { NR21AB: NORWICH, NR32AC: SPROWSTON } });
  for (let time = 0; time < 3; time += 1) {
    between("NR2 1AB", "NR3 2AC", "Car");
    between("NR2 1AB", "NR9 9ZZ", "Car");
    between("NR2 1AB", null, "Car");
  }
  expect(places.mock.calls.flat()).toEqual(["NR21AB", "NR32AC", "NR99ZZ"]);
  expect(legs).toHaveBeenCalledTimes(2);
});

test("settings count, and a way that is asked for by other words is the same", () => {
  const slow = { ...DEFAULT_TRAVEL_SETTINGS, Car: { kmh: 10, overhead: 20 } };
  const quick = travelWith({}).between("NR2 1AB", "NR3 2AC")?.minutes ?? Number.NaN;
  const { between } = travelWith({ settings: slow });
  expect(between("NR2 1AB", "NR3 2AC")?.minutes).toBeGreaterThan(quick + 15);
  expect(between("NR2 1AB", "NR3 2AC", "own car")).toEqual(between("NR2 1AB", "NR3 2AC"));
  expect(between("NR2 1AB", "NR3 2AC", null)).toEqual(between("NR2 1AB", "NR3 2AC", "Public Transport"));
});

test("from Manchester to Liverpool it is 40 to 80 minutes by car", () => {
  const minutes = estimatedTravel().between("M2 3BB", "L4 6DD", "Car", AT)?.minutes;
  expect(minutes).toBeGreaterThanOrEqual(40);
  expect(minutes).toBeLessThanOrEqual(80);
});

test("whatever is set and known: whole minutes, the same in both directions, and nobody is slower than on foot", () => {
  fc.assert(
    fc.property(postcode, postcode, mode, settings, table, (from, to, by, set, places) => {
      const travel = travelBetween({ places, legs: () => null, settings: set });
      const leg = travel.between(from, to, by, AT);
      expect(travel.between(to, from, by, AT)).toEqual(leg);
      if (leg === null) return;
      expect(Number.isInteger(leg.minutes) && leg.minutes > 0).toBe(true);
      const walked = travel.between(from, to, "Walking", AT);
      expect(leg.minutes).toBeLessThanOrEqual(walked?.minutes ?? Number.NaN);
    }),
  );
});

test("whatever is set and known: the map's estimates keep their order, each step more than the one before", () => {
  fc.assert(
    fc.property(area, area, mode, settings, table, fc.boolean(), (one, other, by, set, known, isKnown) => {
      fc.pre(one !== other);
      const places = (key: string) => (isKnown && key !== `${one}31AA` ? known(key) : null);
      const travel = travelBetween({ places, legs: () => null, settings: set });
      const minutes = (to: string) => travel.between(`${one}3 1AA`, to, by, AT)?.minutes ?? Number.NaN;
      const steps = [`${one}3 1AA`, `${one}3 1BB`, `${one}3 2AA`, `${one}4 1AA`, `${one}98 1AA`].map(minutes);
      const away = minutes(`${other}3 1AA`);
      const rising = Number.isNaN(away) ? steps : [...steps, away];
      for (let index = 1; index < rising.length; index += 1) {
        // Two districts of one area may be equally far; everything else is a step.
        const least = rising[index - 1]! + (index === 4 ? 0 : 1);
        expect(rising[index], rising.join()).toBeGreaterThanOrEqual(least);
      }
    }),
  );
});
