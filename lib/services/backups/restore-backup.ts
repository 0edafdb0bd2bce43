import { getConfig } from "@/lib/config";
import { currentConnection } from "@/lib/db/client";
import { SIGN_IN_TABLES } from "@/lib/db/keep-sign-in";
import { type BackupManifest, listBackups } from "@/lib/db/manifests";
import {
  differenceOf,
  discardRestore,
  type PreparedRestore,
  prepareRestore,
  putInPlace,
  type Replaced,
} from "@/lib/db/restore";
import type { FileDifference, LostEntry } from "@/lib/db/restore-difference";
import { translated } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors";
import { reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { noteHeadAtStart } from "../verify-log";
import { runExclusively } from "./run-exclusively";

/** A backup to restore: any file, with its manifest if there is one. */
export interface RestoreSource {
  file: string;
  /** As it is called in answers and in the log. */
  name: string;
  manifest: BackupManifest | null;
}

export interface RestorePreview {
  /** One sentence for the user. */
  message: string;
  backup: string;
  /** UTC; null when nothing says so. */
  created_at: string | null;
  /** Every page was read and found whole, and what its manifest says, if it has one. */
  verified: true;
  /** It is of an earlier version, and is brought up to date when it is restored. */
  needs_upgrade: boolean;
  /** Rows of each table in the current file and in the backup. */
  tables: { table: string; now: number; after: number }[];
  /** Entries of the current log that the backup does not have: they remain in the backup that the restore takes. */
  log_entries_lost: number;
  /** The newest of these. */
  newest_lost: LostEntry[];
  last_common_entry: number;
}

export interface RestoreAnswer {
  message: string;
  restored: string;
  /** The backup of what was there before, by its file name; null when nothing was. */
  backup: string | null;
  log_entries_left_behind: number;
  employees_count: number;
  patients_count: number;
  assignments_count: number;
}

/** What restoring a backup of the list would change. Changes nothing. Throws `not-found` and `conflict`. */
export function previewRestore(name: string): Promise<RestorePreview> {
  return runExclusively(() => previewOf(getConfig().databasePath, listed(name)));
}

/**
 * Takes a backup, then restores one from the list and loads it. The log entry
 * is in the restored log. On any failure the current data stays. Throws `not-found`, `conflict`, `disk-full`.
 */
export function restoreBackup(name: string, actor: string): Promise<RestoreAnswer> {
  return runExclusively(async () => {
    const { path } = translated(currentConnection);
    const answer = await restoreInto(path, listed(name), actor);
    // The connection notices by itself that the file was replaced.
    const { counts } = reloadRoster();
    noteHeadAtStart();
    return {
      ...answer,
      employees_count: counts.employees,
      patients_count: counts.patients,
      assignments_count: counts.assignments,
    };
  });
}

/** Looked up in the list: no name leads out of the folder. */
function listed(name: string): RestoreSource {
  const { databasePath } = getConfig();
  const backup = listBackups(databasePath).find((one) => one.name === name);
  if (!backup)
    throw new AppError(
      "not-found",
      "There is no backup with that name. Choose one from the list of backups.",
    );
  return { file: backup.file, name, manifest: backup.manifest };
}

/** What putting any backup file in the place of a database would change. */
export async function previewOf(path: string, source: RestoreSource): Promise<RestorePreview> {
  const prepared = await prepareRestore(path, source.file, source.manifest);
  try {
    return translated(() => previewFrom(prepared, source));
  } finally {
    discardRestore(prepared);
  }
}

function previewFrom(prepared: PreparedRestore, { name, manifest }: RestoreSource): RestorePreview {
  const difference = differenceOf(prepared);
  const { lostEntries, newestLost, lastCommonEntry } = difference;
  const entries = lostEntries === 1 ? "1 entry" : `${lostEntries} entries`;
  return {
    message: `The backup is complete. Restoring it leaves ${entries} out of the log; a backup is taken first.`,
    backup: name,
    created_at: manifest?.created_at ?? null,
    verified: true,
    needs_upgrade: prepared.pending > 0,
    tables: tablesOf(difference),
    log_entries_lost: lostEntries,
    newest_lost: newestLost,
    last_common_entry: lastCommonEntry,
  };
}

function tablesOf({ present, restored }: FileDifference): RestorePreview["tables"] {
  const names = [...new Set([...Object.keys(present), ...Object.keys(restored)])];
  return (
    names
      // A restore leaves who signs in as it is.
      .filter((table) => !table.startsWith("__") && !(SIGN_IN_TABLES as readonly string[]).includes(table))
      .sort()
      .map((table) => ({ table, now: present[table] ?? 0, after: restored[table] ?? 0 }))
  );
}

/** Replaces a database with any backup file. A running server notices by itself. */
export async function restoreInto(
  path: string,
  source: RestoreSource,
  actor: string,
): Promise<Pick<RestoreAnswer, "message" | "restored" | "backup" | "log_entries_left_behind">> {
  const prepared = await prepareRestore(path, source.file, source.manifest);
  const { difference, present } = translated(() =>
    putInPlace(prepared, (tx, replaced) => {
      recordOperation(tx, { type: "restore", details: detailsOf(source.name, replaced) }, actor);
    }),
  );
  return {
    message: present
      ? "The backup was restored. The data from before is saved as a backup too."
      : "The backup was restored. There was no data before.",
    restored: source.name,
    backup: present?.name ?? null,
    log_entries_left_behind: difference.lostEntries,
  };
}

function detailsOf(name: string, { difference, present }: Replaced) {
  return {
    restored: name,
    backup: present?.name ?? null,
    entries_left_behind: difference.lostEntries,
    left_behind: difference.leftBehind,
  };
}
