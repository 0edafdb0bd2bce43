import { getConfig } from "@/lib/config";
import { read, writeTx } from "@/lib/db/transaction";
import { deleteSessions, findPassword, findUser, findUserByEmail, listSessions } from "@/lib/db/users";
import { formatLocal, localAt } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { recordOperation } from "@/lib/services/record-operation";
import { forgetFailures, noteFailure, pauseOf } from "./attempts";
import { getAuth, LONGEST_SESSION_MS } from "./auth";
import { type Identity, STRANGER } from "./identity";
import { isPassword } from "./passwords";
import { isRole } from "./roles";

/** What a step of signing in came to, with the cookies that the browser is to keep. */
export interface SignInStep {
  /** Whether the code of the authenticator app is asked for next. */
  needsCode: boolean;
  cookies: string[];
}

const WRONG = "That e-mail address and password do not match. Check both and try again.";
const WRONG_CODE = "That code is not right or has run out. Use the newest one in your authenticator app.";

/** Signs in with a password. Takes as long, and says the same, for an address that nobody has. */
export async function signIn(email: string, password: string, headers: Headers): Promise<SignInStep> {
  const key = email.trim().toLowerCase();
  countAttempt(key);
  const answer = await api(() =>
    getAuth().api.signInEmail({ body: { email: key, password }, headers, returnHeaders: true }),
  );
  if (!answer) throw new AppError("not-signed-in", WRONG);
  forgetFailures(key);
  const needsCode = "twoFactorRedirect" in (answer.response as object);
  if (!needsCode) recordSignIn(read((db) => findUserByEmail(db, key)));
  return { needsCode, cookies: answer.headers.getSetCookie() };
}

/** The second step: the code of the authenticator app, or one of the printed ones. */
export async function signInWithCode(code: string, headers: Headers): Promise<SignInStep> {
  const plain = code.replace(/\s/g, "");
  const { api: door } = getAuth();
  const answer = await api(() =>
    /^\d{6}$/.test(plain)
      ? door.verifyTOTP({ body: { code: plain }, headers, returnHeaders: true })
      : door.verifyBackupCode({ body: { code: plain }, headers, returnHeaders: true }),
  );
  if (!answer) throw new AppError("not-signed-in", WRONG_CODE);
  recordSignIn(read((db) => findUser(db, answer.response.user.id)));
  return { needsCode: false, cookies: answer.headers.getSetCookie() };
}

/** Counted before the password is looked at, so that a hundred at once are a hundred attempts. */
function countAttempt(key: string): void {
  const waiting = pauseOf(key);
  if (waiting > 0) throw paused(waiting);
  const { failures, seconds } = noteFailure(key);
  if (seconds === 0) return;
  writeTx((tx) =>
    recordOperation(
      tx,
      { type: "sign_in_locked", details: { failures, minutes: Math.round(seconds / 60) } },
      "system",
    ),
  );
}

const paused = (seconds: number) =>
  new AppError(
    "too-many-attempts",
    `Too many wrong passwords under this e-mail address. Wait ${Math.ceil(seconds / 60)} min, or ask a manager for a new code.`,
    { facts: { retry_after_seconds: seconds } },
  );

function recordSignIn(user: { id: string; name: string } | null): void {
  if (user)
    writeTx((tx) => recordOperation(tx, { type: "signed_in", details: { user_id: user.id } }, user.name));
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
  const answer = await api(() => getAuth().api.getSession({ headers, returnHeaders: true }));
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
  countAttempt(user.email.toLowerCase());
  const stored = read((db) => findPassword(db, user.id));
  if (stored === null || !(await isPassword(stored, password)))
    throw new AppError("request-refused", "That is not your present password. Check it and try again.");
  forgetFailures(user.email.toLowerCase());
}
