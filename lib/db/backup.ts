import { chmodSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { AppError } from "@/lib/errors";
import { syncFile, syncFolder } from "./files";
import { isSound, tableNames } from "./inspect";

/** A copy of the whole database, made and verified. */
export interface Backup {
  /** File name within `backups/` beside the database. */
  name: string;
  /** Rows of each table. */
  rows: Record<string, number>;
}

/**
 * Copies the database as last committed into `backups/` beside it and reads the copy back.
 * Runs on a connection of its own, so that it may be called inside a write transaction and then
 * holds exactly what that transaction found. Throws `disk-full` when the copy is not whole.
 */
export function takeBackup(path: string, reason: "clear" | "migration"): Backup {
  const folder = backupFolder(path);
  const name = freeName(folder, `${basename(path, ".db")}-${fileStamp()}-${reason}`);
  const copy = join(folder, name);
  const source = new Database(path, { readonly: true, timeout: 5000 });
  try {
    source.prepare("VACUUM INTO ?").run(copy);
    const rows = countRows(source);
    verify(copy, rows);
    chmodSync(copy, 0o600);
    syncFile(copy);
    syncFolder(folder);
    return { name, rows };
  } catch (error) {
    rmSync(copy, { force: true });
    throw error;
  } finally {
    source.close();
  }
}

function backupFolder(path: string): string {
  const folder = join(dirname(path), "backups");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    return folder;
  } catch {
    const sentence =
      "No backup can be written beside the database, so nothing was changed. Check the folder backups.";
    throw new AppError("database-unavailable", sentence);
  }
}

function verify(copy: string, expected: Record<string, number>): void {
  const sqlite = new Database(copy, { readonly: true });
  try {
    const same = JSON.stringify(countRows(sqlite)) === JSON.stringify(expected);
    if (!isSound(sqlite) || !same) {
      throw new AppError(
        "disk-full",
        "The backup could not be read back, so nothing was changed. Check the disk.",
      );
    }
  } finally {
    sqlite.close();
  }
}

function countRows(sqlite: Database.Database): Record<string, number> {
  const tables = [...tableNames(sqlite)].filter((table) => !table.startsWith("sqlite_")).sort();
  return Object.fromEntries(
    tables.map((table) => [table, sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number]),
  );
}

/** `2026-11-23T093000Z`, of the machine's own clock, which no setting holds; no colon that other systems refuse. */
function fileStamp(): string {
  return `${new Date().toISOString().slice(0, 19).replaceAll(":", "")}Z`;
}

function freeName(folder: string, stem: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.db` : `${stem}-${number}.db`;
    if (!existsSync(join(folder, name))) return name;
  }
}
