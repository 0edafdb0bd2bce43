import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { construct } from "./construct/construct";
import { evaluate } from "./evaluate/evaluate";
import type { Problem } from "./model/problem";
import { randomFrom } from "./random";
import { halfPinnedProblem, randomProblem } from "./random-problem.test-data";
import { anneal } from "./search/anneal";
import { searchOf } from "./search/search";
import { solve } from "./solve";
import { solutionOf } from "./state/read-solution";
import { tablesOf } from "./state/tables";

/** A busy machine may take longer than the usual five seconds. */
vi.setConfig({ testTimeout: 120_000 });

const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** Pinned visits may be impossible from the start; of these nothing is expected. */
const pinnedAside = (faults: readonly string[]) => faults.filter((fault) => !fault.includes("pinned"));

test("the cost kept through all moves is the cost worked out from nothing, and nothing forbidden is done", () => {
  fc.assert(
    fc.property(seeds, (seed) => checkMoves(randomProblem(seed), seed)),
    { numRuns: 90, seed: 20261129 },
  );
});

test("the same holds where one carer of a double-up is pinned", () => {
  fc.assert(
    fc.property(seeds, (seed) => checkMoves(halfPinnedProblem(seed), seed)),
    { numRuns: 40, seed: 20261129 },
  );
});

test.each([2445, 3133, 4897, 12835, 13446, 13673, 981_133])(
  "pinned visits that overlap have no wait between them (problem %i)",
  (seed) => checkMoves(randomProblem(seed), seed),
);

test.each([38, 97, 214, 511, 656, 2043])(
  "what is pinned stays in the order of its starts (problem %i)",
  (seed) => checkMoves(halfPinnedProblem(seed), seed),
);

test("an order put back from nothing is priced once (problem 40233)", () =>
  checkMoves(randomProblem(40_233), 40_233));

/** Searches, and compares what was kept with an evaluation from nothing again and again. */
function checkMoves(problem: Problem, seed: number): void {
  const state = construct(tablesOf(problem));
  const search = searchOf(state, randomFrom(seed));
  const schedule = { iterations: 3000, hottest: 200, coldest: 1, ruins: 0.02, isSoft: true };
  const check = () => {
    const { cost, faults } = evaluate(problem, solutionOf(state));
    expect(pinnedAside(faults)).toEqual([]);
    // While leaving out has a softened price, only the rest can be compared.
    expect(state.cost - state.uncoveredCost).toBe(cost - uncoveredOf(problem, state.route));
  };
  check();
  anneal(search, schedule, () => {
    check();
    return false;
  });
  check();
}

/** What the visits left out cost, with the changes that leaving out is to those who were told. */
function uncoveredOf(problem: Problem, route: Int32Array): number {
  let sum = 0;
  let slot = 0;
  for (const { slots, leavePrice } of problem.visits) {
    if ((route[slot] as number) < 0) {
      sum += leavePrice;
      for (const { told } of slots) sum += told?.carerPrice ?? 0;
    }
    slot += slots.length;
  }
  return sum;
}

test("the solution found costs no more than the construction, and what it says it costs", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const problem = randomProblem(seed);
      const plain = solve(problem, { seed, iterations: 0 });
      const found = solve(problem, { seed, iterations: 2000 });
      expect(found.cost).toBeLessThanOrEqual(plain.cost);
      expect(pinnedAside(found.faults)).toEqual([]);
    }),
    { numRuns: 60, seed: 20261129 },
  );
});

test("twice the same seed gives the same starts and routes", () => {
  const problem = randomProblem(11);
  const once = solve(problem, { seed: 5, iterations: 5000 });
  const twice = solve(problem, { seed: 5, iterations: 5000 });
  expect(twice.solution).toEqual(once.solution);
});

test("stopped early, it says at which move and keeps the best so far", () => {
  const problem = randomProblem(12);
  let looks = 0;
  const stopped = solve(problem, { seed: 5, iterations: 1_000_000, shouldStop: () => ++looks === 3 });
  expect(stopped.iterations).toBe(3 * 1024);
  expect(stopped.cost).toBeLessThanOrEqual(solve(problem, { seed: 5, iterations: 0 }).cost);
});

test("at no temperature nothing worse is ever taken", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const state = construct(tablesOf(randomProblem(seed)));
      const search = searchOf(state, randomFrom(seed));
      let before = state.cost;
      const schedule = { iterations: 3000, hottest: 1e-9, coldest: 1e-9, ruins: 0.02, isSoft: false };
      anneal(search, schedule, () => {
        expect(state.cost).toBeLessThanOrEqual(before);
        before = state.cost;
        return false;
      });
    }),
    { numRuns: 60, seed: 20261129 },
  );
});

test("a cost does not depend on how carers are numbered", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const problem = randomProblem(seed);
      const { solution, cost } = solve(problem, { seed, iterations: 500 });
      const last = problem.routes.length - 1;
      const turned = { ...problem, routes: [...problem.routes].reverse() };
      const rests = problem.rests.map((rest) => ({
        ...rest,
        before: last - rest.before,
        after: last - rest.after,
      }));
      const visits = problem.visits.map((visit) => ({
        ...visit,
        slots: visit.slots.map((slot) => ({
          ...slot,
          pin: slot.pin ? { ...slot.pin, route: last - slot.pin.route } : null,
        })),
      }));
      const other = evaluate(
        { ...turned, rests, visits },
        {
          ...solution,
          route: solution.route.map((route) => (route < 0 ? route : last - route)),
          breakStart: solution.breakStart.slice().reverse(),
        },
      );
      expect(other.cost).toBe(cost);
    }),
    { numRuns: 60, seed: 20261129 },
  );
});
