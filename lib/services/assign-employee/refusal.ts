import type { ExclusionCounts, RefusalReason } from "@/lib/domain/audit";
import type { LocalDateTime } from "@/lib/domain/time";
import { AppError, type ErrorCode } from "@/lib/errors";

/** What the operations log keeps of a refusal. */
export interface RefusalRecord {
  reason: RefusalReason;
  patient_id: string | null;
  start_time: LocalDateTime | null;
  excluded: ExclusionCounts;
  /** The visits that were kept as unassigned. */
  visit_ids?: number[];
}

const CODES: Record<RefusalReason, ErrorCode> = {
  question: "request-refused",
  past: "request-refused",
  "no-such-time": "request-refused",
  nobody: "request-refused",
  clash: "conflict",
  "no-data": "conflict",
  unknown: "not-found",
};

/** A request that comes to nothing: thrown inside the transaction, so that nothing of it stays, and recorded after. */
export class RequestRefused extends Error {
  readonly record: RefusalRecord;
  /** What the client is told. */
  readonly refusal: AppError;
  /** Whether the log has it already, because something of the request was kept. */
  isRecorded = false;

  constructor(
    reason: RefusalReason,
    sentence: string,
    about: Partial<Omit<RefusalRecord, "reason">> = {},
    facts: Record<string, unknown> = {},
  ) {
    super(sentence);
    this.record = { reason, patient_id: null, start_time: null, excluded: {}, ...about };
    this.refusal = new AppError(CODES[reason], sentence, { facts: { reason, ...facts } });
  }
}
