import { now } from "@/lib/config";
import {
  type AccessToken,
  type AccessTokenKind,
  endAccessToken,
  findAccessToken,
  findCurrentToken,
  insertAccessToken,
  listAccessTokens,
  noteTokenUsed,
} from "@/lib/db/access-tokens";
import { read, writeTx } from "@/lib/db/transaction";
import { instantOfStamp, utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { currentRoster } from "@/lib/memory/roster";
import { recordOperation } from "@/lib/services/record-operation";
import type { Identity } from "./identity";
import { isRole, type Role } from "./roles";
import { digestOf, newSecret } from "./secrets";

const DAY_MS = 24 * 60 * 60 * 1000;
/** Last use is noted this often at the most: a program that asks each second must not write each second. */
const NOTE_EVERY_MS = 10 * 60 * 1000;

const PREFIX: Record<AccessTokenKind, string> = { program: "rota", link: "rotalink", calendar: "rotacal" };

export interface TokenEntry {
  kind: AccessTokenKind;
  name: string;
  role: Role;
  employeeId: string | null;
  actsForOthers: boolean;
  days: number;
}

/** The tokens as programs and pages read them; the secret of none. */
export function tokensForPrograms(kind?: "program") {
  const present = utcStamp(Date.now());
  return read(listAccessTokens)
    .filter((token) => kind === undefined || token.kind === kind)
    .map((token) => ({
      id: token.id,
      kind: token.kind,
      name: token.name,
      role: token.role as Role,
      employee_id: token.employeeId,
      acts_for_others: token.actsForOthers,
      created_at: token.createdAt,
      created_by: token.createdBy,
      expires_at: token.expiresAt,
      last_used_at: token.lastUsedAt,
      /** For the page: the day. */
      expires_on: token.expiresAt.slice(0, 10),
      last_used_on: token.lastUsedAt?.slice(0, 10) ?? null,
      ended_at: token.endedAt,
      counts: token.endedAt === null && token.expiresAt > present,
    }));
}

export type TokenForPrograms = ReturnType<typeof tokensForPrograms>[number];

/** Makes a token. Its secret is in the answer and nowhere else. */
export function makeAccessToken(
  entry: TokenEntry,
  actor: string,
): { id: number; secret: string; expires_at: string } {
  const { days, ...token } = entry;
  if (token.employeeId !== null && !currentRoster().employee(token.employeeId))
    throw new AppError("request-refused", "There is no employee with that id. Choose one from the list.");
  const secret = newSecret(PREFIX[entry.kind]);
  const at = Date.now();
  const expiresAt = utcStamp(at + days * DAY_MS);
  const id = writeTx((tx) => {
    const made = insertAccessToken(tx, {
      ...token,
      ...{ secretHash: digestOf(secret), createdAt: utcStamp(at), createdBy: actor, expiresAt },
    });
    const details = { token_id: made, kind: entry.kind, role: entry.role };
    recordOperation(tx, { type: "access_token_made", details }, actor);
    return made;
  });
  return { id, secret, expires_at: expiresAt };
}

/** Ends a token at once. Throws `not-found`. */
export function endToken(
  id: number,
  actor: string,
  isMine: (token: AccessToken) => boolean = () => true,
): void {
  writeTx((tx) => {
    const token = findAccessToken(tx, id);
    if (!token || token.endedAt !== null || !isMine(token))
      throw new AppError("not-found", "That token has ended already. Load the page again.");
    endAccessToken(tx, id, utcStamp(now()));
    recordOperation(tx, { type: "access_token_ended", details: { token_id: id } }, actor);
  });
}

/** A program goes on reading while the disk is full or the file is locked. */
function noteUse(id: number, at: number): void {
  try {
    writeTx((tx) => noteTokenUsed(tx, id, utcStamp(at)));
  } catch {
    log.warn("token-use-not-noted", { token: id });
  }
}

/** Who a secret belongs to; null for one that never was, has run out or was ended. */
export function tokenIdentity(secret: string): Identity | null {
  if (!/^rota(link|cal)?_[\w-]{32}$/.test(secret)) return null;
  const at = Date.now();
  const token = read((db) => findCurrentToken(db, digestOf(secret), utcStamp(at)));
  if (!token || !isRole(token.role)) return null;
  const used = token.lastUsedAt === null ? 0 : (instantOfStamp(token.lastUsedAt) ?? 0);
  if (at - used > NOTE_EVERY_MS) noteUse(token.id, at);
  return {
    kind: token.kind === "program" ? "token" : token.kind,
    name: token.name,
    role: token.role,
    id: `token ${token.id}`,
    sessionId: null,
    employeeId: token.employeeId,
    actsForOthers: token.actsForOthers,
  };
}
