import { Worker } from "node:worker_threads";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import type { WeekPlan } from "@/lib/domain/week/plan-week";
import type { WorkerReply, WorkerTask } from "./worker-reply";

/** A week that is being planned beside the server. */
export interface PlanningWorker {
  /** Rejects when it was ended, or failed by a mistake of ours. */
  plan: Promise<WeekPlan>;
  /** Ends the search with the best so far. */
  finish(): void;
  /** Ends it without a plan. */
  end(): void;
}

/** Megabytes: a week of 17,500 visits takes a few hundred. */
const LARGEST_HEAP = 1_200;

/** Plans a week in a worker of its own. */
export function planInWorker(
  task: Omit<WorkerTask, "stop">,
  onReply: (reply: Extract<WorkerReply, { stage: unknown } | { progress: unknown }>) => void,
): PlanningWorker {
  const stop = new SharedArrayBuffer(4);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    // In an object: Turbopack adds a key of its own to whatever a worker is given.
    workerData: { task: { ...task, stop } satisfies WorkerTask },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
  });
  const changes: AppliedVisit[] = [];
  const plan = new Promise<WeekPlan>((resolve, reject) => {
    worker.on("message", (reply: WorkerReply) => {
      if ("changes" in reply) for (const change of reply.changes) changes.push(change);
      else if ("plan" in reply) resolve({ ...reply.plan, changes });
      else if ("bug" in reply) reject(new Error(reply.bug));
      else onReply(reply);
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the planning worker ended without a plan")));
  });
  return {
    plan: plan.finally(() => worker.terminate()),
    finish: () => void Atomics.store(new Int32Array(stop), 0, 1),
    end: () => void worker.terminate(),
  };
}
