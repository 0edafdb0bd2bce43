import { Worker } from "node:worker_threads";
import { AppError, type ErrorCode } from "@/lib/errors";
import { log } from "@/lib/log";
import { LARGEST_HEAP, LONGEST_LARGE_READ, LONGEST_READ, MEGABYTE, READ_PER_MEGABYTE } from "./limits";
import type { OnProgress } from "./progress";
import type { WorkerReply, WorkerTask } from "./worker-reply";
import { cancelled } from "./worker-turns";

/** Who listens to a worker, and who may end it. */
export interface WorkerWatch {
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

type LastReply = Exclude<WorkerReply, { progress: unknown }>;

/**
 * Carries a task out beside the server, in a worker of its own. It is ended after five seconds (a second
 * more for each megabyte) without a sign of life (rows going by), after twenty in any case, and when the
 * signal says so. The bytes are copied,
 * not taken. Rejects with the AppErrors of the task, with `workbook-refused` (too large, too slow) or
 * `cancelled`.
 */
export async function runWorker(
  task: WorkerTask,
  watch: WorkerWatch = {},
): Promise<Uint8Array<ArrayBuffer>[]> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    // In an object: Turbopack adds a key of its own to whatever a worker is given.
    workerData: { task },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
    // The library prints what it thinks of a file; the process log is not the place for that.
    stdout: true,
    stderr: true,
  });
  try {
    return unpack(await replyOf(worker, patienceWith(task), watch));
  } finally {
    await worker.terminate();
  }
}

/** Milliseconds that the worker may be silent. */
function patienceWith({ files }: WorkerTask): number {
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / MEGABYTE;
  return LONGEST_READ + Math.floor(megabytes) * READ_PER_MEGABYTE;
}

function replyOf(worker: Worker, patience: number, { onProgress, signal }: WorkerWatch): Promise<LastReply> {
  return new Promise((resolve) => {
    const refuse = (detail: string, code: ErrorCode = "workbook-refused") => resolve({ code, detail });
    const tooSlow = () =>
      refuse("This workbook took too long to read; save only the two sheets of people in a new one.");
    const silence = setTimeout(tooSlow, patience);
    const whole = setTimeout(tooSlow, LONGEST_LARGE_READ);
    const cancel = () => refuse(cancelled().message, "cancelled");
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (reply: WorkerReply) => {
      if (!("progress" in reply)) return resolve(reply);
      silence.refresh();
      onProgress?.(reply.progress);
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (isFull)
        refuse("This workbook is too large to read; save only the two sheets of people in a new one.");
      else resolve({ bug: error.stack ?? error.message });
    });
    worker.once("exit", () => {
      clearTimeout(silence);
      clearTimeout(whole);
      signal?.removeEventListener("abort", cancel);
      resolve({ bug: "the worker ended without an answer" });
    });
  });
}

function unpack(reply: LastReply): Uint8Array<ArrayBuffer>[] {
  if ("result" in reply) return reply.result;
  if ("code" in reply) throw new AppError(reply.code, reply.detail);
  log.error("workbook_reader_failed", reply.bug);
  throw new AppError(
    "workbook-refused",
    "This workbook cannot be read; open it in Excel and save it again as .xlsx.",
  );
}
