import { getConfig } from "@/lib/config";
import { currentConnection } from "@/lib/db/client";
import { chainHead } from "@/lib/db/log-chain";
import { listVerifiedBackups } from "@/lib/db/manifests";
import { isAppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { version } from "@/package.json";
import { diskSpace } from "./disk-space";
import { unassignedVisits } from "./rota/unassigned-visits";

/** Counts, bytes and times; no names or ids of people. */
export interface BranchMetrics {
  version: string;
  journalMode: "delete" | "wal";
  /** Null while the database cannot be read. */
  roster: { employees: number; patients: number; assignments: number; unassignedVisits: number } | null;
  /** The id of the newest entry of the operations log, 0 in an empty one; null while it cannot be read. */
  lastLogEntry: number | null;
  fileBytes: number;
  freeBytes: number | null;
  /** Seconds since 1970; null without a backup. */
  lastBackup: number | null;
  backups: number;
}

/** The metrics of the branch and its file, for monitoring. */
export function branchMetrics(): BranchMetrics {
  const { databasePath, journalMode } = getConfig();
  const manifests = listVerifiedBackups(databasePath);
  const { file: fileBytes, free: freeBytes } = diskSpace();
  const newest = Date.parse(manifests.at(-1)?.created_at ?? "");
  return {
    version,
    journalMode,
    roster: whileReadable(() => {
      return { ...currentRoster().counts, unassignedVisits: unassignedVisits().length };
    }),
    lastLogEntry: whileReadable(() => chainHead(currentConnection().sqlite)?.id ?? 0),
    fileBytes,
    freeBytes,
    lastBackup: Number.isNaN(newest) ? null : newest / 1000,
    backups: manifests.length,
  };
}

/** Monitoring needs the other metrics most of all when the database is unavailable. */
function whileReadable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}
