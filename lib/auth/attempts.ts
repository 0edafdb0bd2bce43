/** What is remembered of wrong passwords under the hash of one e-mail address, whether anybody has it or not. */
interface Attempts {
  failures: number;
  /** Milliseconds of the monotonic clock: until then it is not even looked at. */
  pausedUntil: number;
}

export const FREE_FAILURES = 5;
const FIRST_PAUSE_SECONDS = 60;
const LONGEST_PAUSE_SECONDS = 15 * 60;
const MOST_ADDRESSES = 10_000;

// One process holds several copies of this module.
const shared = globalThis as typeof globalThis & { rotaSignInAttempts?: Map<string, Attempts> };
shared.rotaSignInAttempts ??= new Map();
const attempts = shared.rotaSignInAttempts;

/** Seconds for which sign-in under this address is paused; 0 when it is not. */
export function pauseOf(key: string, now = performance.now()): number {
  const known = attempts.get(key);
  return known && known.pausedUntil > now ? Math.ceil((known.pausedUntil - now) / 1000) : 0;
}

/** Counts a failure: five are free, then each doubles the pause. Returns the failures and the seconds of pause. */
export function noteFailure(key: string, now = performance.now()): { failures: number; seconds: number } {
  const failures = (attempts.get(key)?.failures ?? 0) + 1;
  const over = failures - FREE_FAILURES;
  const seconds = over < 0 ? 0 : Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** over);
  attempts.delete(key);
  attempts.set(key, { failures, pausedUntil: now + seconds * 1000 });
  // The one that failed longest ago is forgotten first.
  if (attempts.size > MOST_ADDRESSES) attempts.delete(attempts.keys().next().value ?? "");
  return { failures, seconds };
}

/** How often it has failed since it last went well. */
export const failuresOf = (key: string): number => attempts.get(key)?.failures ?? 0;

/** Takes up a pause that was written down before a restart: for as long as was left of it, and no longer than any. */
export function putBackPause(key: string, failures: number, seconds: number, now = performance.now()): void {
  if (attempts.has(key)) return;
  const left = Math.min(LONGEST_PAUSE_SECONDS, Math.max(0, seconds));
  attempts.set(key, { failures, pausedUntil: now + left * 1000 });
}

export const forgetFailures = (key: string): void => void attempts.delete(key);
