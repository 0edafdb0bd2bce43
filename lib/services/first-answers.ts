import { now } from "@/lib/config";
import { deleteFirstAnswersBefore, findFirstAnswer, insertFirstAnswer } from "@/lib/db/idempotency-keys";
import type { Tx } from "@/lib/db/transaction";
import { utcStamp } from "@/lib/domain/time";
import { AppError, type ErrorCode, type RefusalExtras } from "@/lib/errors";

/** An `Idempotency-Key` and the digest of its request. */
export type Idempotency = { key: string; digest: string } | null;

/** How long a client may ask again: longer than any machine is down. */
const KEPT_FOR = 30 * 24 * 60 * 60_000;

interface KeptRefusal {
  code: ErrorCode;
  message: string;
  extras: RefusalExtras;
}

/**
 * Gives the first answer again when there is one for the key (a refusal is thrown again), else does the
 * work. Throws `request-refused` when the key was used for a different request.
 */
export function firstAnswerOr<Work extends { answer: unknown; refusal: unknown }>(
  tx: Tx,
  idempotency: Idempotency,
  work: () => Work,
): Work | { answer: unknown; refusal: null } {
  const first = idempotency === null ? null : findFirstAnswer(tx, idempotency.key);
  if (first === null) return work();
  if (first.requestDigest !== idempotency?.digest) {
    throw new AppError(
      "request-refused",
      "This Idempotency-Key was used for a different request. Use a new key for a new request.",
    );
  }
  if (first.outcome === "answered") return { answer: first.answer, refusal: null };
  const { code, message, extras } = first.answer as KeptRefusal;
  throw new AppError(code, message, extras);
}

/** Stores an answer for a later request with the same key. */
export function rememberAnswer(tx: Tx, idempotency: Idempotency, answer: object | null): void {
  if (answer !== null) remember(tx, idempotency, "answered", answer);
}

/** Stores a refusal for a later request with the same key. */
export function rememberRefusal(tx: Tx, idempotency: Idempotency, { code, message, extras }: AppError): void {
  remember(tx, idempotency, "refused", { code, message, extras });
}

function remember(tx: Tx, idempotency: Idempotency, outcome: "answered" | "refused", answer: object): void {
  if (idempotency === null) return;
  deleteFirstAnswersBefore(tx, utcStamp(now() - KEPT_FOR));
  insertFirstAnswer(tx, {
    key: idempotency.key,
    requestDigest: idempotency.digest,
    outcome,
    answer,
    createdAt: utcStamp(now()),
  });
}
