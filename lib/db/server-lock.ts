import { closeSync, existsSync, openSync, realpathSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { AppError } from "@/lib/errors";
import { commandToOwn, prepareFolder } from "./prepare-folder";

interface ServerLock {
  sqlite: Database.Database;
  file: string;
}

// One process holds several copies of this module: the lock lives here.
const shared = globalThis as typeof globalThis & { rotaServerLock?: ServerLock };

/** Another server may end and delete the file between opening and locking it here. */
const MOST_TRIES = 5;

/**
 * Holds the one place of a server for a database, until the process ends: an exclusive transaction in an empty
 * SQLite file beside it. The system gives it up with the process, also after `kill -9`, so that a file left
 * behind does not block anyone. Throws `database-refused` when another server has it.
 */
export function holdServerLock(path: string): void {
  if (shared.rotaServerLock) return;
  prepareFolder(path);
  const file = `${realPath(path)}-lock`;
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const sqlite = lock(file, path);
    if (sqlite === null) continue;
    shared.rotaServerLock = { sqlite, file };
    return;
  }
  throw isServed(path);
}

/** Gives the place up and takes the file away. */
export function releaseServerLock(): void {
  const held = shared.rotaServerLock;
  if (!held) return;
  // While it is still locked: a server that has opened it meanwhile notices that it is gone, and tries again.
  rmSync(held.file, { force: true });
  held.sqlite.close();
  shared.rotaServerLock = undefined;
}

/** The file locked; null when it was taken away meanwhile. */
function lock(file: string, path: string): Database.Database | null {
  let sqlite: Database.Database | undefined;
  try {
    // Never opened again while it is held: closing any handle on it would give the lock up.
    closeSync(openSync(file, "a", 0o600));
    const before = inodeOf(file);
    sqlite = new Database(file, { timeout: 0 });
    // Nothing is ever written into it: it wants no journal beside it.
    sqlite.pragma("journal_mode = memory");
    sqlite.exec("BEGIN EXCLUSIVE");
    if (before !== null && inodeOf(file) === before) return sqlite;
    sqlite.close();
    return null;
  } catch (error) {
    sqlite?.close();
    if (String((error as { code?: unknown }).code).startsWith("SQLITE_BUSY")) throw isServed(path);
    throw new AppError(
      "database-refused",
      `The user that runs the server cannot lock the file ${file}. ${commandToOwn(dirname(file))}`,
    );
  }
}

const isServed = (path: string) =>
  new AppError(
    "database-refused",
    `Another Rota server is already using the database ${path}. Stop that server first, or choose another file with DATABASE_PATH.`,
  );

function inodeOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

/** A file that is reached by two names is still one. */
const realPath = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
