import { expect, test } from "vitest";
import { readStatus } from "./status";

test.each([
  ["Active", "Active"],
  ["inactive ", "Inactive"],
  ["", "Active"],
  [null, "Active"],
])("%j is %j", (written, value) => {
  expect(readStatus(written)).toEqual({ value, repaired: false });
});

test.each(["Left", "N/A", "-", "In active service"])("%j is no status", (written) => {
  expect(readStatus(written)).toHaveProperty("problem");
});
