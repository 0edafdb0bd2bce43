import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import Database from "better-sqlite3";
import type { BackupCause } from "@/lib/domain/backup";
import { AppError } from "@/lib/errors";
import {
  freeBackupName,
  prepareBackupFolder,
  removeOldBackups,
  requireSpace,
  sizeOf,
  UNFINISHED,
} from "./backup-folder";
import { syncFile, syncFolder } from "./files";
import { columnNames, tableNames } from "./inspect";
import { lockTimeout } from "./lock-timeout";
import { type ChainHead, chainHead } from "./log-chain";
import { type BackupManifest, manifestPath } from "./manifests";

/** What a database holds, as far as a copy is compared with it. */
export interface FileFacts {
  /** Rows of each table. */
  rows: Record<string, number>;
  /** The head of the operations log; null in an empty log, and in a file from before the log had hashes. */
  log_head: ChainHead | null;
}

/**
 * Copies the database as last committed into `backups/` beside it and reads the copy back.
 * Runs on a separate connection and in one go, so that it may be called inside a write transaction and
 * then holds exactly what that transaction found. Throws `disk-full` when there is not enough space, or the copy is
 * not whole; then nothing is left of it.
 */
export function takeBackup(path: string, cause: BackupCause): BackupManifest {
  const copy = beginCopy(path, cause);
  const source = new Database(path, { readonly: true, timeout: lockTimeout() });
  try {
    return atOnce(
      discardingOnFailure(copy, function* () {
        source.prepare("VACUUM INTO ?").run(copy.unfinished);
        return yield* finishCopy(copy, factsOf(source));
      }),
    );
  } finally {
    source.close();
  }
}

/**
 * The same in steps, on the connection that everything is written through: others are answered and may
 * write meanwhile, and what they write is in it. Throws as {@link takeBackup} does.
 */
export async function backUpInSteps(
  sqlite: Database.Database,
  path: string,
  cause: BackupCause,
): Promise<BackupManifest> {
  const copy = beginCopy(path, cause);
  try {
    await sqlite.backup(copy.unfinished);
    // In the same turn of the event loop as the last step: this is what the copy holds.
    const facts = factsOf(sqlite);
    return await inSteps(finishCopy(copy, facts));
  } catch (error) {
    discard(copy);
    throw inOurWords(error);
  }
}

interface Copy {
  path: string;
  cause: BackupCause;
  createdAt: string;
  name: string;
  /** Its final path, and its path until it has been verified. */
  file: string;
  unfinished: string;
}

function beginCopy(path: string, cause: BackupCause): Copy {
  const folder = prepareBackupFolder(path);
  requireSpace(folder, sizeOf(path));
  // Of the machine's own clock, which no setting holds.
  const createdAt = new Date().toISOString();
  const name = freeBackupName(path, cause, createdAt);
  const file = join(folder, name);
  return { path, cause, createdAt, name, file, unfinished: `${file}${UNFINISHED}` };
}

/** Reads the copy back, writes what it is beside it, and only then gives it its name. */
function* finishCopy(copy: Copy, expected: FileFacts): Generator<void, BackupManifest> {
  makeOneFile(copy.unfinished);
  chmodSync(copy.unfinished, 0o600);
  syncFile(copy.unfinished);
  yield;
  const found = yield* readBack(copy.unfinished);
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw notReadBack();
  const manifest: BackupManifest = {
    name: copy.name,
    cause: copy.cause,
    created_at: copy.createdAt,
    bytes: statSync(copy.unfinished).size,
    sha256: yield* sha256Steps(copy.unfinished),
    integrity: "ok",
    ...found,
  };
  writeManifest(copy.file, manifest);
  renameSync(copy.unfinished, copy.file);
  syncFolder(dirname(copy.file));
  yield;
  removeOldBackups(copy.path, copy.name);
  return manifest;
}

/** A copy of a file with a write-ahead log would want one too: this makes it one file that a plain `cp` copies. */
function makeOneFile(file: string): void {
  const sqlite = new Database(file);
  try {
    sqlite.pragma("journal_mode = delete");
  } finally {
    sqlite.close();
  }
}

function* readBack(file: string): Generator<void, FileFacts> {
  const sqlite = new Database(file, { readonly: true });
  try {
    if (!isWhole(sqlite)) throw notReadBack();
    yield;
    return factsOf(sqlite);
  } finally {
    sqlite.close();
  }
}

/** Every page, index and constraint of a file. */
export function isWhole(sqlite: Database.Database): boolean {
  try {
    return sqlite.pragma("integrity_check(1)", { simple: true }) === "ok";
  } catch {
    return false;
  }
}

/** Counts the rows of a file, and reads its log head. */
export function factsOf(sqlite: Database.Database): FileFacts {
  const tables = [...tableNames(sqlite)].filter((table) => !table.startsWith("sqlite_")).sort();
  const rows = Object.fromEntries(
    tables.map((table) => [table, sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number]),
  );
  const isChained = columnNames(sqlite, "operations_log").includes("hash");
  return { rows, log_head: isChained ? chainHead(sqlite) : null };
}

/** Written under another name, synced and renamed: there is the whole of it or nothing. */
function writeManifest(backup: string, manifest: BackupManifest): void {
  const file = manifestPath(backup);
  const unfinished = `${backup}${UNFINISHED}.json`;
  writeFileSync(unfinished, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  syncFile(unfinished);
  renameSync(unfinished, file);
}

const CHUNK = 1024 * 1024;

/** The hex SHA-256 of a file, a chunk at a time. */
export function* sha256Steps(file: string): Generator<void, string> {
  const hash = createHash("sha256");
  const chunk = Buffer.alloc(CHUNK);
  const handle = openSync(file, "r");
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      hash.update(chunk.subarray(0, read));
      yield;
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest("hex");
}

/** Does the steps one after the other. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
  }
}

/** Does the steps and lets others be answered between them. */
export async function inSteps<T>(steps: Generator<void, T>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await setImmediate();
  }
}

function* discardingOnFailure<T>(copy: Copy, steps: () => Generator<void, T>): Generator<void, T> {
  try {
    return yield* steps();
  } catch (error) {
    discard(copy);
    throw inOurWords(error);
  }
}

function discard({ file, unfinished }: Copy): void {
  for (const ending of ["", "-journal", "-wal", "-shm", ".json"])
    rmSync(`${unfinished}${ending}`, { force: true });
  // A manifest whose backup never got its name.
  if (!existsSync(file)) rmSync(manifestPath(file), { force: true });
}

const notReadBack = () =>
  new AppError(
    "database-unavailable",
    "The backup was incomplete when it was read back, so nothing was changed. The database or its disk is damaged: ask the person who runs this server to check it and restore the newest backup.",
  );

/** A full disk, as reported by the file system; SQLite's own errors are translated elsewhere. */
function inOurWords(error: unknown): unknown {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== "string" || !["ENOSPC", "EDQUOT", "EFBIG"].includes(code)) return error;
  return new AppError(
    "disk-full",
    "The disk is full, so the backup could not be written and nothing was changed. Free some space and try again.",
  );
}
