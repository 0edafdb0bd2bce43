import type { Problem } from "./domain/workbook";

/** What can go wrong on purpose. `lib/http` gives each its status; nothing else knows of statuses. */
export type ErrorCode =
  | "bad-request"
  | "not-signed-in"
  | "not-allowed"
  | "too-many-attempts"
  | "not-found"
  | "conflict"
  | "version-passed"
  | "too-large"
  | "not-a-workbook"
  | "workbook-refused"
  | "request-refused"
  | "busy"
  | "cancelled"
  | "database-unavailable"
  | "database-refused"
  | "disk-full"
  | "misconfigured";

/** What a refusal has besides its sentence. */
export interface RefusalExtras {
  /** Every problem of a workbook or a body, listed together. */
  problems?: Problem[];
  /** Further keys of the answer: what was understood, the reasons per rule … */
  facts?: Record<string, unknown>;
}

/**
 * A refusal, as against a bug: `message` is one plain sentence that says what to do, and clients
 * show it as it is. It never holds SQL, a stack, a path of the machine or health data.
 */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly extras: RefusalExtras = {},
  ) {
    super(message);
  }
}

/** Whether something thrown is an {@link AppError}. By its name: one process holds several copies of this class. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}
