import { serialize } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { isAppError } from "@/lib/errors";
import { annotateFiles } from "./annotate-workbook";
import { readActualTimes } from "./read-actual-times";
import { readFiles } from "./read-workbook";
import { toChunks } from "./workbook-chunks";
import type { WorkerReply, WorkerTask } from "./worker-reply";

/** Does what the worker was started for, and answers once. */
function reply(): WorkerReply {
  const { task } = workerData as { task: WorkerTask };
  try {
    return { result: carryOut(task) };
  } catch (error) {
    if (isAppError(error)) return { code: error.code, detail: error.message };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function carryOut(task: WorkerTask): Uint8Array<ArrayBuffer>[] {
  if (task.do === "annotate") return [new Uint8Array(annotateFiles(task.files, task.notes, task.answers))];
  if (task.do === "actual-times")
    return task.files.map((file) => new Uint8Array(serialize(readActualTimes(file))));
  return toChunks(readFiles(task.files, task.answers, (progress) => parentPort?.postMessage({ progress })));
}

const answer = reply();
parentPort?.postMessage(answer, "result" in answer ? answer.result.map((bytes) => bytes.buffer) : []);
