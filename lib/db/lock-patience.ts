/** Milliseconds that a lock of another program is waited for. */
export const PATIENCE = 5_000;
/** The same while it is known to be held: SQLite's wait stops everybody else, and one such wait is enough. */
const SHORT_PATIENCE = 50;
/** How long that is remembered after the last wait in vain. */
const REMEMBERED_FOR = 10_000;

// One process holds several copies of this module: what one has waited for in vain is known to all.
const shared = globalThis as typeof globalThis & { rotaLockHeldAt?: number | null };

/** Milliseconds that SQLite is to wait for a lock just now. */
export function lockPatience(): number {
  const heldAt = shared.rotaLockHeldAt ?? null;
  return heldAt !== null && performance.now() - heldAt < REMEMBERED_FOR ? SHORT_PATIENCE : PATIENCE;
}

/** Somebody waited in vain. */
export function noteLockHeld(): void {
  shared.rotaLockHeldAt = performance.now();
}

/** Somebody got the right to write. */
export function noteLockFree(): void {
  shared.rotaLockHeldAt = null;
}
