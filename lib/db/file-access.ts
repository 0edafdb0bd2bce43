import { accessSync, chmodSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { AppError } from "@/lib/errors";
import { identify, refuse } from "./identify";
import { logSize } from "./inspect";
import { lockTimeout } from "./lock-timeout";
import { commandToOwn } from "./prepare-folder";
import { refusalFor } from "./refusal-for";

/**
 * The checks before SQLite opens a file for writing. Throws `database-refused` for one that is no
 * database, is damaged beside a write-ahead log, or may not be written; nothing is done to it.
 */
export function checkBeforeOpening(path: string): void {
  checkHeader(path);
  requireWritable(path);
  lookPastLog(path);
}

/** Opens a file for writing. Throws `database-refused` with the command that fixes it when that is not allowed. */
export function openFile(path: string): Database.Database {
  try {
    return new Database(path, { timeout: 5000 });
  } catch {
    throw cannotBeOpened(path);
  }
}

/** Changes permissions only if needed: some file systems do not allow it. */
export function keepToOwner(path: string): void {
  if ((statSync(path).mode & 0o777) !== 0o600) chmodSync(path, 0o600);
}

/** SQLite opens a zero-byte file as an empty database, and text as a damaged one: both are refused here. */
function checkHeader(path: string): void {
  const header = Buffer.alloc(16);
  try {
    if (statSync(path).isDirectory()) throw refuse(path, "is a folder");
    const file = openSync(path, "r");
    readSync(file, header, 0, 16, 0);
    closeSync(file);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      "database-refused",
      `The database ${path} cannot be read. Check its owner and permissions.`,
    );
  }
  if (header.toString("latin1") !== "SQLite format 3\0") throw refuse(path, "is not a SQLite database");
}

/** SQLite opens a read-only file without an error. */
function requireWritable(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch {
    throw cannotBeOpened(path);
  }
}

/** Opened for writing, a damaged file would be given what its write-ahead log holds: here it is only read. */
function lookPastLog(path: string): void {
  if (logSize(path) === 0) return;
  const sqlite = new Database(path, { readonly: true, timeout: lockTimeout() });
  try {
    identify(sqlite, path);
  } catch (error) {
    throw refusalFor(error) ?? error;
  } finally {
    sqlite.close();
  }
}

const cannotBeOpened = (path: string) =>
  new AppError(
    "database-refused",
    `The user that runs the server cannot write to the database ${path}. ${commandToOwn(dirname(path))}; or remove its write protection.`,
  );
