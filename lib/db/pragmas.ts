import type Database from "better-sqlite3";
import { AppError } from "@/lib/errors";

/** Sets how a connection behaves and reads it back. Throws `database-refused` when SQLite did not take a setting. */
export function applyPragmas(sqlite: Database.Database, journalMode: "delete" | "wal"): void {
  // EXTRA also syncs the folder after the journal is deleted; with a write-ahead log FULL syncs each commit.
  const synchronous = journalMode === "wal" ? "FULL" : "EXTRA";
  sqlite.pragma(`journal_mode = ${journalMode}`);
  sqlite.pragma(`synchronous = ${synchronous}`);
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("busy_timeout = 5000");
  sqlite.pragma("trusted_schema = OFF");
  // better-sqlite3 changes `synchronous` by itself when a WAL file is reopened: read back what was set.
  const expected: Record<string, string | number> = {
    journal_mode: journalMode,
    synchronous: journalMode === "wal" ? 2 : 3,
    foreign_keys: 1,
    busy_timeout: 5000,
    trusted_schema: 0,
  };
  for (const [pragma, value] of Object.entries(expected)) {
    if (sqlite.pragma(pragma, { simple: true }) !== value) {
      throw new AppError(
        "database-refused",
        `SQLite did not accept the setting ${pragma} = ${value}. Check that no other program has the database open, then start again.`,
      );
    }
  }
}
