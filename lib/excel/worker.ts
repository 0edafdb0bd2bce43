import { parentPort, workerData } from "node:worker_threads";
import { isAppError } from "@/lib/errors";
import { annotateFiles } from "./annotate-workbook";
import { readFiles } from "./read-workbook";
import type { TaskResults, WorkerReply, WorkerTask } from "./worker-reply";

/** Does what the worker was started for, and answers once. */
function reply(): WorkerReply<TaskResults[WorkerTask["do"]]> {
  const { task } = workerData as { task: WorkerTask };
  try {
    return { result: carryOut(task) };
  } catch (error) {
    if (isAppError(error)) return { code: error.code, detail: error.message };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function carryOut(task: WorkerTask): TaskResults[WorkerTask["do"]] {
  if (task.do === "annotate") return annotateFiles(task.files, task.notes, task.answers);
  return readFiles(task.files, task.answers, (progress) => parentPort?.postMessage({ progress }));
}

parentPort?.postMessage(reply());
