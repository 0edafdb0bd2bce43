import { desc, eq } from "drizzle-orm";
import type { Reader } from "./client";
import { passkeys } from "./schema";
import type { Tx } from "./transaction";

export type Passkey = typeof passkeys.$inferSelect;

/** Of one person, the newest first. */
export const listPasskeys = (db: Reader, userId: string): Passkey[] =>
  db.select().from(passkeys).where(eq(passkeys.userId, userId)).orderBy(desc(passkeys.createdAt)).all();

export const findPasskey = (db: Reader, id: string): Passkey | null =>
  db.select().from(passkeys).where(eq(passkeys.id, id)).get() ?? null;

export function insertPasskey(tx: Tx, passkey: Passkey): void {
  tx.insert(passkeys).values(passkey).run();
}

export function deletePasskey(tx: Tx, id: string): void {
  tx.delete(passkeys).where(eq(passkeys.id, id)).run();
}

/** Notes the counter of the authenticator: a copy of it would count otherwise. */
export function notePasskeyUsed(tx: Tx, id: string, counter: number, lastUsedAt: string): void {
  tx.update(passkeys).set({ counter, lastUsedAt }).where(eq(passkeys.id, id)).run();
}
