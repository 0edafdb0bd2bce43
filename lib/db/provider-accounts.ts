import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Reader } from "./client";
import { accounts, signInRequests } from "./schema";
import type { Tx } from "./transaction";

/** Under this name the accounts of people at another service are kept. */
const PROVIDER = "provider";

/** The user who signs in as this person of another service. */
export const findLinkedUser = (db: Reader, issuer: string, subject: string): string | null =>
  db
    .select({ userId: accounts.userId })
    .from(accounts)
    .where(
      and(eq(accounts.providerId, PROVIDER), eq(accounts.issuer, issuer), eq(accounts.accountId, subject)),
    )
    .get()?.userId ?? null;

export function linkUser(
  tx: Tx,
  { issuer, subject, userId }: { issuer: string; subject: string; userId: string },
  at: Date,
): void {
  tx.insert(accounts)
    .values({
      ...{ id: randomUUID(), providerId: PROVIDER, issuer, accountId: subject, userId },
      ...{ createdAt: at, updatedAt: at },
    })
    .run();
}

export type SignInRequest = typeof signInRequests.$inferSelect;

/** Those who have no role yet, who asked first first. */
export const listSignInRequests = (db: Reader): SignInRequest[] =>
  db.select().from(signInRequests).orderBy(asc(signInRequests.id)).all();

export const findSignInRequest = (db: Reader, id: number): SignInRequest | null =>
  db.select().from(signInRequests).where(eq(signInRequests.id, id)).get() ?? null;

/** Notes that somebody asks for a role. False when that was noted already. */
export const putSignInRequest = (tx: Tx, request: Omit<SignInRequest, "id">): boolean =>
  tx.insert(signInRequests).values(request).onConflictDoNothing().run().changes > 0;

export function deleteSignInRequest(tx: Tx, id: number): void {
  tx.delete(signInRequests).where(eq(signInRequests.id, id)).run();
}
