import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { syncFolder } from "./files";
import { identify, refuse } from "./identify";
import { bringUpToDate, type MigrationReport } from "./migrate";
import * as schema from "./schema";

/** Reads. Writes go through {@link import("./transaction").writeTx} alone. */
export type Reader = BetterSQLite3Database<typeof schema>;

/** The one open connection of this process. */
export interface Connection {
  sqlite: Database.Database;
  reader: Reader;
  path: string;
  /** Device and inode of the file: another one has been put in its place when they differ. */
  identity: string;
  /** Rises with every connection, so that what was read through an older one is known to be stale. */
  generation: number;
  migration: MigrationReport;
}

// One process holds several copies of this module (instrumentation, routes, pages): the connection lives here.
const shared = globalThis as typeof globalThis & { rotaConnection?: Connection; rotaGeneration?: number };

/**
 * Opens, checks and migrates the file, and keeps the connection for the process.
 * Throws `database-refused` with one sentence for a file that must not be touched, and leaves it as it was.
 */
export function openConnection(): Connection {
  const config = getConfig();
  const path = config.databasePath;
  process.umask(0o077);
  prepareFolder(path);
  if (!existsSync(path)) createFile(path);
  checkHeader(path);
  const sqlite = openFile(path);
  try {
    const kind = identify(sqlite, path);
    applyPragmas(sqlite, config.journalMode);
    const migration = bringUpToDate(sqlite, path, kind);
    chmodSync(path, 0o600);
    shared.rotaGeneration = (shared.rotaGeneration ?? 0) + 1;
    shared.rotaConnection = {
      sqlite,
      reader: drizzle(sqlite, { schema, casing: "snake_case" }),
      path,
      identity: identityOf(path) ?? "",
      generation: shared.rotaGeneration,
      migration,
    };
    return shared.rotaConnection;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/**
 * The connection, opened again when the file was replaced since. Throws `database-unavailable`
 * when the file is gone or the one in its place cannot be used.
 */
export function currentConnection(): Connection {
  const open = shared.rotaConnection;
  if (open) {
    const identity = identityOf(open.path);
    if (identity === open.identity) return open;
    closeConnection();
    if (identity === null) throw unavailable();
  } else if (shared.rotaGeneration !== undefined && !existsSync(getConfig().databasePath)) {
    // It was there when the server started: an empty one in its place would look like lost data.
    throw unavailable();
  }
  try {
    return openConnection();
  } catch (error) {
    throw new AppError("database-unavailable", messageOf(error));
  }
}

/** Closes the connection and opens the file anew, checking it as at the start. */
export function reopenConnection(): Connection {
  closeConnection();
  return currentConnection();
}

/** Closes the connection, so that one file is left: no journal, no write-ahead log. */
export function closeConnection(): void {
  shared.rotaConnection?.sqlite.close();
  shared.rotaConnection = undefined;
}

/** Made under another name and moved into place: a crash half-way never leaves a file that looks damaged. */
function createFile(path: string): void {
  const unfinished = `${path}.new`;
  rmSync(unfinished, { force: true });
  rmSync(`${unfinished}-journal`, { force: true });
  const sqlite = openFile(unfinished);
  try {
    applyPragmas(sqlite, "delete");
    bringUpToDate(sqlite, unfinished, "new");
  } finally {
    sqlite.close();
  }
  renameSync(unfinished, path);
  syncFolder(dirname(path));
}

const unavailable = () =>
  new AppError(
    "database-unavailable",
    "The database file is not where it was. Put it back, or restart the server to begin a new one; nothing was stored.",
  );

const messageOf = (error: unknown) =>
  error instanceof AppError
    ? error.message
    : "The database cannot be opened just now. Check that its file and folder can be read and written, then try again.";

function identityOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

function openFile(path: string): Database.Database {
  try {
    return new Database(path, { timeout: 5000 });
  } catch {
    throw new AppError(
      "database-refused",
      `The database ${path} cannot be opened. Make the file and its folder readable and writable for the user that runs the server: sudo chown -R ${process.getuid?.() ?? "USER"} ${dirname(path)}`,
    );
  }
}

function prepareFolder(path: string): void {
  const folder = dirname(path);
  const uid = process.getuid?.();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Probed by doing it: on a mounted folder the permission bits do not tell.
    writeFileSync(`${path}.probe`, "");
    unlinkSync(`${path}.probe`);
  } catch {
    throw new AppError(
      "database-refused",
      `The folder ${folder} cannot be written by the user that runs the server (uid ${uid}). Give it to that user with: sudo chown -R ${uid} ${folder}`,
    );
  }
  if (holdsOnlyOurs(folder, path)) chmodSync(folder, 0o700);
}

/** A folder with other people's files in it (`/tmp`, a home) keeps its own permissions. */
function holdsOnlyOurs(folder: string, path: string): boolean {
  const name = basename(path);
  const owner = statSync(folder).uid === process.getuid?.();
  return (
    owner &&
    readdirSync(folder).every(
      (entry) => entry.startsWith(name) || entry === "backups" || entry === ".gitkeep",
    )
  );
}

/** SQLite opens a zero-byte file as an empty database, and text as a damaged one: both are refused here. */
function checkHeader(path: string): void {
  const header = Buffer.alloc(16);
  try {
    const file = openSync(path, "r");
    readSync(file, header, 0, 16, 0);
    closeSync(file);
  } catch {
    throw new AppError(
      "database-refused",
      `The database ${path} cannot be read. Check its owner and permissions.`,
    );
  }
  if (header.toString("latin1") !== "SQLite format 3\0") throw refuse(path, "is not a SQLite database");
}

function applyPragmas(sqlite: Database.Database, journalMode: "delete" | "wal"): void {
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
        `SQLite did not take the setting ${pragma} = ${value}. Check that no other program holds the database open, then start again.`,
      );
    }
  }
}
