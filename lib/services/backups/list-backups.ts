import { dirname } from "node:path";
import { getConfig } from "@/lib/config";
import { freeSpace } from "@/lib/db/backup-folder";
import { type BackupManifest, listBackups, type StoredBackup } from "@/lib/db/manifests";
import type { BackupRule } from "@/lib/domain/backup-retention";
import { type LocalDateTime, localAt } from "@/lib/domain/time";
import { type AutomaticFailure, lastAutomaticFailure } from "./automatic-backups";

/** A backup as it is listed. */
export interface ListedBackup {
  name: string;
  /** Why it was taken; null when nothing says so. */
  cause: string | null;
  /** UTC, `2026-11-23T09:30:00.000Z`. */
  created_at: string;
  /** The same as wall-clock time of the branch. */
  taken_at: LocalDateTime;
  bytes: number;
  /** Whether it was read back when it was taken, and has a manifest. */
  verified: boolean;
  /** Rows of each table; null without a manifest. */
  rows: Record<string, number> | null;
  log_head: BackupManifest["log_head"];
}

export interface BackupList {
  /** Newest first. */
  backups: ListedBackup[];
  free_bytes: number;
  automatic: { on: boolean; last_failure: AutomaticFailure | null };
  /** How many of the last backups are kept, and for how many days and months the newest of each. */
  kept: BackupRule;
}

/** The backups beside the database, with what each holds. */
export function readBackups(): BackupList {
  const { databasePath, autoBackup, backupRule } = getConfig();
  return {
    backups: listBackups(databasePath).map(toListed),
    free_bytes: freeSpace(dirname(databasePath)),
    automatic: { on: autoBackup, last_failure: lastAutomaticFailure() },
    kept: backupRule,
  };
}

function toListed({ name, createdAt, bytes, manifest }: StoredBackup): ListedBackup {
  return {
    name,
    cause: manifest?.cause ?? null,
    created_at: createdAt,
    taken_at: localAt(Date.parse(createdAt), getConfig().timeZone),
    bytes,
    verified: manifest !== null,
    rows: manifest?.rows ?? null,
    log_head: manifest?.log_head ?? null,
  };
}
