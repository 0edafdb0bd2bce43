import { readdirSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import Database from "better-sqlite3";
import { newFolder, type RunningServer, removeFolder, startServer } from "./server";

/** A running server, and what its database was when it had just started. */
interface Pooled {
  server: RunningServer;
  /** The bytes of a database that nothing was done to, with the log entry of this server's start. */
  emptyDatabase: Buffer;
  /** What the process wrote until it was ready. Every test reads that first. */
  startOutput: string;
}

interface Lent extends Pooled {
  settings: string;
  /** Whether it is for one test alone. */
  isNew: boolean;
  /** Inode of the database that was handed over. */
  inode: number;
}

const USUAL_SETTINGS = "[]";

/** Bytes, many times what the tests of a worker keep at once. */
const ROOM = 1024 ** 3;

/**
 * Where the databases of lent servers lie: in memory, where there is room for it. What a test waits for there is the
 * product and not the disk; the faults that a disk has are looked for by tests that start their own servers.
 */
const PLACE = hasRoom("/dev/shm") ? "/dev/shm" : tmpdir();

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM;
  } catch {
    return false;
  }
}

/**
 * The servers of one Playwright worker. Starting one takes as long as a hundred requests, so a test gets the one
 * that an earlier test gave back, if their settings are the same: an empty database is moved over the used one, which
 * the product notices, and everything beside it is removed. What a process remembers outlives a test, as it does in use.
 */
export class ServerPool {
  /** Those that wait, by their settings: the server with the usual ones, and at most one other. */
  readonly #idle = new Map<string, Pooled>();
  readonly #lent = new Map<RunningServer, Lent>();

  /** A server with an empty database. With `isNew` its process is started for this, and serves nobody afterwards. */
  async lend(env: Record<string, string>, isNew = false): Promise<RunningServer> {
    const settings = JSON.stringify(Object.entries(env).sort());
    const pooled = (isNew ? null : await this.#takeIdle(settings)) ?? (await start(env));
    const { server, startOutput } = pooled;
    const before = server.output().length;
    const lent = { ...server, output: () => startOutput + server.output().slice(before) };
    this.#lent.set(lent, { ...pooled, settings, isNew, inode: inodeOf(server.databasePath) });
    return lent;
  }

  /** Takes it back. A server that was stopped, or whose database file was replaced by a test, is not lent again. */
  async takeBack(server: RunningServer): Promise<void> {
    const lent = this.#lent.get(server);
    if (!lent) throw new Error("This server is not of this pool.");
    this.#lent.delete(server);
    const isUsable = server.isRunning() && inodeOf(server.databasePath) === lent.inode;
    if (!isUsable || lent.isNew || this.#idle.has(lent.settings)) return end(lent);
    if (lent.settings !== USUAL_SETTINGS) await this.#endIdle((settings) => settings !== USUAL_SETTINGS);
    this.#idle.set(lent.settings, lent);
  }

  /** Stops every server. */
  async close(): Promise<void> {
    await this.#endIdle(() => true);
    for (const lent of this.#lent.values()) await end(lent);
    this.#lent.clear();
  }

  async #takeIdle(settings: string): Promise<Pooled | null> {
    const pooled = this.#idle.get(settings);
    if (!pooled) return null;
    this.#idle.delete(settings);
    await emptyDatabaseOf(pooled);
    return pooled;
  }

  async #endIdle(isWanted: (settings: string) => boolean): Promise<void> {
    for (const [settings, pooled] of this.#idle) {
      if (!isWanted(settings)) continue;
      this.#idle.delete(settings);
      await end(pooled);
    }
  }
}

async function start(env: Record<string, string>): Promise<Pooled> {
  const server = await startServer({ folder: newFolder(PLACE), env });
  const sqlite = new Database(server.databasePath, { readonly: true });
  const emptyDatabase = sqlite.serialize();
  sqlite.close();
  return { server, emptyDatabase, startOutput: server.output() };
}

async function end({ server }: Pooled): Promise<void> {
  await server.stop();
  removeFolder(server.folder);
}

/** Moves an empty database over the one that was used, and removes what lies beside it. */
async function emptyDatabaseOf({ server, emptyDatabase }: Pooled): Promise<void> {
  const { databasePath, folder, url } = server;
  const next = `${databasePath}.empty`;
  writeFileSync(next, emptyDatabase, { mode: 0o600 });
  renameSync(next, databasePath);
  // The server opens the new file when it is asked something.
  const answer = await fetch(`${url}/data-status`);
  const status = (await answer.json()) as { database_has_data?: boolean };
  if (status.database_has_data !== false)
    throw new Error(`The database is not empty: ${JSON.stringify(status)}`);
  const name = basename(databasePath);
  const inUse = ["", "-lock", "-journal", "-wal", "-shm"].map((ending) => `${name}${ending}`);
  for (const file of readdirSync(folder)) {
    if (!inUse.includes(file)) rmSync(join(folder, file), { recursive: true, force: true });
  }
}

const inodeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.ino ?? 0;
