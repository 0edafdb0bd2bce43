import type { ParsedWorkbook } from "@/lib/domain/workbook";
import type { ErrorCode } from "@/lib/errors";

/** What the worker answers: the workbook, a refusal, or a fault of ours that only the process log may see. */
export type WorkerReply =
  | { workbook: ParsedWorkbook }
  | { code: ErrorCode; detail: string }
  | { bug: string };
