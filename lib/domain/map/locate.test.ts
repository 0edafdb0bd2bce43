import { expect, test } from "vitest";
import { type KnownPlaces, locate } from "./locate";

const known: KnownPlaces = {
  postcode: (key) => (key === "NR21AB" ? { latitude: 52.62, longitude: 1.28 } : null),
  district: (district) => (district === "NR2" ? { latitude: 52.63, longitude: 1.27 } : null),
};

test.each([
  ["nr2 1ab", { precision: "postcode", of: "NR2 1AB", latitude: 52.62 }],
  ["NR2 9ZZ", { precision: "district", of: "NR2", latitude: 52.63 }],
  ["NR2", { precision: "district", of: "NR2" }],
  ["NR7 1AA", { precision: "area", of: "NR (Norwich)" }],
  ["NR", { precision: "area" }],
])("%s", (postcode, located) => expect(locate(postcode, known)).toMatchObject(located));

test.each([null, "", "nowhere", "QQ1 1AA"])("%s has no position", (postcode) =>
  expect(locate(postcode, known)).toBeNull(),
);
