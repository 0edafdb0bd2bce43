import type { ImportAnswers, ParsedWorkbook } from "@/lib/domain/workbook";
import type { ErrorCode } from "@/lib/errors";
import type { Note } from "./notes";
import type { WorkbookFile } from "./people-sources";
import type { ReadProgress } from "./progress";

/** What a worker is asked to do with the files, once. */
export type WorkerTask =
  | { do: "read"; files: WorkbookFile[]; answers: ImportAnswers }
  | { do: "annotate"; files: WorkbookFile[]; notes: Note[]; answers: ImportAnswers };

/** What comes of a task. */
export interface TaskResults {
  read: ParsedWorkbook;
  annotate: Uint8Array;
}

/**
 * What the worker says: how far it is, any number of times; then once the result, a refusal, or a fault
 * of ours that only the process log may see.
 */
export type WorkerReply<Result> =
  | { progress: ReadProgress }
  | { result: Result }
  | { code: ErrorCode; detail: string }
  | { bug: string };
