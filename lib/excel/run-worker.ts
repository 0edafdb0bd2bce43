import { Worker } from "node:worker_threads";
import { AppError, type ErrorCode } from "@/lib/errors";
import { log } from "@/lib/log";
import { LARGEST_HEAP, LONGEST_READ } from "./limits";
import type { OnProgress } from "./progress";
import type { TaskResults, WorkerReply, WorkerTask } from "./worker-reply";
import { cancelled } from "./worker-turns";

/** Who listens to a worker, and who may end it. */
export interface WorkerWatch {
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

type LastReply<Result> = Exclude<WorkerReply<Result>, { progress: unknown }>;

/**
 * Carries a task out beside the server, in a worker of its own that is ended after five seconds, or when
 * the signal says so. The bytes are copied, not taken. Rejects with the AppErrors of the task, with
 * `workbook-refused` (too large, too slow) or `cancelled`.
 */
export async function runWorker<Task extends WorkerTask>(
  task: Task,
  watch: WorkerWatch = {},
): Promise<TaskResults[Task["do"]]> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    // In an object: Turbopack adds a key of its own to whatever a worker is given.
    workerData: { task },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
    // The library prints what it thinks of a file; the process log is not the place for that.
    stdout: true,
    stderr: true,
  });
  try {
    return unpack(await replyOf<TaskResults[Task["do"]]>(worker, watch));
  } finally {
    await worker.terminate();
  }
}

function replyOf<Result>(worker: Worker, { onProgress, signal }: WorkerWatch): Promise<LastReply<Result>> {
  return new Promise((resolve) => {
    const refuse = (detail: string, code: ErrorCode = "workbook-refused") => resolve({ code, detail });
    const timer = setTimeout(
      () => refuse("This workbook took too long to read; save only the two sheets of people in a new one."),
      LONGEST_READ,
    );
    const cancel = () => refuse(cancelled().message, "cancelled");
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (reply: WorkerReply<Result>) => {
      if ("progress" in reply) onProgress?.(reply.progress);
      else resolve(reply);
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (isFull)
        refuse("This workbook is too large to read; save only the two sheets of people in a new one.");
      else resolve({ bug: error.stack ?? error.message });
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      resolve({ bug: "the worker ended without an answer" });
    });
  });
}

function unpack<Result>(reply: LastReply<Result>): Result {
  if ("result" in reply) return reply.result;
  if ("code" in reply) throw new AppError(reply.code, reply.detail);
  log.error("workbook_reader_failed", reply.bug);
  throw new AppError(
    "workbook-refused",
    "This workbook cannot be read; open it in Excel and save it again as .xlsx.",
  );
}
