import { writeTx } from "@/lib/db/transaction";
import type { RefusableOperation } from "@/lib/domain/audit";
import { type ErrorCode, isAppError } from "@/lib/errors";
import { recordOperation } from "./record-operation";

/** Refusals with a meaning: what is malformed or not there is no matter for the log. */
const WITH_A_MEANING: ErrorCode[] = ["conflict", "request-refused", "version-passed"];

/**
 * Does something, and records it in the operations log when it is refused. `id` is one that is known to
 * be somebody's, or null: what was typed in its place may be anything.
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
    if (isAppError(error) && WITH_A_MEANING.includes(error.code)) {
      const details = { operation, reason: error.code, id };
      writeTx((tx) => recordOperation(tx, { type: "operation_refused", details }, actor));
    }
    throw error;
  }
}
