import { expect, test } from "vitest";
import { chainsOf, cheapest } from "./chains";

test("a long budget is spent on two searches that add up to it", () => {
  const chains = chainsOf(1, 140_001, 2);
  expect(chains.map(({ iterations }) => iterations)).toEqual([70_000, 70_001]);
  expect(new Set(chains.map(({ seed }) => seed)).size).toBe(2);
});

test("a short budget is spent on one", () => {
  expect(chainsOf(7, 1000, 100)).toEqual([{ seed: 7, iterations: 1000 }]);
});

test("the first of equals is taken", () => {
  const results = [
    { cost: 3, name: "a" },
    { cost: 2, name: "b" },
    { cost: 2, name: "c" },
  ];
  expect(cheapest(results).name).toBe("b");
});
