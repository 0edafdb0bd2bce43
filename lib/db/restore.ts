import { chmodSync, copyFileSync, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { AppError, isAppError } from "@/lib/errors";
import { type FileFacts, factsOf, inSteps, isWhole, sha256Steps, takeBackup } from "./backup";
import { requireSpace, sizeOf } from "./backup-folder";
import { bytesOf, digestOf } from "./compressed-backups";
import { syncFile, syncFolder } from "./files";
import { type FileKind, identify } from "./identify";
import { RESTORING, removeInterruptedRestores } from "./interrupted-restores";
import { keepSignIn } from "./keep-sign-in";
import { lockTimeout } from "./lock-timeout";
import { type BackupManifest, COMPRESSED } from "./manifests";
import { bringUpToDate } from "./migrate";
import { readMigrations } from "./migrations";
import { refusalFor } from "./refusal-for";
import { compareFiles, type FileDifference, NOTHING_THERE } from "./restore-difference";
import * as schema from "./schema";
import type { Tx } from "./transaction";
import { withExclusiveLock } from "./with-exclusive-lock";

/** A copy of a backup beside the live file, checked and ready to take its place. */
export interface PreparedRestore {
  /** The live file. */
  path: string;
  /** The copy. */
  file: string;
  sqlite: Database.Database;
  kind: FileKind;
  /** As the backup holds it, before it is brought up to date. */
  facts: FileFacts;
  /** Migrations that it lacks. */
  pending: number;
}

/** Files that SQLite may keep beside a database. */
const COMPANIONS = ["-wal", "-journal"];

/**
 * Copies a backup beside the live file and checks it: whole, of this product, not of a newer version, and just
 * what its manifest says. The live file is not touched. Throws `conflict` for one that cannot be restored,
 * `disk-full` when there is not enough space. The caller ends with {@link discardRestore} or {@link putInPlace}.
 */
export async function prepareRestore(
  path: string,
  backup: string,
  manifest: BackupManifest | null,
): Promise<PreparedRestore> {
  removeInterruptedRestores(path);
  requireSpace(dirname(path), (manifest?.bytes ?? sizeOf(backup)) + sizeOf(path));
  const file = `${path}${RESTORING}${process.pid}`;
  try {
    // Onto the disk like any copy, and made whole again when it was compressed.
    if (backup.endsWith(COMPRESSED)) await pipeline(bytesOf(backup), createWriteStream(file));
    else await copyFile(backup, file);
    for (const ending of COMPANIONS) {
      // Else the build takes a path made here for a reason to carry the whole source tree along.
      const companion = /* turbopackIgnore: true */ backup + ending;
      if (existsSync(/* turbopackIgnore: true */ companion)) copyFileSync(companion, file + ending);
    }
    chmodSync(file, 0o600);
    if (manifest && (await inSteps(sha256Steps(file))) !== manifest.sha256)
      throw unusable("has changed since it was taken: its digest does not match its manifest");
    return checked(path, file, manifest);
  } catch (error) {
    removeCopy(file);
    throw isOfNoDatabase(error) ? unusable("is damaged, or is not a database") : (refusalFor(error) ?? error);
  }
}

function checked(path: string, file: string, manifest: BackupManifest | null): PreparedRestore {
  const sqlite = new Database(file, { timeout: 5000 });
  try {
    sqlite.pragma("journal_mode = delete");
    sqlite.pragma("foreign_keys = ON");
    sqlite.pragma("trusted_schema = OFF");
    if (!isWhole(sqlite)) throw unusable("is damaged");
    const kind = kindOf(sqlite, file);
    const facts = factsOf(sqlite);
    if (manifest && JSON.stringify(facts.rows) !== JSON.stringify(manifest.rows))
      throw unusable("does not contain what its manifest says");
    const applied = kind === "ours" ? (sqlite.pragma("user_version", { simple: true }) as number) : 0;
    return { path, file, sqlite, kind, facts, pending: readMigrations().length - applied };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function kindOf(sqlite: Database.Database, file: string): FileKind {
  try {
    return identify(sqlite, file);
  } catch (error) {
    if (!isAppError(error)) throw error;
    // The sentence of a refused start names the file and what to do at a start; here it is a backup.
    const isNewer = error.message.includes("newer version");
    throw unusable(
      isNewer ? "was written by a newer version of Rota" : "is not a database of Rota or the AI Rota System",
    );
  }
}

/** What putting it in place would change. */
export function differenceOf({ path, sqlite, facts }: PreparedRestore): FileDifference {
  if (!existsSync(path)) return { ...NOTHING_THERE, restored: facts.rows };
  const live = new Database(path, { readonly: true, timeout: lockTimeout() });
  try {
    return compareFiles(live, sqlite);
  } finally {
    live.close();
  }
}

/** Ends it: nothing has happened. */
export function discardRestore({ sqlite, file }: PreparedRestore): void {
  sqlite.close();
  removeCopy(file);
}

/** What was done, for the log entry that goes into the restored file. */
export interface Replaced {
  difference: FileDifference;
  /** The backup of what was there before; null when nothing was. */
  present: BackupManifest | null;
}

/**
 * Upgrades the copy, backs up the current data, lets `record` write to the copy, and moves it over the
 * live file, all while no other program can write to that. Until the move, any failure leaves the data as it is.
 * A program that has the old file open notices that it was replaced.
 */
export function putInPlace(
  prepared: PreparedRestore,
  record: (tx: Tx, replaced: Replaced) => void,
): Replaced {
  const { path, sqlite, file, kind } = prepared;
  let isClosed = false;
  try {
    bringUpToDate(sqlite, file, kind, true);
    return withExclusiveLock(path, () => {
      const difference = differenceOf(prepared);
      const present = existsSync(path) ? takeBackup(path, "restore") : null;
      const replaced = { difference, present };
      drizzle(sqlite, { schema, casing: "snake_case" }).transaction(
        (tx) => record(tx as unknown as Tx, replaced),
        { behavior: "immediate" },
      );
      keepSignIn(sqlite, path);
      sqlite.close();
      isClosed = true;
      syncFile(file);
      renameSync(file, path);
      syncFolder(dirname(path));
      return replaced;
    });
  } catch (error) {
    if (!isClosed) sqlite.close();
    removeCopy(file);
    throw error;
  }
}

/** Opens and closes the file that was put in place, so that SQLite removes its files beside the old one. */
export function settleInPlace(path: string): void {
  const sqlite = new Database(path, { timeout: 5000 });
  try {
    sqlite.pragma("schema_version");
  } finally {
    sqlite.close();
  }
}

/** Whether a backup still is what its manifest says. Others are answered meanwhile. */
export async function isAsTaken(file: string, manifest: BackupManifest): Promise<boolean> {
  try {
    return (await digestOf(file)) === manifest.sha256;
  } catch {
    return false;
  }
}

const unusable = (why: string) =>
  new AppError(
    "conflict",
    `That backup ${why}, so it cannot be restored and nothing was changed. Choose another backup.`,
  );

const isOfNoDatabase = (error: unknown): boolean =>
  /^(SQLITE_(CORRUPT|NOTADB|ERROR)|Z_(DATA|BUF)_ERROR)/.test(
    String((error as { code?: unknown } | null)?.code ?? ""),
  );

function removeCopy(file: string): void {
  for (const ending of ["", "-journal", "-wal", "-shm"]) rmSync(`${file}${ending}`, { force: true });
}
