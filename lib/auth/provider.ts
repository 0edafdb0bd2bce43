import * as oidc from "openid-client";
import { getConfig, isLoopback } from "@/lib/config";
import { findLinkedUser, linkUser, putSignInRequest } from "@/lib/db/provider-accounts";
import { type Tx, writeTx } from "@/lib/db/transaction";
import { findUserByEmail } from "@/lib/db/users";
import { utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { recordOperation } from "@/lib/services/record-operation";
import { rememberChallenge, takeChallenge } from "./challenges";
import { signInProved } from "./sessions";

/** Where the provider sends the browser back to. */
export const RETURN_PATH = "/sessions/provider/return";
/** Seconds that the provider may take. */
const LONGEST_SECONDS = 10;

/** The name of the service that people may sign in with; null where there is none. */
export const providerName = (): string | null => getConfig().provider?.name ?? null;

/** Asks the provider for its addresses and keys. Throws `database-unavailable`'s sibling when it cannot be reached. */
async function discover(): Promise<oidc.Configuration> {
  const { provider } = getConfig();
  if (!provider) throw new AppError("conflict", "Signing in with another service is not set up here.");
  const issuer = new URL(provider.issuer);
  // In the open only on this computer.
  const execute =
    issuer.protocol === "http:" && isLoopback(issuer.hostname) ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(issuer, provider.clientId, provider.clientSecret, undefined, {
    execute,
    timeout: LONGEST_SECONDS,
  });
}

const returnAddress = () => `${getConfig().publicUrl}${RETURN_PATH}`;

/** Begins: the address at the provider that the browser opens, and the id of the challenge. */
export async function beginProviderSignIn(next: string): Promise<{ address: string; challenge: string }> {
  const config = await discover().catch((error: unknown) => {
    throw unreachable(error);
  });
  const values = {
    verifier: oidc.randomPKCECodeVerifier(),
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    next,
  };
  const address = oidc.buildAuthorizationUrl(config, {
    ...{
      redirect_uri: returnAddress(),
      scope: "openid email profile",
      state: values.state,
      nonce: values.nonce,
    },
    code_challenge: await oidc.calculatePKCECodeChallenge(values.verifier),
    code_challenge_method: "S256",
  });
  return { address: address.href, challenge: rememberChallenge({ for: "provider", values }) };
}

function unreachable(error: unknown): unknown {
  if (error instanceof AppError) return error;
  log.warn("provider-unreachable", { why: (error as Error).name });
  return new AppError(
    "busy",
    "The service that you sign in with could not be reached. Try again in a minute, or sign in with your password.",
  );
}

/** How it ended: signed in, waiting for a manager, or not at all. */
export type ProviderOutcome =
  | { outcome: "signed-in"; cookies: string[]; next: string }
  | { outcome: "waiting" | "failed" };

/** Ends: what the provider sent back with the browser. Never throws for what a client sends. */
export async function endProviderSignIn(
  search: string,
  challengeId: string,
  headers: Headers,
): Promise<ProviderOutcome> {
  const asked = takeChallenge(challengeId, "provider");
  const person = asked ? await personAtProvider(search, asked) : null;
  if (!asked || !person) return { outcome: "failed" };
  const userId = writeTx((tx) => userOf(tx, person));
  if (userId === null) return { outcome: "waiting" };
  try {
    const cookies = await signInProved(userId, "provider", headers);
    return { outcome: "signed-in", cookies, next: asked.next ?? "/" };
  } catch (error) {
    if (error instanceof AppError && error.code === "not-signed-in") return { outcome: "failed" };
    throw error;
  }
}

interface ProviderPerson {
  issuer: string;
  subject: string;
  /** Only when the provider says that it belongs to the person. */
  email: string | null;
  name: string;
}

async function personAtProvider(
  search: string,
  { verifier, state, nonce }: Readonly<Record<string, string>>,
): Promise<ProviderPerson | null> {
  try {
    const config = await discover();
    const tokens = await oidc.authorizationCodeGrant(config, new URL(`${returnAddress()}${search}`), {
      ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
    });
    const claims = tokens.claims();
    if (!claims) return null;
    const { iss, sub, email, email_verified, name } = claims;
    const isOwn = email_verified === true && typeof email === "string";
    return {
      ...{ issuer: iss, subject: sub, email: isOwn ? email.toLowerCase() : null },
      name: typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, 80) : "Unnamed",
    };
  } catch (error) {
    log.info("provider-refused", { why: (error as Error).name });
    return null;
  }
}

/**
 * Who this is here: somebody who came this way before, or whom a manager has added under this very e-mail address. Anybody else
 * asks for a role, and has none until a manager gives one: null.
 */
function userOf(tx: Tx, { issuer, subject, email, name }: ProviderPerson): string | null {
  const linked = findLinkedUser(tx, issuer, subject);
  if (linked !== null) return linked;
  const invited = email === null ? null : findUserByEmail(tx, email);
  if (invited) {
    linkUser(tx, { issuer, subject, userId: invited.id }, new Date());
    recordOperation(tx, { type: "provider_linked", details: { user_id: invited.id } }, invited.name);
    return invited.id;
  }
  if (putSignInRequest(tx, { issuer, subject, email, name, createdAt: utcStamp(Date.now()) }))
    recordOperation(tx, { type: "sign_in_requested", details: {} }, "system");
  return null;
}
