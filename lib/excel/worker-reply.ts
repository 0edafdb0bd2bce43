import type { ImportAnswers } from "@/lib/domain/workbook";
import type { ErrorCode } from "@/lib/errors";
import type { Note } from "./notes";
import type { WorkbookFile } from "./people-sources";
import type { ReadProgress } from "./progress";

/** What a worker is asked to do with the files, once. */
export type WorkerTask =
  | { do: "read"; files: WorkbookFile[]; answers: ImportAnswers }
  | { do: "actual-times"; files: WorkbookFile[] }
  | { do: "annotate"; files: WorkbookFile[]; notes: Note[]; answers: ImportAnswers };

/**
 * What the worker says: how far it is, any number of times; then once the result (a workbook in pieces, or
 * the bytes of a file in one), a refusal, or a fault of ours that only the process log may see.
 */
export type WorkerReply =
  | { progress: ReadProgress }
  | { result: Uint8Array<ArrayBuffer>[] }
  | { code: ErrorCode; detail: string }
  | { bug: string };
