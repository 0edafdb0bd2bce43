import { log } from "@/lib/log";
import { currentConnection, isInPlace, type Reader } from "./client";
import { doubtFile } from "./damage-watch";
import { noteLockFree, noteLockHeld } from "./lock-timeout";
import { isOfDamage, isOfLock, isOfPages, refusalFor } from "./refusal-for";

declare const transactor: unique symbol;

/** The right to write. Only {@link writeTx} hands one out, and every writer takes one. */
export type Tx = Reader & { readonly [transactor]: true };

/** Refuses a promise at compile time: an async transaction throws and yet stores what comes after it. */
type NotAPromise<T> = T extends PromiseLike<unknown> ? never : T;

/**
 * Runs `work` in one immediate transaction: all of it is on the disk when this returns, or none of it.
 * Throws `database-unavailable` or `disk-full` when the file cannot take it.
 */
export function writeTx<T>(work: (tx: Tx) => NotAPromise<T>): T {
  return translated(() => {
    for (;;) {
      const done = tryWrite(work);
      if (done !== null) return done.value;
    }
  });
}

/**
 * Null when the file was replaced while this waited for the write lock: a program that restores a backup
 * holds that right until the file has changed, and what was written into the old one would be lost.
 */
function tryWrite<T>(work: (tx: Tx) => NotAPromise<T>): { value: T } | null {
  const connection = currentConnection();
  return connection.reader.transaction(
    (tx) => {
      noteLockFree();
      return isInPlace(connection) ? { value: work(tx as unknown as Tx) as T } : null;
    },
    { behavior: "immediate" },
  );
}

/** Reads from the file as it is now, replaced or changed by others included. */
export function read<T>(work: (reader: Reader) => T): T {
  return translated(() => work(currentConnection().reader));
}

/** A read whose statements all see the same moment of the file. */
export function readTogether<T>(work: (reader: Reader) => NotAPromise<T>): T {
  return translated(() =>
    currentConnection().reader.transaction((tx) => work(tx as unknown as Reader) as T, {
      behavior: "deferred",
    }),
  );
}

/** Whether a transaction is open: what is read in it may be rolled back. */
export const isInTransaction = (): boolean => translated(() => currentConnection().sqlite.inTransaction);

/** Runs raw SQLite work and turns its failures into refusals that say what to do. */
export function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inOurWords(error);
  }
}

/** The same for work that takes several turns. */
export async function translatedLater<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw inOurWords(error);
  }
}

function inOurWords(error: unknown): unknown {
  if (isOfLock(error)) noteLockHeld();
  if (isOfDamage(error)) {
    doubtFile();
    // A bad page comes from the disk; a wrong table or text could be a bug.
    if (isOfPages(error)) log.warn("database-in-doubt");
    else log.error("database-in-doubt", error);
  }
  return refusalFor(error) ?? error;
}
