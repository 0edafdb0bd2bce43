import { expect, test } from "vitest";
import { FAR } from "../model/problem";
import { randomProblem } from "../random-problem.test-data";
import { solve } from "../solve";
import { leastUncovered } from "./least-uncovered";

test("no solution covers more than the bound says", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const problem = randomProblem(seed);
    const { solution } = solve(problem, { seed, iterations: 1000 });
    let slot = 0;
    let uncovered = 0;
    for (const { slots } of problem.visits) {
      if ((solution.route[slot] as number) < 0) uncovered++;
      slot += slots.length;
    }
    expect(leastUncovered(problem)).toBeLessThanOrEqual(uncovered);
  }
});

test("three visits of an hour within two hours of one carer are one too many", () => {
  const example = randomProblem(1);
  const [visit] = example.visits;
  const [route] = example.routes;
  if (!visit || !route) throw new Error("an empty example");
  const slot = { duration: 60, kind: 0, load: 1, unsocial: 0, pin: null, told: null };
  const one = {
    ...visit,
    slots: [slot],
    gaps: [],
    windows: [{ earliest: 600, due: 600 }],
    latest: 660,
    leavePrice: 9,
  };
  const problem = {
    ...example,
    visits: [one, one, one],
    routes: [{ ...route, kind: 0, windows: [{ from: 0, to: FAR }] }],
    compatibility: { rows: 1, columns: 1, prices: Int32Array.of(0) },
  };
  expect(leastUncovered(problem)).toBe(1);
  const refused = { ...problem, compatibility: { ...problem.compatibility, prices: Int32Array.of(-1) } };
  expect(leastUncovered(refused)).toBe(3);
});
