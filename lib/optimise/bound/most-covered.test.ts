import { expect, test } from "vitest";
import { FAR, type Problem, type Visit } from "../model/problem";
import { randomProblem } from "../random-problem.test-data";
import { solve } from "../solve";
import { leastUncovered } from "./least-uncovered";
import { mostCovered } from "./most-covered";

const EFFORT = 20_000;

function coveredBy(problem: Problem, seed: number): number {
  const { solution } = solve(problem, { seed, iterations: 1000 });
  let slot = 0;
  let covered = 0;
  for (const { slots } of problem.visits) {
    if ((solution.route[slot] as number) >= 0) covered++;
    slot += slots.length;
  }
  return covered;
}

test("no solution covers more, with everything in a problem and much load or little", {
  timeout: 60_000,
}, () => {
  for (let seed = 1; seed <= 12; seed++) {
    const whole = randomProblem(seed);
    const bare = { ...whole, routes: whole.routes.map((route) => ({ ...route, capacity: 1 + (seed % 3) })) };
    for (const problem of [whole, bare]) {
      // Asked as if nothing were known to be covered: the bound then goes as low as it can.
      expect(mostCovered(problem, { covered: 0, effort: EFFORT })).toBeGreaterThanOrEqual(
        coveredBy(problem, seed),
      );
    }
  }
});

/** Visits of an hour at places of their own, for one carer who is open all day, every day. */
function smallProblem(starts: readonly number[], travel: number, changes: Partial<Problem> = {}): Problem {
  const example = randomProblem(1);
  const [visit] = example.visits as [Visit];
  const [route] = example.routes;
  if (!route) throw new Error("an empty example");
  const places = starts.length;
  const slot = { duration: 60, kind: 0, load: 1, unsocial: 0, pin: null, told: null };
  const day = (index: number) => ({ from: index * 1440, to: (index + 1) * 1440 });
  return {
    ...example,
    places,
    travel: [{ time: new Int32Array(places * places).fill(travel), price: null }],
    visits: starts.map((start, place) => ({
      ...visit,
      place,
      slots: [slot],
      gaps: [],
      windows: [{ earliest: start, due: start }],
      latest: start + 60,
      leavePrice: 9,
    })),
    routes: [0, 1, 2].map((index) => ({
      ...route,
      carer: 0,
      kind: 0,
      mode: 0,
      startPlace: -1,
      endPlace: -1,
      capacity: FAR,
      windows: [day(index)],
    })),
    carers: [{ ...(example.carers[0] as Problem["carers"][number]), mostWork: FAR, workBefore: 0 }],
    compatibility: { rows: 1, columns: 1, prices: Int32Array.of(0) },
    ...changes,
  };
}

test("travel between two visits at nearly the same time keeps one of them uncovered", () => {
  const problem = smallProblem([600, 660], 90);
  expect(leastUncovered(problem)).toBe(0);
  expect(mostCovered(problem, { covered: 0, effort: EFFORT })).toBe(1);
  expect(mostCovered(smallProblem([600, 660], 5), { covered: 0, effort: EFFORT })).toBe(2);
});

test("the hours of a week bind over days on which each visit could be given", () => {
  const problem = smallProblem([600, 2040, 3480], 5);
  expect(mostCovered(problem, { covered: 0, effort: EFFORT })).toBe(3);
  const [carer] = problem.carers as [Problem["carers"][number]];
  const short = { ...problem, carers: [{ ...carer, mostWork: 120 }] };
  expect(mostCovered(short, { covered: 0, effort: EFFORT })).toBe(2);
});

test("a load of two visits a day is minded", () => {
  const problem = smallProblem([600, 720, 840], 5);
  const loaded = { ...problem, routes: problem.routes.map((route) => ({ ...route, capacity: 2 })) };
  expect(mostCovered(loaded, { covered: 0, effort: EFFORT })).toBe(2);
});
