import { dateOf, type Instant, localAt } from "./time";

/** Why a backup was taken, as it stands in its name. */
export const BACKUP_CAUSES = ["start", "daily", "asked", "upload", "clear", "restore", "migration"] as const;
export type BackupCause = (typeof BACKUP_CAUSES)[number];

/** Whether the day of the branch has had no backup yet: the newest is of an earlier day, or there is none. */
export const isDailyBackupDue = (newest: Instant | null, now: Instant, zone: string): boolean =>
  newest === null || dateOf(localAt(newest, zone)) < dateOf(localAt(now, zone));
