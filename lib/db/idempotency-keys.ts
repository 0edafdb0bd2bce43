import { eq, lt } from "drizzle-orm";
import type { Reader } from "./client";
import { idempotencyKeys } from "./schema";
import type { Tx } from "./transaction";

export type FirstAnswer = typeof idempotencyKeys.$inferSelect;

/** The first answer to a request with this key, or null when it is the first. */
export function findFirstAnswer(db: Reader, key: string): FirstAnswer | null {
  return db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key)).get() ?? null;
}

/** Stores an answer for a later request with the same key. */
export function insertFirstAnswer(tx: Tx, answer: FirstAnswer): void {
  tx.insert(idempotencyKeys).values(answer).run();
}

/** Forgets answers that were given before a UTC stamp. */
export function deleteFirstAnswersBefore(tx: Tx, stamp: string): void {
  tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, stamp)).run();
}

/** Forgets all of them; only the clear does this. */
export function deleteFirstAnswers(tx: Tx): void {
  tx.delete(idempotencyKeys).run();
}
