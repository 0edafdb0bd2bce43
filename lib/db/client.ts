import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type Database from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { doubtFile, isDamaged, type WatchedFile, wasDamaged } from "./damage-watch";
import { checkBeforeOpening, keepToOwner, openFile } from "./file-access";
import { syncFile, syncFolder } from "./files";
import { identify } from "./identify";
import { logSize } from "./inspect";
import { LOCK_TIMEOUT, lockTimeout } from "./lock-timeout";
import { bringUpToDate, type MigrationReport } from "./migrate";
import { applyPragmas } from "./pragmas";
import { prepareFolder } from "./prepare-folder";
import { refusalFor } from "./refusal-for";
import * as schema from "./schema";

/** Reads. Writes go through {@link import("./transaction").writeTx} alone. */
export type Reader = BetterSQLite3Database<typeof schema>;

/** The one open connection of this process. */
export interface Connection extends WatchedFile {
  sqlite: Database.Database;
  reader: Reader;
  /** Device and inode of the file: another one has been put in its place when they differ. */
  identity: string;
  /** Rises with every connection, so that what was read through an older one is known to be stale. */
  generation: number;
  migration: MigrationReport;
  /** Milliseconds that it waits for a lock. */
  waitsFor: number;
  /** The write-ahead log of this connection; null without one. */
  logIdentity: string | null;
}

// One process holds several copies of this module (instrumentation, routes, pages): the connection lives here.
const shared = globalThis as typeof globalThis & {
  rotaConnection?: Connection;
  rotaGeneration?: number;
  rotaAfterMigration?: (report: MigrationReport) => void;
  rotaRefusedFile?: { state: string; at: number };
};

/**
 * Opens, checks and migrates the file, and keeps the connection open for the process.
 * Throws `database-refused` with one sentence for a file that must not be touched, and leaves it as it was.
 */
export function openConnection(): Connection {
  const config = getConfig();
  const path = config.databasePath;
  process.umask(0o077);
  prepareFolder(path);
  if (!existsSync(path)) createFile(path);
  checkBeforeOpening(path);
  const sqlite = openFile(path);
  try {
    const kind = identify(sqlite, path);
    applyPragmas(sqlite, config.journalMode);
    const migration = bringUpToDate(sqlite, path, kind);
    keepToOwner(path);
    shared.rotaGeneration = (shared.rotaGeneration ?? 0) + 1;
    shared.rotaConnection = {
      sqlite,
      reader: drizzle(sqlite, { schema, casing: "snake_case" }),
      path,
      size: statSync(path).size,
      look: null,
      identity: identityOf(path) ?? "",
      generation: shared.rotaGeneration,
      migration,
      waitsFor: LOCK_TIMEOUT,
      logIdentity: identityOf(`${path}-wal`),
    };
    return shared.rotaConnection;
  } catch (error) {
    sqlite.close();
    throw refusalFor(error) ?? error;
  }
}

/**
 * The connection, opened again when the file was replaced since. Throws `database-unavailable`
 * when the file is gone or damaged, or the one in its place cannot be used.
 */
export function currentConnection(): Connection {
  const open = shared.rotaConnection;
  if (open) {
    const identity = identityOf(open.path);
    if (identity === open.identity && !isMended(open)) return patient(open);
    if (identity === open.identity) putGoodCopyApart(open);
    shared.rotaConnection = undefined;
    open.sqlite.close();
    setLogAside(open);
    if (identity === null) throw unavailable();
  } else if (shared.rotaGeneration !== undefined && !existsSync(getConfig().databasePath)) {
    // It was there when the server started: an empty one in its place would look like lost data.
    throw unavailable();
  }
  const { databasePath } = getConfig();
  if (isKnownAsRefused(databasePath)) throw cannotBeUsed();
  try {
    const connection = openConnection();
    if (connection.migration.applied > 0) shared.rotaAfterMigration?.(connection.migration);
    return connection;
  } catch (error) {
    // The sentence names the file: that is for the operator, not for the client.
    log.error("database-not-opened", error instanceof AppError ? error.message : error);
    shared.rotaRefusedFile = { state: changeOf(databasePath), at: performance.now() };
    throw cannotBeUsed();
  }
}

/** Milliseconds for which an unchanged file that was refused is not checked again. */
const REFUSAL_HOLDS_FOR = 10_000;

function isKnownAsRefused(path: string): boolean {
  const { rotaRefusedFile: refused } = shared;
  if (!refused || performance.now() - refused.at > REFUSAL_HOLDS_FOR) return false;
  return refused.state === changeOf(path);
}

