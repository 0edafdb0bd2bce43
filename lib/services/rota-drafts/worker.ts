import { parentPort, workerData } from "node:worker_threads";
import { planWeek } from "@/lib/domain/week/plan-week";
import type { Problem } from "@/lib/optimise/model/problem";
import { iterationsFor } from "@/lib/optimise/search/budget";
import { solve } from "@/lib/optimise/solve";
import { movesFor } from "./effort";
import type { WorkerReply, WorkerTask } from "./worker-reply";

/** Changes go in parts, so that whoever takes them in is not held up by one large message. */
const CHANGES_A_MESSAGE = 200;

const tell = (reply: WorkerReply) => parentPort?.postMessage(reply);

/** Plans the week that the worker was started for. */
function carryOut({ snapshot, seed, effort, milliseconds, stop }: WorkerTask): void {
  const flag = new Int32Array(stop);
  const until = milliseconds === null ? Number.POSITIVE_INFINITY : performance.now() + milliseconds;
  const solver = (problem: Problem) => {
    tell({ stage: "searching", visits: problem.visits.length });
    // Cooled by moves, never by the clock: a time asked for becomes a budget, and only may stop it early.
    const moves =
      milliseconds === null ? movesFor(problem, effort) : iterationsFor(problem, milliseconds / 1000);
    return solve(problem, {
      seed,
      iterations: moves,
      onProgress: (progress) => tell({ progress }),
      shouldStop: () => Atomics.load(flag, 0) === 1 || performance.now() >= until,
    });
  };
  // Whoever waits for the rota does not wait for a proof as well.
  const plan = planWeek(snapshot, solver, effort !== "quick");
  const { changes, ...rest } = plan;
  for (let from = 0; from < changes.length; from += CHANGES_A_MESSAGE)
    tell({ changes: changes.slice(from, from + CHANGES_A_MESSAGE) });
  tell({ plan: rest });
}

try {
  carryOut((workerData as { task: WorkerTask }).task);
} catch (error) {
  tell({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
