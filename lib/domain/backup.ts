import { dateOf, type Instant, localAt } from "./time";

/** Why a backup was taken, as part of its name. */
export const BACKUP_CAUSES = ["start", "daily", "asked", "upload", "clear", "restore", "migration"] as const;
export type BackupCause = (typeof BACKUP_CAUSES)[number];

/**
 * Whether the day of the branch has had no backup yet. One that a clock that went wrong dated on a later day is
 * none of this day.
 */
export const isDailyBackupDue = (taken: readonly Instant[], now: Instant, zone: string): boolean =>
  !taken.some((instant) => dateOf(localAt(instant, zone)) === dateOf(localAt(now, zone)));
