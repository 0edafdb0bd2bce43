import type Database from "better-sqlite3";

/** The names of the tables in a file. */
export function tableNames(sqlite: Database.Database): Set<string> {
  const rows = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  return new Set(rows as string[]);
}

/** The column names of a table; empty when there is no such table. */
export function columnNames(sqlite: Database.Database, table: string): string[] {
  return sqlite.prepare("SELECT name FROM pragma_table_info(?)").pluck().all(table) as string[];
}

/** SQLite opens a damaged file without complaint; `quick_check` reads every page of it. */
export function isSound(sqlite: Database.Database): boolean {
  try {
    return sqlite.pragma("quick_check(1)", { simple: true }) === "ok";
  } catch {
    return false;
  }
}
