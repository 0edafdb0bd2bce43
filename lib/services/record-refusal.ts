import { writeTx } from "@/lib/db/transaction";
import type { RefusableOperation } from "@/lib/domain/audit";
import { type ErrorCode, isAppError } from "@/lib/errors";
import { recordOperation } from "./record-operation";

/** Refusals that belong in the log; malformed requests and unknown ids do not. */
const LOGGED_CODES: ErrorCode[] = ["conflict", "request-refused", "version-passed"];

/**
 * Does something, and records it in the operations log when it is refused. `id` is one that is known to
 * exist, or null: typed text may be anything.
 */
export function recordingRefusal<T>(
  operation: RefusableOperation,
  id: string | null,
  actor: string,
  work: () => T,
): T {
  try {
    return work();
  } catch (error) {
    if (isAppError(error) && LOGGED_CODES.includes(error.code)) {
      const details = { operation, reason: error.code, id };
      writeTx((tx) => recordOperation(tx, { type: "operation_refused", details }, actor));
    }
    throw error;
  }
}
