import { Worker } from "node:worker_threads";
import { type Chain, chainsOf, cheapest, MOST_CHAINS } from "../../lib/optimise/chains";
import type { Problem } from "../../lib/optimise/model/problem";
import { iterationsFor } from "../../lib/optimise/search/budget";
import { type Solved, solve } from "../../lib/optimise/solve";
import { type Instance, readInstance } from "./instances";

export interface RunOptions {
  readonly seed: number;
  /** Seconds after which a search is stopped early. */
  readonly seconds: number;
  /** Null: as many as fit into the time. */
  readonly iterations: number | null;
  readonly workers: number;
  /** Counts the time that this process had the processor in place of the time of day: for a machine that is shared. */
  readonly byProcessor?: boolean;
}

export interface ChainTask {
  readonly path: string;
  readonly chain: Chain;
  readonly seconds: number;
  readonly byProcessor: boolean;
}

/** Solves an instance with the budget that fits, on one core or on two. */
export async function runChains(path: string, instance: Instance, options: RunOptions): Promise<Solved> {
  const { problem } = instance;
  const iterations = options.iterations ?? budgetOf(problem, options);
  const chains = chainsOf(options.seed, iterations, problem.visits.length);
  const byProcessor = options.byProcessor ?? false;
  // The processor's time is that of all workers together.
  const seconds = byProcessor ? options.seconds * options.workers : options.seconds;
  let results: Solved[];
  if (options.workers === 1 || chains.length === 1) {
    const clock = stopAfter(seconds, byProcessor);
    results = chains.map((chain, index) =>
      solve(problem, { ...chain, shouldStop: () => clock() > (index + 1) / chains.length }),
    );
  } else results = await Promise.all(chains.map((chain) => inWorker({ path, chain, seconds, byProcessor })));
  return { ...cheapest(results), iterations: results.reduce((sum, one) => sum + one.iterations, 0) };
}

/** As many moves as fit into the time of all workers; of one, where they are too few for a search a worker. */
function budgetOf(problem: Problem, { seed, seconds, workers }: RunOptions): number {
  const busy = Math.min(workers, MOST_CHAINS);
  const ofAll = iterationsFor(problem, seconds * busy);
  const hasOneEach = chainsOf(seed, ofAll, problem.visits.length).length >= busy;
  return hasOneEach ? ofAll : iterationsFor(problem, seconds);
}

/** The part of the time that is over. */
function stopAfter(seconds: number, byProcessor: boolean): () => number {
  const now = () => (byProcessor ? process.cpuUsage().user / 1e6 : performance.now() / 1e3);
  const start = now();
  return () => (now() - start) / seconds;
}

function inWorker(task: ChainTask): Promise<Solved> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./chain-worker.mjs", import.meta.url), {
      workerData: task,
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** What a worker does: reads the instance anew and solves one chain. */
export function solveChain({ path, chain, seconds, byProcessor }: ChainTask): Solved {
  const clock = stopAfter(seconds, byProcessor);
  return solve(readInstance(path).problem, { ...chain, shouldStop: () => clock() > 1 });
}
