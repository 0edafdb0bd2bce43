/**
 * `npm run bench -- weeks [SIZE …] [--seconds 10]`: for generated weeks the plain construction, a plan by travel
 * alone and the search, each with visits uncovered and cost by part. Seconds are of the processor.
 */
import { parseArgs } from "node:util";
import { mostCovered } from "../../lib/optimise/bound/most-covered";
import { evaluate } from "../../lib/optimise/evaluate/evaluate";
import type { Problem } from "../../lib/optimise/model/problem";
import type { Parts, Solution } from "../../lib/optimise/model/solution";
import { iterationsFor } from "../../lib/optimise/search/budget";
import { solve } from "../../lib/optimise/solve";
import { WEEK_SIZES, weekProblem } from "./week";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "10" } },
});
/** Partial runs that the bound looks at: what the page of a draft affords. */
const BOUND_EFFORT = 2_000_000;
/** Moves of the plan by travel alone. */
const TRAVEL_MOVES = 600_000;
const seconds = Number(values.seconds);
const sizes = positionals.length > 0 ? positionals.map(Number) : Object.keys(WEEK_SIZES).map(Number);
const processor = () => process.cpuUsage().user / 1e6;

for (const visits of sizes) {
  const problem = weekProblem(visits, 1);
  let began = processor();
  const row = (name: string, solution: Solution, extra = "") => {
    const { cost, parts, faults } = evaluate(problem, solution);
    const used = (processor() - began).toFixed(1);
    console.log(
      `${String(visits).padStart(6)}  ${name.padEnd(14)} ${used.padStart(6)} s  ${line(problem, solution, cost, parts, faults.length)} ${extra}`,
    );
    began = processor();
  };
  row("construction", solve(problem, { seed: 1, iterations: 0 }).solution);
  row(
    "travel alone",
    solve(travelAlone(problem), { seed: 1, iterations: Math.min(visits * 400, TRAVEL_MOVES) }).solution,
  );
  const iterations = iterationsFor(problem, seconds);
  began = processor();
  const isOver = () => processor() - began > seconds;
  const { solution, iterations: tried } = solve(problem, { seed: 1, iterations, shouldStop: isOver });
  row("search", solution, `${tried} moves`);
  const covered = visits - uncoveredOf(problem, solution);
  console.log(
    `        no rota covers more than ${mostCovered(problem, { covered, effort: BOUND_EFFORT })}; memory ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
  );
}

/** What is left of a problem when only covering, being allowed and travel count, as in a plan day by day. */
function travelAlone(problem: Problem): Problem {
  return {
    ...problem,
    visits: problem.visits.map((visit) => ({ ...visit, latePrice: 0 })),
    carers: problem.carers.map((carer) => ({ ...carer, workPrices: [], underPrice: 0, unsocialPrice: 0 })),
    compatibility: {
      ...problem.compatibility,
      prices: problem.compatibility.prices.map((price) => Math.min(price, 0)),
    },
    continuity: null,
  };
}

function uncoveredOf(problem: Problem, { route }: Solution): number {
  let slot = 0;
  let uncovered = 0;
  for (const { slots } of problem.visits) {
    if ((route[slot] as number) < 0) uncovered++;
    slot += slots.length;
  }
  return uncovered;
}

function line(problem: Problem, solution: Solution, cost: number, parts: Parts, faults: number): string {
  const uncovered = uncoveredOf(problem, solution);
  const { uncovered: _uncovered, ...others } = parts;
  const rest = cost - parts.uncovered;
  const named = Object.entries(others).filter(([, price]) => price > 0);
  const shares = named.map(([part, price]) => `${part} ${Math.round(price / 1000)}`).join(", ");
  return `${uncovered} uncovered, rest ${Math.round(rest / 1000)} thousand (${shares})${faults > 0 ? `, ${faults} FAULTS` : ""}`;
}
