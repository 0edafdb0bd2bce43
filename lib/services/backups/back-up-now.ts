import { getConfig } from "@/lib/config";
import { backUpInSteps, takeBackup } from "@/lib/db/backup";
import { removeBackup } from "@/lib/db/backup-folder";
import { currentConnection } from "@/lib/db/client";
import type { BackupManifest } from "@/lib/db/manifests";
import { translated, writeTx } from "@/lib/db/transaction";
import { withExclusiveLock } from "@/lib/db/with-exclusive-lock";
import type { BackupCause } from "@/lib/domain/backup";
import { recordOperation } from "../record-operation";
import { runExclusively } from "./run-exclusively";

export interface BackupAnswer {
  message: string;
  /** File name within `backups/` beside the database. */
  name: string;
  bytes: number;
  /** Rows of each table. */
  rows: Record<string, number>;
  /** Where the chain of the operations log stood. */
  log_head: BackupManifest["log_head"];
}

/** Takes a backup on request, and records it. Throws `disk-full` when there is not enough space. */
export async function backUpNow(actor: string): Promise<BackupAnswer> {
  const { name, bytes, rows, log_head } = await backUp("asked");
  try {
    writeTx((tx) => recordOperation(tx, { type: "backup", details: { backup: name, bytes } }, actor));
  } catch (error) {
    // The answer says that nothing was saved, and a disk that is full needs the room.
    removeBackup(getConfig().databasePath, name);
    throw error;
  }
  return { message: "A backup was taken and checked.", name, bytes, rows, log_head };
}

/** Takes a backup in steps: others are answered meanwhile. */
export function backUp(cause: BackupCause): Promise<BackupManifest> {
  return runExclusively(async () => {
    const { sqlite, path } = translated(currentConnection);
    try {
      return await backUpInSteps(sqlite, path, cause);
    } catch {
      // The file was reopened or replaced meanwhile, or another program wrote: back up in one go instead. A
      // real obstacle, such as a full disk, stops this as well, and is reported.
      return translated(() => withExclusiveLock(path, () => takeBackup(path, cause)));
    }
  });
}
