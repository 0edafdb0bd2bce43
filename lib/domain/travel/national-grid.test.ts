import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crowKilometres } from "./coordinates";
import { coordinatesOfGrid } from "./national-grid";

/** What the Helmert transformation promises, in kilometres; at the ends of the islands it is a little worse. */
const GOOD_TO = 0.01;

describe("points that Ordnance Survey published with its transformation of 2015", () => {
  test.each([
    ["St Mary's, Scilly", 91_492.146, 11_318.804, 49.9222639373, -6.29977752014],
    ["Lizard Point", 170_370.718, 11_572.405, 49.9600613782, -5.20304609998],
    ["North Foreland", 639_821.835, 169_565.858, 51.3744702555, 1.44454730409],
    ["Lambeth", 530_624.974, 178_388.464, 51.4893656495, -0.1199255718],
    ["Carmarthen", 241_124.584, 220_332.641, 51.858908964, -4.3085247696],
    ["Leeds", 422_242.186, 433_818.701, 53.8002151963, -1.66379168242],
    ["Inverness", 267_056.768, 846_176.972, 57.4862500072, -4.21926398555],
    ["Shetland", 395_999.668, 1_138_728.951, 60.1330809166, -2.07382822798],
  ])("%s", (_name, easting, northing, latitude, longitude) => {
    const found = coordinatesOfGrid(easting, northing);
    expect(found && crowKilometres(found, { latitude, longitude })).toBeLessThan(GOOD_TO);
  });
});

test("the example of its guide, Caister Water Tower, by the same transformation", () => {
  const found = coordinatesOfGrid(651_409.903, 313_177.27);
  expect(found?.latitude).toBeCloseTo(52 + 39 / 60 + 28.723 / 3600, 6);
  expect(found?.longitude).toBeCloseTo(1 + 42 / 60 + 57.787 / 3600, 6);
});

test.each([
  [0, 0],
  [-1, 300_000],
  [700_000, 300_000],
  [400_000, 1_300_000],
  [Number.NaN, 300_000],
])("%d, %d is not on the grid", (easting, northing) => {
  expect(coordinatesOfGrid(easting, northing)).toBeNull();
});

test("a kilometre of the grid is a kilometre", () => {
  const metres = (most: number) => fc.integer({ min: 50_000, max: most });
  fc.assert(
    fc.property(metres(650_000), metres(1_200_000), (easting, northing) => {
      const here = coordinatesOfGrid(easting, northing);
      const east = coordinatesOfGrid(easting + 1_000, northing);
      const north = coordinatesOfGrid(easting, northing + 1_000);
      if (!here || !east || !north) throw new Error("on the grid");
      expect(crowKilometres(here, east)).toBeCloseTo(1, 1);
      expect(crowKilometres(here, north)).toBeCloseTo(1, 1);
      expect(east.longitude).toBeGreaterThan(here.longitude);
      expect(north.latitude).toBeGreaterThan(here.latitude);
    }),
  );
});
