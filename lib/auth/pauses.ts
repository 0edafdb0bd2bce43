import { connectionGeneration } from "@/lib/db/client";
import { read, type Tx, writeTx } from "@/lib/db/transaction";
import { deletePause, listPauses, putPause } from "@/lib/db/users";
import { AppError } from "@/lib/errors";
import { recordOperation } from "@/lib/services/record-operation";
import { FREE_FAILURES, failuresOf, forgetFailures, noteFailure, pauseOf, putBackPause } from "./attempts";
import { digestOf } from "./secrets";

// One process holds several copies of this module; the pauses of a file are read once a connection.
const shared = globalThis as typeof globalThis & { rotaPausesOf?: number };

const keyOf = (email: string) => digestOf(email.trim().toLowerCase());

/**
 * Counts an attempt to sign in under an e-mail address before the password is looked at, so that a hundred at once are a
 * hundred attempts. Throws `too-many-attempts` while it is paused. A pause is in the file with its entry of the log, so
 * that a restart does not end it.
 */
export function countAttempt(email: string): void {
  readPauses();
  const keyHash = keyOf(email);
  const waiting = pauseOf(keyHash);
  if (waiting > 0) throw paused(waiting);
  const { failures, seconds } = noteFailure(keyHash);
  if (seconds === 0) return;
  writeTx((tx) => {
    putPause(tx, { keyHash, failures, pausedUntil: new Date(Date.now() + seconds * 1000) });
    const details = { failures, minutes: Math.round(seconds / 60) };
    recordOperation(tx, { type: "sign_in_locked", details }, "system");
  });
}

/** Ends the pause of an e-mail address and forgets its wrong passwords, in a transaction that is open already or not. */
export function forgetAttempts(email: string, tx?: Tx): void {
  readPauses();
  const keyHash = keyOf(email);
  if (failuresOf(keyHash) >= FREE_FAILURES) {
    if (tx) deletePause(tx, keyHash);
    else writeTx((own) => deletePause(own, keyHash));
  }
  forgetFailures(keyHash);
}

/** Where the password could not be looked at, or the session not be written: that is nobody's wrong password. */
export const uncountAttempts = (email: string): void => forgetFailures(keyOf(email));

function readPauses(): void {
  const generation = connectionGeneration();
  if (shared.rotaPausesOf === generation) return;
  const at = Date.now();
  for (const { keyHash, failures, pausedUntil } of read(listPauses))
    putBackPause(keyHash, failures, (pausedUntil.getTime() - at) / 1000);
  shared.rotaPausesOf = connectionGeneration();
}

const paused = (seconds: number) =>
  new AppError(
    "too-many-attempts",
    `Too many wrong passwords under this e-mail address. Wait ${Math.ceil(seconds / 60)} min, or ask a manager for a new code.`,
    { facts: { retry_after_seconds: seconds } },
  );
