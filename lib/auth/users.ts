import { read, type Tx, writeTx } from "@/lib/db/transaction";
import {
  deletePasswordCodes,
  deleteSessions,
  deleteTwoFactor,
  findPassword,
  findPasswordCode,
  findUser,
  findUserByEmail,
  hasUsers,
  insertUser,
  listUsers,
  putPassword,
  putPasswordCode,
  type User,
  updateUser,
} from "@/lib/db/users";
import type { ValueChanges } from "@/lib/domain/audit";
import { utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { recordOperation } from "@/lib/services/record-operation";
import type { Identity } from "./identity";
import { noteFirstUser } from "./mode";
import { hashPassword, requireGoodPassword } from "./passwords";
import { forgetAttempts } from "./pauses";
import type { Role } from "./roles";
import { digestOf, newCode, plainCode } from "./secrets";

/** Days for which a printed code may wait. */
const CODE_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What a manager says of a person who signs in. */
export interface UserEntry {
  name: string;
  email: string;
  role: Role;
  employeeId: string | null;
}

/** The people who sign in, for the page and for programs. */
export function usersForPrograms() {
  return read(listUsers).map((user) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role as Role,
    employee_id: user.employeeId,
    suspended: user.suspendedAt !== null,
    second_step: user.twoFactorEnabled === true,
    has_password: read((db) => findPassword(db, user.id)) !== null,
    created_at: user.createdAt.toISOString(),
  }));
}

export type UserForPrograms = ReturnType<typeof usersForPrograms>[number];

/** Makes the first manager, who chooses a password at once. Throws `conflict` when there is one. */
export async function setUpSignIn(entry: { name: string; email: string; password: string }): Promise<void> {
  await requireGoodPassword(entry.password, [entry.name, entry.email]);
  const hash = await hashPassword(entry.password);
  const at = new Date();
  writeTx((tx) => {
    if (hasUsers(tx))
      throw new AppError("conflict", "Sign-in is set up already. Sign in, or ask a manager for access.");
    const { name, email } = entry;
    const id = insertUser(tx, { name, email: email.toLowerCase(), role: "manager", employeeId: null }, at);
    putPassword(tx, id, hash, at);
    recordOperation(tx, { type: "sign_in_set_up", details: { user_id: id } }, name);
  });
  noteFirstUser();
}

/** Adds a person, with the code by which they choose a password. Throws `conflict`, `request-refused`. */
export function addUser(entry: UserEntry, actor: string): { id: string; code: string } {
  requireEmployee(entry);
  return writeTx((tx) => {
    if (findUserByEmail(tx, entry.email))
      throw new AppError("conflict", "Somebody signs in with this e-mail address already. Use another one.");
    const id = insertUser(tx, { ...entry, email: entry.email.toLowerCase() }, new Date());
    recordOperation(tx, { type: "user_added", details: { user_id: id, role: entry.role } }, actor);
    return { id, code: makeCode(tx, id) };
  });
}

/** Changes name, role or employee, suspends or lets in again. What somebody may no longer do ends at once. */
export function changeUser(
  id: string,
  change: Partial<Omit<UserEntry, "email">> & { suspended?: boolean; secondStep?: false },
  actor: string,
): void {
  const { suspended, secondStep, ...facts } = change;
  writeTx((tx) => {
    const before = requireUser(tx, id);
    const after = { ...before, ...facts };
    requireEmployee({ role: after.role as Role, employeeId: after.employeeId });
    const suspendedAt = suspended === undefined ? before.suspendedAt : suspended ? new Date() : null;
    const changes: ValueChanges = {};
    if (after.role !== before.role) changes.role = [before.role, after.role];
    if (after.employeeId !== before.employeeId) changes.employee_id = [before.employeeId, after.employeeId];
    if ((suspendedAt === null) !== (before.suspendedAt === null))
      changes.suspended = [before.suspendedAt !== null, suspendedAt !== null];
    if (after.name !== before.name) changes.name_changed = [false, true];
    requireAManager(tx, before, after.role, suspendedAt);
    updateUser(tx, id, { ...facts, suspendedAt }, new Date());
    if (secondStep === false && before.twoFactorEnabled) {
      deleteTwoFactor(tx, id);
      updateUser(tx, id, { twoFactorEnabled: false }, new Date());
      recordOperation(tx, { type: "second_step_changed", details: { user_id: id, is_on: false } }, actor);
    }
    if (suspendedAt !== null || "role" in changes) deleteSessions(tx, id);
    if (suspendedAt !== null) deletePasswordCodes(tx, id);
    if (Object.keys(changes).length > 0)
      recordOperation(tx, { type: "user_changed", details: { user_id: id, changes } }, actor);
  });
}