/** Changes whenever a file is written, replaced or gets other permissions. */
function changeOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? [stat.dev, stat.ino, stat.size, stat.ctimeMs].join(":") : "";
}

/** The number of the present connection; looks at nothing, so a file that was just replaced has still the old one. */
export const connectionGeneration = (): number => shared.rotaGeneration ?? 0;

/** Closes the connection and reopens the file, with the same checks as at the start. */
export function reopenConnection(): Connection {
  shared.rotaRefusedFile = undefined;
  const open = shared.rotaConnection;
  if (open) {
    // Checked again whatever the last result; that it was damaged is not forgotten.
    if (open.look) open.look = { ...open.look, state: "" };
    doubtFile();
  }
  currentConnection();
  closeConnection();
  return currentConnection();
}

function patient(open: Connection): Connection {
  const milliseconds = lockTimeout();
  if (open.waitsFor !== milliseconds) open.sqlite.pragma(`busy_timeout = ${milliseconds}`);
  open.waitsFor = milliseconds;
  return open;
}

/** Whether a damaged file has become whole since. Throws `database-unavailable` as long as it is not. */
function isMended(open: Connection): boolean {
  // A transaction in progress has its pages already, and SQLite reports the error to it.
  if (open.sqlite.inTransaction) return false;
  const before = wasDamaged(open);
  const stat = statSync(open.path, { throwIfNoEntry: false });
  if (stat && isDamaged(open, stat)) throw damaged();
  return before;
}

/**
 * Before the connection of a damaged file is closed that somebody wrote a good copy over: what stands in our
 * write-ahead log belongs to the damaged one, and SQLite would write it into the good one when it closes. So that is
 * put under another inode, which SQLite leaves alone. When that fails, the file counts as damaged until it does not.
 */
function putGoodCopyApart(open: Connection): void {
  if (open.logIdentity === null) return;
  const copy = `${open.path}.repaired`;
  try {
    copyFileSync(open.path, copy);
    syncFile(copy);
    renameSync(copy, open.path);
    syncFolder(dirname(open.path));
  } catch (error) {
    rmSync(copy, { force: true });
    open.look = { state: "", at: 0, isDamaged: true };
    throw error;
  }
}

/** Says what to do when a file that was put in place of the live one had to be brought up to date. */
export function afterMigration(record: (report: MigrationReport) => void): void {
  shared.rotaAfterMigration = record;
}

/** Whether the file of a connection is still in place. */
export const isInPlace = ({ path, identity }: Connection): boolean => identityOf(path) === identity;

/**
 * SQLite cannot remove the write-ahead log of a file that was moved away, and would replay it into the
 * one in its place. It is kept among the backups, if there is anything in it; a log that came with the new
 * file is left alone.
 */
function setLogAside({ path, logIdentity }: Connection): void {
  const log = `${path}-wal`;
  if (logIdentity === null || identityOf(log) !== logIdentity) return;
  if (statSync(log).size === 0) {
    for (const file of [log, `${path}-shm`]) rmSync(file, { force: true });
    return;
  }
  const folder = join(/* turbopackIgnore: true */ dirname(path), "backups");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  renameSync(log, join(folder, `${basename(path)}-${Date.now()}-replaced-wal`));
  rmSync(`${path}-shm`, { force: true });
  syncFolder(folder);
  syncFolder(dirname(path));
}

/**
 * Closes the connection, so that one file is left: no journal, no write-ahead log. The contents of the log of a
 * damaged file is not written into that: then both are left as they are.
 */
export function closeConnection(): void {
  const open = shared.rotaConnection;
  shared.rotaConnection = undefined;
  if (!open) return;
  const stat = statSync(open.path, { throwIfNoEntry: false });
  const before = wasDamaged(open);
  if (stat && identityOf(open.path) === open.identity && (before || logSize(open.path) > 0)) {
    doubtFile();
    if (isDamaged(open, stat)) return;
    if (before) putGoodCopyApart(open);
  }
  open.sqlite.close();
  if (before) setLogAside(open);
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
    "The database file is missing, so nothing was saved. Put it back, or restart the server to start with a new one.",
  );

const damaged = () =>
  new AppError(
    "database-unavailable",
    "The database file is damaged, so nothing was saved. Ask the person who runs this server to restore the newest backup.",
  );

const cannotBeUsed = () =>
  new AppError(
    "database-unavailable",
    "The database file cannot be used at the moment, so nothing was saved. Ask the person who runs this server to replace it with a good copy.",
  );

function identityOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}
