import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { isWhole } from "./backup";

/** A connection of its own that can only read; null when the file is no whole database. The caller closes it. */
export function openForReading(path: string): Database.Database | null {
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(path, { readonly: true, timeout: 5000 });
    if (statSync(path).size > 0 && isWhole(sqlite)) return sqlite;
  } catch {
    // No database at all.
  }
  sqlite?.close();
  return null;
}
