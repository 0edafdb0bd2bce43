import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Reader } from "./client";
import { accessTokens } from "./schema";
import type { Tx } from "./transaction";

export type AccessTokenKind = "program" | "link" | "calendar";

/** What a program, a personal link or a calendar proves itself with; never the secret, which is stored as a hash. */
export interface AccessToken {
  id: number;
  kind: AccessTokenKind;
  name: string;
  role: string;
  employeeId: string | null;
  actsForOthers: boolean;
  /** UTC stamps. */
  createdAt: string;
  createdBy: string;
  expiresAt: string;
  lastUsedAt: string | null;
  endedAt: string | null;
}

const columns = {
  id: accessTokens.id,
  kind: accessTokens.kind,
  name: accessTokens.name,
  role: accessTokens.role,
  employeeId: accessTokens.employeeId,
  actsForOthers: accessTokens.actsForOthers,
  createdAt: accessTokens.createdAt,
  createdBy: accessTokens.createdBy,
  expiresAt: accessTokens.expiresAt,
  lastUsedAt: accessTokens.lastUsedAt,
  endedAt: accessTokens.endedAt,
};

/** Newest first, those that ended included. */
export const listAccessTokens = (db: Reader): AccessToken[] =>
  db.select(columns).from(accessTokens).orderBy(desc(accessTokens.id)).all();

export const findAccessToken = (db: Reader, id: number): AccessToken | null =>
  db.select(columns).from(accessTokens).where(eq(accessTokens.id, id)).get() ?? null;

/** The one that counts at this moment and has this hash. */
export const findCurrentToken = (db: Reader, secretHash: string, stamp: string): AccessToken | null =>
  db
    .select(columns)
    .from(accessTokens)
    .where(
      and(
        eq(accessTokens.secretHash, secretHash),
        isNull(accessTokens.endedAt),
        gt(accessTokens.expiresAt, stamp),
      ),
    )
    .get() ?? null;

export function insertAccessToken(
  tx: Tx,
  token: Omit<AccessToken, "id" | "lastUsedAt" | "endedAt"> & { secretHash: string },
): number {
  return Number(tx.insert(accessTokens).values(token).run().lastInsertRowid);
}

export function endAccessToken(tx: Tx, id: number, endedAt: string): void {
  tx.update(accessTokens).set({ endedAt }).where(eq(accessTokens.id, id)).run();
}

export function noteTokenUsed(tx: Tx, id: number, lastUsedAt: string): void {
  tx.update(accessTokens).set({ lastUsedAt }).where(eq(accessTokens.id, id)).run();
}