/** A code with which a person chooses another password; sessions go on until then. Throws `not-found`. */
export function makePasswordCode(id: string, actor: string): { code: string } {
  return writeTx((tx) => {
    const user = requireUser(tx, id);
    recordOperation(tx, { type: "password_code_made", details: { user_id: id } }, actor);
    forgetAttempts(user.email, tx);
    return { code: makeCode(tx, id) };
  });
}

/** The same for the one who runs the server, by the e-mail address; works on the file alone. */
export function makePasswordCodeFor(email: string): { code: string } {
  const user = read((db) => findUserByEmail(db, email));
  if (!user) throw new AppError("not-found", "Nobody signs in with this e-mail address. Check the spelling.");
  return makePasswordCode(user.id, "the person who runs this server");
}

function makeCode(tx: Tx, userId: string): string {
  const code = newCode();
  const now = Date.now();
  putPasswordCode(tx, {
    ...{ userId, codeHash: digestOf(plainCode(code)) },
    ...{ createdAt: utcStamp(now), expiresAt: utcStamp(now + CODE_DAYS * DAY_MS) },
  });
  return code;
}

/** Sets the password of whoever holds a code, and signs them out everywhere. Throws `request-refused`. */
export async function usePasswordCode(code: string, password: string): Promise<{ email: string }> {
  const hash = digestOf(plainCode(code));
  const find = (db: Parameters<typeof findPasswordCode>[0]) =>
    findPasswordCode(db, hash, utcStamp(Date.now()));
  const found = read(find);
  const user = found && read((db) => findUser(db, found.userId));
  if (!user) throw wrongCode();
  await requireGoodPassword(password, [user.name, user.email]);
  const hashed = await hashPassword(password);
  writeTx((tx) => {
    // Used meanwhile, or replaced: it counts once.
    if (!find(tx)) throw wrongCode();
    storePassword(tx, user, hashed);
    deleteSessions(tx, user.id);
    // The code may come from the command line, which cannot end what this server remembers.
    forgetAttempts(user.email, tx);
  });
  return { email: user.email };
}

const wrongCode = () =>
  new AppError("request-refused", "That code is not right or has run out. Ask a manager for a new one.");

/** Changes one's own password and ends every other session. */
export async function changeOwnPassword({ id, sessionId }: Identity, password: string): Promise<void> {
  const user = read((db) => requireUser(db, id ?? ""));
  await requireGoodPassword(password, [user.name, user.email]);
  const hash = await hashPassword(password);
  writeTx((tx) => {
    storePassword(tx, user, hash);
    deleteSessions(tx, user.id, { except: sessionId ?? "" });
  });
}

function storePassword(tx: Tx, user: User, hash: string): void {
  putPassword(tx, user.id, hash, new Date());
  deletePasswordCodes(tx, user.id);
  recordOperation(tx, { type: "password_changed", details: { user_id: user.id } }, user.name);
}

/** Signs a person out everywhere. */
export function endSessionsOf(id: string, actor: string): { sessions: number } {
  return writeTx((tx) => {
    requireUser(tx, id);
    const sessions = deleteSessions(tx, id);
    recordOperation(tx, { type: "sessions_ended", details: { user_id: id, sessions } }, actor);
    return { sessions };
  });
}

function requireUser(db: Parameters<typeof findUser>[0], id: string): User {
  const user = findUser(db, id);
  if (!user) throw new AppError("not-found", "That person does not sign in here. Load the list again.");
  return user;
}

/** Throws `request-refused` when a carer is no employee, or the employee does not exist. */
export function requireEmployee({ role, employeeId }: Pick<UserEntry, "role" | "employeeId">): void {
  if (employeeId === null && role !== "carer") return;
  if (employeeId === null)
    throw new AppError("request-refused", "A carer sees their own rota. Choose which employee this is.");
  if (!currentRoster().employee(employeeId))
    throw new AppError("request-refused", "There is no employee with that id. Choose one from the list.");
}

function requireAManager(tx: Tx, before: User, role: string, suspendedAt: Date | null): void {
  if (before.role !== "manager" || (role === "manager" && suspendedAt === null)) return;
  const others = listUsers(tx).filter(
    (one) => one.id !== before.id && one.role === "manager" && one.suspendedAt === null,
  );
  if (others.length === 0)
    throw new AppError("conflict", "This is the only manager. Make another person a manager first.");
}

/** What a person's own page shows; null where nobody has signed in. */
export function accountOf({ kind, id }: Identity) {
  const user = kind === "person" && id !== null ? read((db) => findUser(db, id)) : null;
  if (!user) return null;
  const { name, email, role, twoFactorEnabled } = user;
  const hasPassword = read((db) => findPassword(db, user.id)) !== null;
  return { name, email, role: role as Role, secondStep: twoFactorEnabled === true, hasPassword };
}
