import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { halvesIn } from "../halves";
import { rowsDigest } from "../rows-digest";
import type { FoundFiles } from "./power-cut";

export const DATABASE = "rota_operations.db";

/** What was found in the files that a power cut left. */
export interface Finding {
  /** One digest of all rows; null when there is no database yet. */
  digest: string | null;
  /** What is damaged or half, in words; empty when nothing is. */
  damage: string[];
}

/** Memory is enough: the disk is the one of the replay. */
const scratch = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "rota-power-cut-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));

const known = new Map<string, Finding>();
/** What was synced and not written since is the same buffer at every cut. */
const digests = new WeakMap<Buffer, string>();

function digestOf(bytes: Buffer): string {
  let digest = digests.get(bytes);
  if (digest === undefined) {
    digest = createHash("sha256").update(bytes).digest("hex");
    digests.set(bytes, digest);
  }
  return digest;
}

/** What SQLite reads a database from. */
const READ_FROM = [DATABASE, `${DATABASE}-journal`, `${DATABASE}-wal`];

/** Names a set of files by everything in it that a database is read from. */
export const nameOf = (files: FoundFiles): string =>
  READ_FROM.map((path) => digestOf(files.get(path) ?? NONE)).join();

const NONE = Buffer.alloc(0);

/**
 * Opens what is left as SQLite opens a database after a power cut: it rolls a hot journal back, or reads the
 * write-ahead log as far as it is whole. The same files are looked at once.
 */
export function examine(files: FoundFiles): Finding {
  const name = nameOf(files);
  let finding = known.get(name);
  if (!finding) {
    finding = files.has(DATABASE) ? opened(files) : { digest: null, damage: [] };
    known.set(name, finding);
  }
  return finding;
}

function opened(files: FoundFiles): Finding {
  const folder = join(scratch, "found");
  const file = put(files, folder, (path) => READ_FROM.includes(path));
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(file);
    sqlite.pragma("synchronous = OFF");
    const integrity = sqlite.pragma("integrity_check", { simple: true });
    if (integrity !== "ok") return { digest: "", damage: [`integrity_check: ${integrity}`] };
    const digest = rowsDigest(sqlite);
    return { digest, damage: incomplete(sqlite, digest) };
  } catch (error) {
    return { digest: "", damage: [String(error)] };
  } finally {
    sqlite?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const incompleteRows = new Map<string, string[]>();

/** What the rows say of a change that is only half there; the same rows are looked through once. */
function incomplete(sqlite: Database.Database, digest: string): string[] {
  let found = incompleteRows.get(digest);
  if (!found) {
    const orphans = sqlite.pragma("foreign_key_check") as unknown[];
    const lonely = orphans.length > 0 ? [`${orphans.length} rows refer to other rows that do not exist`] : [];
    found = [...lonely, ...halvesIn(sqlite)];
    incompleteRows.set(digest, found);
  }
  return found;
}

/**
 * Writes the files into a folder and returns the path of the database there. The index of the write-ahead log
 * (`-shm`) is memory that processes share, and is made anew from the log: it is left out.
 */
export function put(files: FoundFiles, folder: string, isWanted: (path: string) => boolean): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [path, bytes] of files) {
    if (path.endsWith("-shm") || !isWanted(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, path), bytes, { mode: 0o600 });
  }
  return join(folder, DATABASE);
}

/** Why a backup that was promised is not one any more; null when it is as its manifest says. */
export function faultOfBackup(files: FoundFiles, name: string): string | null {
  const backup = files.get(`backups/${name}`);
  const manifest = files.get(`backups/${name.replace(/\.db$/, ".json")}`);
  if (!backup) return `the backup ${name} is gone`;
  if (!manifest) return `the manifest of the backup ${name} is gone`;
  try {
    const { sha256 } = JSON.parse(manifest.toString()) as { sha256: string };
    return digestOf(backup) === sha256 ? null : `the backup ${name} is not as its manifest says`;
  } catch {
    return `the manifest of the backup ${name} cannot be read`;
  }
}
