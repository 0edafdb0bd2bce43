import { expect, test } from "vitest";
import { crowKilometres } from "../travel/coordinates";
import { finerTilesOf, pointOn, scaleBar, tilesOf, viewOf } from "./map-view";

const NORWICH = { latitude: 52.63, longitude: 1.3 };
const CROMER = { latitude: 52.93, longitude: 1.3 };
const SIZE = { width: 960, height: 640, margin: 60 };

const view = (...points: { latitude: number; longitude: number }[]) => {
  const found = viewOf(points, SIZE);
  if (!found) throw new Error("no view");
  return found;
};

test("all points lie within the margins, the northern one above", () => {
  const both = view(NORWICH, CROMER);
  const [south, north] = [pointOn(both, NORWICH), pointOn(both, CROMER)];
  expect(north.y).toBeCloseTo(60, 5);
  expect(south.y).toBeCloseTo(580, 5);
  expect(south.x).toBeCloseTo(480, 5);
});

test("the scale agrees with the distance on the globe to half a per cent", () => {
  const both = view(NORWICH, CROMER);
  const miles = crowKilometres(NORWICH, CROMER) / 1.609344;
  expect(520 / both.unitsPerMile / miles).toBeGreaterThan(0.995);
  expect(520 / both.unitsPerMile / miles).toBeLessThan(1.005);
  const bar = scaleBar(both, 200);
  expect(bar.miles).toBe(5);
  expect(bar.length).toBeCloseTo(5 * both.unitsPerMile, 5);
});

test("tiles cover the picture, and are those of the published numbering", () => {
  const one = view(NORWICH);
  expect(one.tileZoom).toBe(15);
  // x = floor((lon + 180) / 360 * 2^z), as the wiki of OpenStreetMap gives it.
  expect(tilesOf(one).map(({ column }) => column)).toContain(Math.floor(((1.3 + 180) / 360) * 2 ** 15));
  const tiles = tilesOf(one);
  expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
  expect(Math.max(...tiles.map(({ y }) => y)) + one.tileSize).toBeGreaterThanOrEqual(640);
});

test("an enlarged part has tiles of a finer level, that cover it and agree with the coarse ones", () => {
  const both = view(NORWICH, CROMER);
  expect(finerTilesOf(both, { x: 0, y: 0, zoom: 1 })).toEqual([]);
  const part = { x: 300, y: 200, zoom: 4 };
  const finer = finerTilesOf(both, part);
  expect(finer[0]).toMatchObject({ level: both.tileZoom + 2, size: both.tileSize / 4 });
  const size = both.tileSize / 4;
  expect(Math.min(...finer.map(({ x }) => x))).toBeLessThanOrEqual(part.x);
  expect(Math.min(...finer.map(({ y }) => y))).toBeLessThanOrEqual(part.y);
  expect(Math.max(...finer.map(({ x }) => x)) + size).toBeGreaterThanOrEqual(part.x + 240);
  expect(Math.max(...finer.map(({ y }) => y)) + size).toBeGreaterThanOrEqual(part.y + 160);
  // Each lies in the coarse tile that it is a sixteenth of.
  for (const { column, row, x, y } of finer) {
    const coarse = tilesOf(both).find((one) => one.column === column >> 2 && one.row === row >> 2);
    expect(x - (coarse?.x ?? Number.NaN)).toBeCloseTo((column & 3) * size, 5);
    expect(y - (coarse?.y ?? Number.NaN)).toBeCloseTo((row & 3) * size, 5);
  }
});

test("no level is asked for that hardly any server has", () => {
  const levels = finerTilesOf(view(NORWICH), { x: 480, y: 320, zoom: 32 }).map(({ level }) => level);
  expect([...new Set(levels)]).toEqual([17]);
});

test("without points there is no view", () => expect(viewOf([], SIZE)).toBeNull());
