import { parentPort, workerData } from "node:worker_threads";
import type { ImportAnswers } from "@/lib/domain/workbook";
import { isAppError } from "@/lib/errors";
import { readWorkbook } from "./read-workbook";
import type { WorkerReply } from "./worker-reply";

/** Reads the bytes that the worker was started with, and answers once. */
function reply(): WorkerReply {
  const { bytes, answers } = workerData as { bytes: Uint8Array; answers: ImportAnswers };
  try {
    return { workbook: readWorkbook(bytes, answers) };
  } catch (error) {
    if (isAppError(error)) return { code: error.code, detail: error.message };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.postMessage(reply());
