import { parentPort, workerData } from "node:worker_threads";
import { isAppError } from "@/lib/errors";
import { readWorkbook } from "./read-workbook";
import type { WorkerReply } from "./worker-reply";

/** Reads the bytes that the worker was started with, and answers once. */
function reply(): WorkerReply {
  try {
    return { workbook: readWorkbook((workerData as { bytes: Uint8Array }).bytes) };
  } catch (error) {
    if (isAppError(error)) return { code: error.code, detail: error.message };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.postMessage(reply());
