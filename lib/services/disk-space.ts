import { statfsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { getConfig } from "@/lib/config";

/** In bytes; null where the file system does not say. */
export interface DiskSpace {
  free: number | null;
  /** Of the database and SQLite's files beside it. */
  file: number;
  /** What a backup, its journal and a day's work may need. */
  wanted: number;
}

const A_DAYS_WORK = 64 * 1024 * 1024;

/** How large the file is, and how much the disk below it has left. */
export function diskSpace(): DiskSpace {
  const path = getConfig().databasePath;
  const file = [path, `${path}-wal`, `${path}-journal`].map(sizeOf).reduce((sum, size) => sum + size, 0);
  return { free: freeBelow(dirname(path)), file, wanted: 2 * file + A_DAYS_WORK };
}

/** Next would take a computed path for a reason to copy the whole tree into the build. */
const sizeOf = (path: string) =>
  statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false })?.size ?? 0;

function freeBelow(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(/* turbopackIgnore: true */ folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
