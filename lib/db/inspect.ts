import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { lockTimeout } from "./lock-timeout";

/** The names of the tables in a file. */
export function tableNames(sqlite: Database.Database): Set<string> {
  const rows = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  return new Set(rows as string[]);
}

/** The column names of a table; empty when there is no such table. */
export function columnNames(sqlite: Database.Database, table: string): string[] {
  return sqlite.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table) as string[];
}

/** SQLite's errors for a damaged file; any other error concerns the disk or permissions. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|ERROR|FORMAT)/;

/**
 * SQLite opens a damaged file without complaint; `quick_check` reads every page of it.
 * Throws when the file cannot be read at all.
 */
export function isSound(sqlite: Database.Database): boolean {
  try {
    return sqlite.pragma("quick_check(1)", { simple: true }) === "ok";
  } catch (error) {
    if (DAMAGE.test(String((error as { code?: unknown }).code))) return false;
    throw error;
  }
}

/**
 * The same for a file, through a connection of its own that sees what is on the disk and not what another has
 * in its cache. Neither the file nor its write-ahead log is changed. Throws when it cannot be read at all.
 */
export function isSoundFile(path: string): boolean {
  // An empty file would be an empty database.
  if (statSync(/* turbopackIgnore: true */ path).size === 0) return false;
  const sqlite = new Database(path, { readonly: true, timeout: lockTimeout() });
  try {
    return isSound(sqlite);
  } finally {
    sqlite.close();
  }
}

/** Bytes in the write-ahead log of a database; 0 without one. */
export const logSize = (path: string): number =>
  statSync(/* turbopackIgnore: true */ `${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
