import { Worker } from "node:worker_threads";
import type { ImportAnswers, ParsedWorkbook } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { NO_ANSWERS } from "./answers";
import { LARGEST_HEAP, LONGEST_QUEUE, LONGEST_READ } from "./limits";
import { containerOf } from "./signature";
import type { WorkerReply } from "./worker-reply";

/** The turns of the workbooks that are being read or wait. On globalThis: one process holds several copies of a module. */
interface Turns {
  unfinished: number;
  last: Promise<unknown>;
}

const shared = globalThis as typeof globalThis & { workbookTurns?: Turns };

function turns(): Turns {
  shared.workbookTurns ??= { unfinished: 0, last: Promise.resolve() };
  return shared.workbookTurns;
}

/**
 * Reads a workbook beside the server, so that a hostile one holds nobody up: one at a time, ended after
 * five seconds. The bytes are copied, not taken. Rejects with an AppError: `not-a-workbook`,
 * `workbook-refused` (damaged, too large, too slow) or `busy` (too many are waiting).
 */
export async function parseWorkbook(
  bytes: Uint8Array,
  answers: ImportAnswers = NO_ANSWERS,
): Promise<ParsedWorkbook> {
  containerOf(bytes);
  const queue = turns();
  if (queue.unfinished > LONGEST_QUEUE) {
    throw new AppError("busy", "Several workbooks are being read already; try again in a few seconds.");
  }
  queue.unfinished += 1;
  const turn = queue.last.then(() => readInWorker(bytes, answers));
  queue.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    queue.unfinished -= 1;
  }
}

async function readInWorker(bytes: Uint8Array, answers: ImportAnswers): Promise<ParsedWorkbook> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    // In an object: Turbopack adds a key of its own to whatever a worker is given.
    workerData: { bytes, answers },
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP },
    // The library prints what it thinks of a file; the process log is not the place for that.
    stdout: true,
    stderr: true,
  });
  try {
    return unpack(await replyOf(worker));
  } finally {
    await worker.terminate();
  }
}

function replyOf(worker: Worker): Promise<WorkerReply> {
  return new Promise((resolve) => {
    const refuse = (detail: string) => resolve({ code: "workbook-refused", detail });
    const timer = setTimeout(
      () => refuse("This workbook took too long to read; save only the two sheets of people in a new one."),
      LONGEST_READ,
    );
    worker.once("message", (reply: WorkerReply) => resolve(reply));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (isFull)
        refuse("This workbook is too large to read; save only the two sheets of people in a new one.");
      else resolve({ bug: error.stack ?? error.message });
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      resolve({ bug: "the worker ended without an answer" });
    });
  });
}

function unpack(reply: WorkerReply): ParsedWorkbook {
  if ("workbook" in reply) return reply.workbook;
  if ("code" in reply) throw new AppError(reply.code, reply.detail);
  log.error("workbook_reader_failed", reply.bug);
  throw new AppError(
    "workbook-refused",
    "This workbook cannot be read; open it in Excel and save it again as .xlsx.",
  );
}
