import { expect, test } from "vitest";
import { requestIdOf } from "./request-id";

test("a plain token is kept, so that a proxy's log and this one can be laid side by side", () => {
  for (const id of ["abcd1234", "7f9c2b1e-0d5a-4a7e-9f63-2f4f2b1c9a10", "req_01.HX"])
    expect(requestIdOf(id)).toBe(id);
});

test("anything else gets an id of its own: nothing that is typed comes into the log", () => {
  const others = [
    undefined,
    "",
    "short",
    "x".repeat(65),
    "Ann Smith 1",
    'a"b}c{d-e',
    "abcd1234\n",
    ["abcd1234"],
  ];
  const made = others.map(requestIdOf);
  for (const id of made)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(others.length);
});
