import { existsSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { prepareBackupFolder } from "./backup-folder";
import { syncFolder } from "./files";
import { openForReading } from "./open-for-reading";

/** Files that SQLite may keep beside a database. */
const COMPANIONS = ["-wal", "-journal", "-shm"];

/** Whether a file is a database that a backup can be taken of. */
export function isReadable(path: string): boolean {
  const file = openForReading(path);
  file?.close();
  return file !== null;
}

/** Moves a live file that cannot be backed up into the backups folder unchanged; returns its name there. */
export function setDamagedAside(path: string): string {
  const folder = prepareBackupFolder(path);
  const name = `${basename(path)}-${Date.now()}-damaged`;
  for (const ending of ["", ...COMPANIONS]) {
    if (existsSync(`${path}${ending}`)) renameSync(`${path}${ending}`, join(folder, `${name}${ending}`));
  }
  syncFolder(folder);
  syncFolder(dirname(path));
  return name;
}
