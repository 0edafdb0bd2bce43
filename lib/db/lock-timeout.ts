/** Milliseconds to wait for a lock that another program holds. */
export const LOCK_TIMEOUT = 5_000;
/** The same while it is known to be held: SQLite's wait stops all other requests, so one long wait is enough. */
const SHORT_LOCK_TIMEOUT = 50;
/** Milliseconds for which that is remembered after the last timeout. */
const REMEMBERED_FOR = 10_000;

// One process holds several copies of this module: they share what they know of the lock.
const shared = globalThis as typeof globalThis & { rotaLockHeldAt?: number | null };

/** Milliseconds that SQLite should wait for a lock at present. */
export function lockTimeout(): number {
  const heldAt = shared.rotaLockHeldAt ?? null;
  return heldAt !== null && performance.now() - heldAt < REMEMBERED_FOR ? SHORT_LOCK_TIMEOUT : LOCK_TIMEOUT;
}

/** Records that a wait for the lock timed out. */
export function noteLockHeld(): void {
  shared.rotaLockHeldAt = performance.now();
}

/** Records that the lock was obtained. */
export function noteLockFree(): void {
  shared.rotaLockHeldAt = null;
}
