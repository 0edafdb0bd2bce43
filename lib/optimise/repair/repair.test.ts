import { expect, test, vi } from "vitest";
import { randomProblem } from "../random-problem.test-data";
import { solve } from "../solve";
import { repairCarer, repairVisit } from "./repair";

/** A busy machine may take longer than the usual five seconds. */
vi.setConfig({ testTimeout: 120_000 });

const PRICES = { carerPrice: 500, startPrice: 50, seed: 1 };
const pinnedAside = (faults: readonly string[]) => faults.filter((fault) => !fault.includes("pinned"));

test("a repair of one visit is allowed and leaves nearly everything where it was", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const problem = randomProblem(seed);
    const { solution } = solve(problem, { seed, iterations: 3000 });
    const repaired = repairVisit(problem, solution, 0, PRICES);
    expect(pinnedAside(repaired.faults)).toEqual([]);
  }
});

test("a carer who is away keeps nothing but what is pinned", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const problem = randomProblem(seed);
    const { solution } = solve(problem, { seed, iterations: 3000 });
    const repaired = repairCarer(problem, solution, [0], PRICES);
    expect(pinnedAside(repaired.faults)).toEqual([]);
    let slot = 0;
    for (const { slots } of problem.visits) {
      const isPinned = slots.some(({ pin }) => pin);
      for (const _ of slots)
        if (!isPinned) expect(repaired.solution.route[slot++]).not.toBe(0);
        else slot++;
    }
  }
});
