import { getConfig } from "@/lib/config";
import { currentConnection } from "@/lib/db/client";
import { backupsToCompress, compressBackup } from "@/lib/db/compressed-backups";
import { fileHoldsData } from "@/lib/db/counts";
import { type ChainHead, chainHead } from "@/lib/db/log-chain";
import { listVerifiedBackups } from "@/lib/db/manifests";
import { translated } from "@/lib/db/transaction";
import { isDailyBackupDue } from "@/lib/domain/backup";
import { isAppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { backUp } from "./back-up-now";
import { runExclusively } from "./run-exclusively";

/** Why the last automatic backup failed. */
export interface AutomaticFailure {
  /** UTC, `2026-11-23T09:30:00.000Z`. */
  at: string;
  message: string;
}

// One process holds several copies of this module: what the pages show of the timer's work lives here.
const shared = globalThis as typeof globalThis & {
  rotaBackupFailure?: AutomaticFailure | null;
  rotaBackupRuns?: boolean;
};

/** Null when nothing failed, or a backup was taken since. */
export function lastAutomaticFailure(): AutomaticFailure | null {
  const failure = shared.rotaBackupFailure ?? null;
  const newest = listVerifiedBackups(getConfig().databasePath).at(-1);
  return failure && newest && Date.parse(newest.created_at) > Date.parse(failure.at) ? null : failure;
}

/** How often it is looked whether the day has had its backup. */
const LOOK_EVERY = 10 * 60 * 1000;

/**
 * A backup of what this start found, when anything was changed since the last one, and from then on one a
 * day. For when the port is open. `headBefore` is where the log stood before this start wrote into it.
 */
export function startAutomaticBackups(headBefore: ChainHead | null): void {
  if (!getConfig().autoBackup) return;
  void takeAutomatic("start", () => isNotBackedUp(headBefore)).then(compressOlder);
  setInterval(() => void takeAutomatic("daily", isDue).then(compressOlder), LOOK_EVERY).unref();
}

async function takeAutomatic(cause: "start" | "daily", isWanted: () => boolean): Promise<void> {
  // A backup that takes longer than the interval is not started twice.
  if (shared.rotaBackupRuns) return;
  shared.rotaBackupRuns = true;
  try {
    if (!fileHoldsData() || !isWanted()) {
      if (cause === "start") log.info("no-backup", { cause });
      return;
    }
    const { name, bytes } = await backUp(cause);
    shared.rotaBackupFailure = null;
    log.info("backup", { cause, name, bytes });
  } catch (error) {
    const message = isAppError(error) ? error.message : "It could not be written.";
    shared.rotaBackupFailure = { at: new Date().toISOString(), message };
    if (isAppError(error)) log.warn("backup-failed", { cause, code: error.code });
    else log.error("backup-failed", error, { cause });
  } finally {
    shared.rotaBackupRuns = false;
  }
}

/** Older backups of every kind are kept compressed; what stands in the way is tried again at the next look. */
async function compressOlder(): Promise<void> {
  try {
    for (const backup of backupsToCompress(getConfig().databasePath)) {
      // One at a time: whoever asks for a backup or a restore waits for one of them at the most.
      const isDone = await runExclusively(() => compressBackup(backup));
      log.info(isDone ? "backup-compressed" : "backup-changed", { name: backup.name });
    }
  } catch (error) {
    log.warn("backups-not-compressed", { code: isAppError(error) ? error.code : "unreadable" });
  }
}

/** Whether the log has entries that no backup has: every change has an entry. */
function isNotBackedUp(head: ChainHead | null): boolean {
  return !listVerifiedBackups(getConfig().databasePath).some(({ log_head }) => log_head?.hash === head?.hash);
}

function isDue(): boolean {
  const { databasePath, timeZone } = getConfig();
  const taken = listVerifiedBackups(databasePath).map(({ created_at }) => Date.parse(created_at));
  return (
    isDailyBackupDue(taken, Date.now(), timeZone) &&
    isNotBackedUp(chainHead(translated(currentConnection).sqlite))
  );
}
