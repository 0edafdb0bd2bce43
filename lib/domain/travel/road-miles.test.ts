import { expect, test } from "vitest";
import { roadMiles } from "./road-miles";

const nowhere = () => null;

test("miles are the same in both directions, none within a postcode, and unknown over the sea", () => {
  expect(roadMiles("NR2 1AB", "NR7 0XY", nowhere)).toBe(roadMiles("NR7 0XY", "NR2 1AB", nowhere));
  expect(roadMiles("NR2 1AB", "nr21ab", nowhere)).toBe(0);
  expect(roadMiles("NR2 1AB", "BT1 1AA", nowhere)).toBeNull();
  expect(roadMiles(null, "NR2 1AB", nowhere)).toBeNull();
});

test("known locations are taken before the map of areas", () => {
  const places = (postcode: string) => ({ latitude: postcode === "NR21AB" ? 52.6 : 52.7, longitude: 1.3 });
  // A tenth of a degree north is 6.9 miles as the crow flies.
  expect(roadMiles("NR2 1AB", "NR7 0XY", places)).toBeCloseTo(6.91 * 1.3, 1);
});
