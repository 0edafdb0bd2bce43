import { expect, test } from "vitest";
import type { PlaceColumns } from "./place-columns";
import { placeOfRow } from "./place-of-row";

const DEGREES: PlaceColumns = { kind: "degrees", postcode: 0, north: 1, east: 2 };

test.each([
  ["north", ["NR2 1AB", "", "1.29"]],
  ["east", ["NR2 1AB", "52.63", ""]],
  ["both", ["NR2 1AB", "", ""]],
])("a row without its %s has no coordinates", (_what, fields) => {
  expect(placeOfRow(fields, DEGREES)).toEqual({
    value: "NR2 1AB",
    message: expect.stringContaining("no coordinates"),
  });
});

test("a row that ends before its postcode has none", () => {
  expect(placeOfRow([], DEGREES)).toEqual({ value: "", message: expect.stringContaining("postcode") });
});

test("of a text that is no postcode 20 characters are shown", () => {
  expect(placeOfRow(["x".repeat(50), "52.63", "1.29"], DEGREES)).toMatchObject({ value: "x".repeat(20) });
});

test("a place has the postcode as a key", () => {
  expect(placeOfRow(["nr2  1ab", "52.63", "1.29"], DEGREES)).toEqual({
    postcode: "NR21AB",
    latitude: 52.63,
    longitude: 1.29,
  });
});
