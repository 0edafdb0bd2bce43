import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import {
  deletePasskey,
  findPasskey,
  insertPasskey,
  listPasskeys,
  notePasskeyUsed,
  type Passkey,
} from "@/lib/db/passkeys";
import { read, writeTx } from "@/lib/db/transaction";
import { findPassword, findUser } from "@/lib/db/users";
import { utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { recordOperation } from "@/lib/services/record-operation";
import { rememberChallenge, takeChallenge } from "./challenges";
import type { Identity } from "./identity";
import { requirePassword, signInProved } from "./sessions";

/** Where the browser sees this server: a passkey is for one host name. */
export interface Site {
  /** With the port. */
  host: string;
}

const nameOf = ({ host }: Site) => host.replace(/:\d+$/, "");
const originsOf = ({ host }: Site) => [`https://${host}`, `http://${host}`];

const NOT_TAKEN = "That passkey could not be used. Try again, or sign in with your password.";

/** The passkeys of a person, the newest first. */
export function ownPasskeys({ id }: Identity) {
  return read((db) => listPasskeys(db, id ?? "")).map((passkey) => ({
    id: passkey.id,
    name: passkey.name,
    created_on: passkey.createdAt.slice(0, 10),
    last_used_on: passkey.lastUsedAt?.slice(0, 10) ?? null,
  }));
}

export type OwnPasskey = ReturnType<typeof ownPasskeys>[number];

/** Begins to make a passkey: what the browser is to be asked, and the id of the challenge. Asks for the password, if there is one. */
export async function beginPasskey(identity: Identity, password: string, site: Site) {
  const user = read((db) => findUser(db, identity.id ?? ""));
  if (!user) throw new AppError("not-allowed", "Only a person who has signed in can do this. Sign in first.");
  if (read((db) => findPassword(db, user.id)) !== null) await requirePassword(identity, password);
  const options = await generateRegistrationOptions({
    ...{ rpName: "Rota", rpID: nameOf(site), userName: user.email, userDisplayName: user.name },
    userID: new TextEncoder().encode(user.id),
    excludeCredentials: read((db) => listPasskeys(db, user.id)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const challenge = rememberChallenge({
    for: "new passkey",
    values: { challenge: options.challenge, userId: user.id },
  });
  return { options, challenge };
}

/** Stores a passkey that the browser has made. Throws `request-refused`. */
export async function addPasskey(
  identity: Identity,
  name: string,
  response: unknown,
  challengeId: string,
  site: Site,
): Promise<void> {
  const asked = takeChallenge(challengeId, "new passkey");
  const made =
    asked?.userId === identity.id && asked ? await checkNew(response, asked.challenge ?? "", site) : null;
  if (!made || identity.id === null)
    throw new AppError("request-refused", "That passkey could not be saved. Begin again.");
  const passkey: Passkey = {
    ...{ id: made.id, userId: identity.id, name, counter: made.counter },
    publicKey: Buffer.from(made.publicKey).toString("base64url"),
    ...{ createdAt: utcStamp(Date.now()), lastUsedAt: null },
  };
  writeTx((tx) => {
    if (findPasskey(tx, passkey.id)) throw new AppError("conflict", "This passkey is saved already.");
    insertPasskey(tx, passkey);
    const details = { user_id: passkey.userId, is_added: true };
    recordOperation(tx, { type: "passkey_changed", details }, identity.name);
  });
}

async function checkNew(response: unknown, expectedChallenge: string, site: Site) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      ...{ expectedChallenge, expectedOrigin: originsOf(site), expectedRPID: nameOf(site) },
    });
    return verified ? registrationInfo.credential : null;
  } catch (error) {
    log.info("passkey-refused", { why: (error as Error).name });
    return null;
  }
}

/** Removes one's own passkey. Throws `not-found`. */
export function removePasskey(identity: Identity, id: string): void {
  writeTx((tx) => {
    const passkey = findPasskey(tx, id);
    if (!passkey || passkey.userId !== identity.id)
      throw new AppError("not-found", "That passkey was removed already. Load the page again.");
    deletePasskey(tx, id);
    const details = { user_id: passkey.userId, is_added: false };
    recordOperation(tx, { type: "passkey_changed", details }, identity.name);
  });
}

/** Begins to sign in with a passkey. It names nobody: the browser knows whose passkeys it has. */
export async function beginPasskeySignIn(site: Site) {
  const options = await generateAuthenticationOptions({ rpID: nameOf(site), userVerification: "required" });
  const challenge = rememberChallenge({ for: "passkey", values: { challenge: options.challenge } });
  return { options, challenge };
}

/** Signs in with what the browser has signed. A passkey asks for a finger or a PIN by itself: no second step follows. */
export async function signInWithPasskey(
  response: unknown,
  challengeId: string,
  site: Site,
  headers: Headers,
): Promise<string[]> {
  const asked = takeChallenge(challengeId, "passkey");
  const id = (response as { id?: unknown } | null)?.id;
  const passkey = typeof id === "string" ? read((db) => findPasskey(db, id)) : null;
  const counter = asked && passkey ? await checkUse(response, asked.challenge ?? "", passkey, site) : null;
  if (!passkey || counter === null) throw new AppError("not-signed-in", NOT_TAKEN);
  return signInProved(passkey.userId, "passkey", headers, (tx) =>
    notePasskeyUsed(tx, passkey.id, counter, utcStamp(Date.now())),
  );
}

async function checkUse(
  response: unknown,
  expectedChallenge: string,
  { id, publicKey, counter }: Passkey,
  site: Site,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      ...{ expectedChallenge, expectedOrigin: originsOf(site), expectedRPID: nameOf(site) },
      credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch (error) {
    log.info("passkey-refused", { why: (error as Error).name });
    return null;
  }
}
