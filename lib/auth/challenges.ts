import { newSecret } from "./secrets";

/** What is remembered between the two halves of a sign-in that goes by way of a browser or another server. */
export interface Challenge {
  for: "new passkey" | "passkey" | "provider";
  /** What has to come back. */
  values: Readonly<Record<string, string>>;
}

const LIVES_MS = 5 * 60 * 1000;
/** Strangers begin these: they must not fill the memory, and never the file. */
const MOST = 10_000;

type Remembered = Challenge & { until: number };

// One process holds several copies of this module.
const shared = globalThis as typeof globalThis & { rotaChallenges?: Map<string, Remembered> };
shared.rotaChallenges ??= new Map();
const challenges = shared.rotaChallenges;

/** The cookie that holds the id of a challenge. */
export const CHALLENGE_COOKIE = "rota.challenge";

/** Remembers a challenge for five minutes. Returns its secret id. */
export function rememberChallenge(challenge: Challenge, now = performance.now()): string {
  const id = newSecret("challenge");
  challenges.set(id, { ...challenge, until: now + LIVES_MS });
  if (challenges.size > MOST) challenges.delete(challenges.keys().next().value ?? "");
  return id;
}

/** What was remembered under an id, once; null when it has run out, was taken already or was for something else. */
export function takeChallenge(
  id: string,
  purpose: Challenge["for"],
  now = performance.now(),
): Challenge["values"] | null {
  const found = challenges.get(id);
  challenges.delete(id);
  return found && found.for === purpose && found.until > now ? found.values : null;
}
