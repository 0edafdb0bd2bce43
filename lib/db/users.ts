import { randomBytes, randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, lte, ne } from "drizzle-orm";
import type { Reader } from "./client";
import {
  accounts,
  passwordCodes,
  sessions,
  signInPauses,
  signInSecrets,
  twoFactors,
  usedCodes,
  users,
  verifications,
} from "./schema";
import type { Tx } from "./transaction";

/** Someone who signs in. */
export interface User {
  id: string;
  name: string;
  email: string;
  role: string;
  employeeId: string | null;
  twoFactorEnabled: boolean | null;
  suspendedAt: Date | null;
  createdAt: Date;
}

export interface Session {
  id: string;
  createdAt: Date;
  updatedAt: Date;
  expiresAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  employeeId: users.employeeId,
  twoFactorEnabled: users.twoFactorEnabled,
  suspendedAt: users.suspendedAt,
  createdAt: users.createdAt,
};

/** By name. */
export const listUsers = (db: Reader): User[] =>
  db.select(columns).from(users).orderBy(asc(users.name)).all();

export const findUser = (db: Reader, id: string): User | null =>
  db.select(columns).from(users).where(eq(users.id, id)).get() ?? null;

export const findUserByEmail = (db: Reader, email: string): User | null =>
  db.select(columns).from(users).where(eq(users.email, email)).get() ?? null;

/** Whether anybody signs in. */
export const hasUsers = (db: Reader): boolean =>
  db.select({ id: users.id }).from(users).limit(1).get() !== undefined;

/** Adds a person who signs in. Returns the id. */
export function insertUser(
  tx: Tx,
  user: Pick<User, "name" | "email" | "role" | "employeeId">,
  at: Date,
): string {
  const id = randomUUID();
  tx.insert(users)
    .values({ id, ...user, emailVerified: false, twoFactorEnabled: false, createdAt: at, updatedAt: at })
    .run();
  return id;
}

export function updateUser(
  tx: Tx,
  id: string,
  change: Partial<Pick<User, "name" | "role" | "employeeId" | "suspendedAt" | "twoFactorEnabled">>,
  at: Date,
): void {
  tx.update(users)
    .set({ ...change, updatedAt: at })
    .where(eq(users.id, id))
    .run();
}

/** Sets the hash of a person's password, the first or another one. */
export function putPassword(tx: Tx, userId: string, password: string, at: Date): void {
  const own = and(eq(accounts.userId, userId), eq(accounts.providerId, "credential"));
  const { changes } = tx.update(accounts).set({ password, updatedAt: at }).where(own).run();
  if (changes > 0) return;
  const id = randomUUID();
  tx.insert(accounts)
    .values({
      id,
      accountId: userId,
      providerId: "credential",
      userId,
      password,
      createdAt: at,
      updatedAt: at,
    })
    .run();
}

export function findPassword(db: Reader, userId: string): string | null {
  const own = and(eq(accounts.userId, userId), eq(accounts.providerId, "credential"));
  return db.select({ password: accounts.password }).from(accounts).where(own).get()?.password ?? null;
}

/** Those that have not run out, the one used last first. */
export const listSessions = (db: Reader, userId: string, at: Date): Session[] =>
  db
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      updatedAt: sessions.updatedAt,
      expiresAt: sessions.expiresAt,
      ipAddress: sessions.ipAddress,
      userAgent: sessions.userAgent,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, at)))
    .orderBy(desc(sessions.updatedAt))
    .all();

/** Ends one session of a person, all of them, or all but one. Returns how many. */
export function deleteSessions(
  tx: Tx,
  userId: string,
  which: { only?: string; except?: string } = {},
): number {
  const conditions = [eq(sessions.userId, userId)];
  if (which.only !== undefined) conditions.push(eq(sessions.id, which.only));
  if (which.except !== undefined) conditions.push(ne(sessions.id, which.except));
  return tx
    .delete(sessions)
    .where(and(...conditions))
    .run().changes;
}

/** Removes what has run out: sessions, half-made sign-ins, codes. */
export function deleteExpired(tx: Tx, at: Date, stamp: string): void {
  tx.delete(sessions).where(lte(sessions.expiresAt, at)).run();
  tx.delete(verifications).where(lte(verifications.expiresAt, at)).run();
  tx.delete(passwordCodes).where(lte(passwordCodes.expiresAt, stamp)).run();
  tx.delete(signInPauses)
    .where(lte(signInPauses.pausedUntil, new Date(at.getTime() - DAY_MS)))
    .run();
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a code of an authenticator app may be taken: its own half minute and the ones beside it, and some room. */
const CODE_LIVES_MS = 3 * 60 * 1000;

/** Notes that a code of an authenticator app was used. False when it was used a moment ago. */
export function noteCodeUsed(tx: Tx, userId: string, codeHash: string, at: Date): boolean {
  tx.delete(usedCodes)
    .where(lte(usedCodes.usedAt, new Date(at.getTime() - CODE_LIVES_MS)))
    .run();
  return (
    tx.insert(usedCodes).values({ userId, codeHash, usedAt: at }).onConflictDoNothing().run().changes > 0
  );
}

/** A pause after wrong passwords, under the hash of an e-mail address. */
export type SignInPause = typeof signInPauses.$inferSelect;

export const listPauses = (db: Reader): SignInPause[] => db.select().from(signInPauses).all();

export function putPause(tx: Tx, { keyHash, ...pause }: SignInPause): void {
  tx.insert(signInPauses)
    .values({ keyHash, ...pause })
    .onConflictDoUpdate({ target: signInPauses.keyHash, set: pause })
    .run();
}

export function deletePause(tx: Tx, keyHash: string): void {
  tx.delete(signInPauses).where(eq(signInPauses.keyHash, keyHash)).run();
}

/** Forgets the authenticator app of a person. */
export function deleteTwoFactor(tx: Tx, userId: string): void {
  tx.delete(twoFactors).where(eq(twoFactors.userId, userId)).run();
}

/** A code by which somebody chooses a password; an earlier one of the same person no longer counts. */
export function putPasswordCode(
  tx: Tx,
  code: { userId: string; codeHash: string; createdAt: string; expiresAt: string },
): void {
  deletePasswordCodes(tx, code.userId);
  tx.insert(passwordCodes).values(code).run();
}

export const findPasswordCode = (db: Reader, codeHash: string, stamp: string): { userId: string } | null =>
  db
    .select({ userId: passwordCodes.userId })
    .from(passwordCodes)
    .where(and(eq(passwordCodes.codeHash, codeHash), gt(passwordCodes.expiresAt, stamp)))
    .get() ?? null;

export function deletePasswordCodes(tx: Tx, userId: string): void {
  tx.delete(passwordCodes).where(eq(passwordCodes.userId, userId)).run();
}

/** The random key of this file under a name, made when it is first asked for. */
export function findSecret(db: Reader, name: string): string | null {
  return db.select().from(signInSecrets).where(eq(signInSecrets.name, name)).get()?.value ?? null;
}

export function makeSecret(tx: Tx, name: string): string {
  const value = randomBytes(32).toString("base64url");
  tx.insert(signInSecrets).values({ name, value }).onConflictDoNothing().run();
  return findSecret(tx, name) ?? value;
}
