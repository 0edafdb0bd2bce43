import { existsSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { AppError } from "@/lib/errors";
import { syncFile } from "./files";
import { lockTimeout } from "./lock-timeout";

/** Another program may write between emptying the log and locking the file here. */
const MOST_TRIES = 20;

/**
 * Runs `work` while no other program can write to the file and its write-ahead log, if it has one, is empty: a log
 * with something in it would be replayed into a file that comes in its place. Throws `database-unavailable`
 * when another program does not release it.
 */
export function withExclusiveLock<T>(path: string, work: () => T): T {
  if (!existsSync(path)) return work();
  const guard = new Database(path, { timeout: lockTimeout() });
  try {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      if (guard.pragma("journal_mode", { simple: true }) === "wal") guard.pragma("wal_checkpoint(TRUNCATE)");
      guard.exec("BEGIN IMMEDIATE");
      const wal = statSync(`${path}-wal`, { throwIfNoEntry: false });
      if (!wal || wal.size === 0) {
        // SQLite does not sync the emptied log: after a power cut the old log might be beside the new file.
        if (wal) syncFile(`${path}-wal`);
        return work();
      }
      guard.exec("ROLLBACK");
    }
  } finally {
    if (guard.inTransaction) guard.exec("ROLLBACK");
    guard.close();
  }
  throw new AppError(
    "database-unavailable",
    "Another program is using the database, so nothing was changed. Close it and try again.",
  );
}
