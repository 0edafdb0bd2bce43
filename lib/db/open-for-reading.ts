import { statSync } from "node:fs";
import Database from "better-sqlite3";
import { isWhole } from "./backup";

/** A separate read-only connection; null when the file is not a complete database. The caller closes it. */
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
