import { getConfig } from "@/lib/config";
import { recordingSession } from "@/lib/db/sign-in-adapter";
import { read, type Tx, writeTx } from "@/lib/db/transaction";
import {
  deleteExpired,
  deleteSessions,
  findPassword,
  findUser,
  listSessions,
  noteCodeUsed,
} from "@/lib/db/users";
import type { SignInWay } from "@/lib/domain/audit";
import { formatLocal, localAt, utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { recordOperation } from "@/lib/services/record-operation";
import { getAuth, LONGEST_SESSION_MS } from "./auth";
import { type Identity, STRANGER } from "./identity";
import { isPassword } from "./passwords";
import { countAttempt, forgetAttempts, uncountAttempts } from "./pauses";
import { isRole } from "./roles";
import { digestOf } from "./secrets";

/** What a step of signing in came to, with the cookies that the browser is to keep. */
export interface SignInStep {
  /** Whether the code of the authenticator app is asked for next. */
  needsCode: boolean;
  cookies: string[];
}

const WRONG = "That e-mail address and password do not match. Check both and try again.";
const WRONG_CODE = "That code is not right or has run out. Use the newest one in your authenticator app.";
const USED_CODE =
  "That code was used already. Sign in again with the next one that your authenticator app shows.";

/** Signs in with a password. Takes as long, and says the same, for an address that nobody has. */
export async function signIn(email: string, password: string, headers: Headers): Promise<SignInStep> {
  const key = email.trim().toLowerCase();
  countAttempt(key);
  const answer = await api(() =>
    recordingSession(recordFirstStep, () =>
      getAuth().api.signInEmail({ body: { email: key, password }, headers, returnHeaders: true }),
    ),
  ).catch((error: unknown) => {
    uncountAttempts(key);
    throw error;
  });
  if (!answer) throw new AppError("not-signed-in", WRONG);
  forgetAttempts(key);
  const needsCode = "twoFactorRedirect" in (answer.response as object);
  return { needsCode, cookies: answer.headers.getSetCookie() };
}

/** Before a second step the library makes a session and ends it at once: nobody is in yet. */
function recordFirstStep(tx: Tx, userId: string): void {
  if (!findUser(tx, userId)?.twoFactorEnabled) recordSignIn(tx, userId);
}

/** The second step: the code of the authenticator app, or one of the printed ones. */
export async function signInWithCode(code: string, headers: Headers): Promise<SignInStep> {
  const plain = code.replace(/\s/g, "");
  const { api: door } = getAuth();
  const isOfApp = /^\d{6}$/.test(plain);
  const record = (tx: Tx, userId: string) => {
    if (isOfApp) requireUnusedCode(tx, userId, plain);
    recordSignIn(tx, userId);
  };
  const asked = { body: { code: plain }, headers, returnHeaders: true } as const;
  const answer = await api(() =>
    recordingSession(record, () => (isOfApp ? door.verifyTOTP(asked) : door.verifyBackupCode(asked))),
  );
  if (!answer) throw new AppError("not-signed-in", WRONG_CODE);
  return { needsCode: false, cookies: answer.headers.getSetCookie() };
}

/** Part of the transaction that makes the session: who is in has an entry in the log, and the other way round. */
function recordSignIn(tx: Tx, userId: string, by: SignInWay = "password"): void {
  const at = new Date();
  deleteExpired(tx, at, utcStamp(at.getTime()));
  const details = { user_id: userId, by };
  recordOperation(tx, { type: "signed_in", details }, findUser(tx, userId)?.name ?? "");
}

/**
 * Signs in somebody who has proved who they are in another way. `note` is part of the same transaction. Returns the
 * cookies; throws `not-signed-in` for a person who was suspended.
 */
export async function signInProved(
  userId: string,
  by: SignInWay,
  headers: Headers,
  note: (tx: Tx) => void = () => undefined,
): Promise<string[]> {
  const record = (tx: Tx) => {
    note(tx);
    recordSignIn(tx, userId, by);
  };
  const answer = await api(() =>
    recordingSession(record, () =>
      getAuth().api.signInAs({ body: { userId }, headers, returnHeaders: true }),
    ),
  );
  if (!answer) throw new AppError("not-signed-in", "You cannot sign in here any more. Ask a manager.");
  return answer.headers.getSetCookie();
}

/** A code of an authenticator app counts once, also within its half minute. */
export function requireUnusedCode(tx: Tx, userId: string, code: string): void {
  if (!noteCodeUsed(tx, userId, digestOf(code), new Date())) throw new AppError("not-signed-in", USED_CODE);
}

/** Null when the library refuses; it says why by a status, and its own words are not ours. */
async function api<Value>(call: () => Promise<Value>): Promise<Value | null> {
  try {
    return await call();
  } catch (error) {
    if ((error as { name?: string }).name !== "APIError") throw error;
    log.info("sign-in-refused", { status: String((error as { status?: string }).status) });
    return null;
  }
}

/** Who a session cookie belongs to, with the cookies that prolong it. */
export async function personOf(headers: Headers): Promise<{ identity: Identity; cookies: string[] }> {
  const nobody = { identity: STRANGER, cookies: [] };
  if (!headers.get("cookie")?.includes("rota.session_token=")) return nobody;
  const look = (query: { disableRefresh?: true }) =>
    api(() => getAuth().api.getSession({ headers, query, returnHeaders: true }));
  // A full disk takes no longer session; who is in stays in until the present one has run out.
  const answer = await look({}).catch(() => look({ disableRefresh: true }));
  if (!answer?.response) return nobody;
  const { session, user } = answer.response;
  if (user.suspendedAt || !isRole(user.role)) return nobody;
  if (Date.now() - new Date(session.createdAt).getTime() > LONGEST_SESSION_MS) return nobody;
  const identity: Identity = {
    kind: "person",
    name: user.name,
    role: user.role,
    id: user.id,
    sessionId: session.id,
    employeeId: user.employeeId ?? null,
    actsForOthers: false,
  };
  return { identity, cookies: answer.headers.getSetCookie() };
}

/** The sessions of a person, the present one marked. */
export function ownSessions({ id, sessionId }: Identity) {
  if (id === null) return [];
  return read((db) => listSessions(db, id, new Date())).map((session) => ({
    id: session.id,
    started_at: session.createdAt.toISOString(),
    used_at: session.updatedAt.toISOString(),
    /** For the page: local time. */
    started: formatLocal(localAt(session.createdAt.getTime(), getConfig().timeZone)),
    address: session.ipAddress || null,
    browser: browserIn(session.userAgent ?? ""),
    is_this_one: session.id === sessionId,
  }));
}

export type OwnSession = ReturnType<typeof ownSessions>[number];

/** "Firefox on Windows": enough to recognise one's own. */
function browserIn(agent: string): string {
  const browser = /Edg\//.test(agent)
    ? "Edge"
    : (/(Firefox|Chrome|Safari)\//.exec(agent)?.[1] ?? "A program");
  const system = /Windows|Android|iPhone|iPad|Mac OS|Linux/.exec(agent)?.[0];
  return system ? `${browser} on ${system}` : browser;
}

/** Ends one's own session by its id; `current` is the present one. Throws `not-found`. */
export function endSession(id: string, identity: Identity): void {
  const session = id === "current" ? identity.sessionId : id;
  const { id: userId, name } = identity;
  const ended =
    userId !== null && session !== null
      ? writeTx((tx) => {
          const sessions = deleteSessions(tx, userId, { only: session });
          if (sessions > 0)
            recordOperation(tx, { type: "sessions_ended", details: { user_id: userId, sessions } }, name);
          return sessions;
        })
      : 0;
  if (ended === 0) throw new AppError("not-found", "That session has ended already. Load the page again.");
}

/** Throws `request-refused` unless this is the password of the person. Counts as an attempt to sign in. */
export async function requirePassword(identity: Identity, password: string): Promise<void> {
  const user = identity.id === null ? null : read((db) => findUser(db, identity.id as string));
  if (!user) throw new AppError("not-allowed", "Only a person who has signed in can do this. Sign in first.");
  countAttempt(user.email);
  const stored = read((db) => findPassword(db, user.id));
  if (stored === null || !(await isPassword(stored, password)))
    throw new AppError("request-refused", "That is not your present password. Check it and try again.");
  forgetAttempts(user.email);
}
