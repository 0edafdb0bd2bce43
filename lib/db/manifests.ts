import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import type { ChainHead } from "./log-chain";

/** What is written beside a backup when it has been verified. */
const manifest = z.object({
  /** File name within `backups/`. */
  name: z.string(),
  /** Why it was taken. */
  cause: z.string(),
  /** UTC, `2026-11-23T09:30:00.000Z`. */
  created_at: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  bytes: z.number(),
  /** Hex SHA-256 of the file. */
  sha256: z.string(),
  /** What SQLite's integrity check said. */
  integrity: z.literal("ok"),
  /** Rows of each table. */
  rows: z.record(z.string(), z.number()),
  /** Where the chain of the operations log stood; null in an empty log. */
  log_head: z.object({ id: z.number(), hash: z.string() }).nullable(),
});

export type BackupManifest = z.output<typeof manifest>;

/** The folder of a database's backups. */
export const backupFolderOf = (path: string): string =>
  join(/* turbopackIgnore: true */ dirname(path), "backups");

/** What follows the name of a backup that was compressed. */
export const COMPRESSED = ".gz";

/** The path of a backup's manifest. */
export const manifestPath = (backup: string): string => backup.replace(/\.db(\.gz)?$/, ".json");

/** The manifests beside a database that can be read, oldest first. */
export function listManifests(path: string): BackupManifest[] {
  return namesIn(path, ".json")
    .flatMap((name) => readManifest(join(backupFolderOf(path), name)) ?? [])
    .sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
}

/** A manifest, or null when it is not there or is none. */
export function readManifest(path: string): BackupManifest | null {
  try {
    return manifest.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}

/** A backup beside a database, with the facts of its manifest. */
export interface StoredBackup {
  /** What it is called; the same when it has been compressed. */
  name: string;
  /** Where it is. */
  file: string;
  /** UTC, `2026-11-23T09:30:00.000Z`; of the file itself when there is no manifest. */
  createdAt: string;
  /** As it is stored. */
  bytes: number;
  /** Null for a file of an earlier version, or one that a person put there. */
  manifest: BackupManifest | null;
}

/** The backups of a database, newest first. */
export function listBackups(path: string): StoredBackup[] {
  const plain = namesIn(path, ".db");
  const compressed = namesIn(path, ".db.gz").filter((name) => !plain.includes(withoutEnding(name)));
  return [...plain, ...compressed]
    .flatMap((stored) => {
      const file = join(backupFolderOf(path), stored);
      const name = withoutEnding(stored);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (!stat?.isFile()) return [];
      const found = readManifest(manifestPath(file));
      const own = found?.name === name ? found : null;
      const createdAt = own?.created_at ?? stat.mtime.toISOString();
      return [{ name, file, createdAt, bytes: stat.size, manifest: own }];
    })
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
}

const withoutEnding = (name: string): string =>
  name.endsWith(COMPRESSED) ? name.slice(0, -COMPRESSED.length) : name;

/** The manifests of those backups that are there, oldest first. */
export const listVerifiedBackups = (path: string): BackupManifest[] =>
  listBackups(path)
    .flatMap(({ manifest }) => manifest ?? [])
    .reverse();

function namesIn(path: string, ending: ".db" | ".db.gz" | ".json"): string[] {
  try {
    return readdirSync(backupFolderOf(path)).filter(
      (name) => name.startsWith(`${basename(path, ".db")}-`) && name.endsWith(ending),
    );
  } catch {
    // The folder is missing or not a folder: writing to it reports that.
    return [];
  }
}

/** A place outside of the file that says where its chain stood. */
export interface OutsideHead extends ChainHead {
  /** `backup rota_operations-….db`, or `start`. */
  from: string;
}
