import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { getConfig } from "@/lib/config";
import { BACKUP_CAUSES, type BackupCause } from "@/lib/domain/backup";
import { backupsToRemove } from "@/lib/domain/backup-retention";
import { inFigures } from "@/lib/domain/in-figures";
import { AppError } from "@/lib/errors";
import { syncFolder } from "./files";
import { removeInterruptedRestores } from "./interrupted-restores";
import { backupFolderOf, COMPRESSED, listBackups, manifestPath } from "./manifests";

/** What a backup is called until it has been verified. */
export const UNFINISHED = ".unfinished";

/** The folder of a database's backups, made when it is not there. Throws `database-unavailable` when it cannot be. */
export function prepareBackupFolder(path: string): string {
  const folder = backupFolderOf(path);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    // The name of the folder itself: without it a power cut takes every backup in it along.
    syncFolder(dirname(folder));
    return folder;
  } catch {
    const sentence =
      "No backup can be written beside the database, so nothing was changed. Check the backups folder.";
    throw new AppError("database-unavailable", sentence);
  }
}

/** A name that is free: `rota_operations-2026-11-23T093000Z-asked.db`; without colons, which some systems refuse. */
export function freeBackupName(path: string, cause: BackupCause, createdAt: string): string {
  const moment = `${createdAt.slice(0, 19).replaceAll(":", "")}Z`;
  const stem = `${basename(path, ".db")}-${moment}-${cause}`;
  const isTaken = (name: string) =>
    ["", UNFINISHED, COMPRESSED].some((ending) => existsSync(join(backupFolderOf(path), `${name}${ending}`)));
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.db` : `${stem}-${number}.db`;
    if (!isTaken(name)) return name;
  }
}

const MEGABYTE = 1024 * 1024;

/** Bytes that a copy of that size needs: a tenth more, and room to go on working. */
export const spaceNeeded = (bytes: number): number => Math.ceil(bytes * 1.1) + 16 * MEGABYTE;

/** Bytes that are free in a folder. */
export function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Throws `disk-full` when there is not enough space for copies of these sizes together. */
export function requireSpace(folder: string, bytes: number): void {
  const [needed, free] = [spaceNeeded(bytes), freeSpace(folder)];
  if (free >= needed) return;
  const inMegabytes = (count: number) => inFigures(Math.ceil(count / MEGABYTE));
  throw new AppError(
    "disk-full",
    `There is not enough space for a backup: it needs ${inMegabytes(needed)} MB and ${inMegabytes(free)} MB are free, so nothing was changed. Free some space and try again.`,
  );
}

/** Bytes of a database with its write-ahead log. */
export function sizeOf(path: string): number {
  return [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** Removes a backup of a database, by its file name, with its manifest. */
export function removeBackup(path: string, name: string): void {
  const file = join(backupFolderOf(path), name);
  // The database first: what is left by a crash in between is a manifest without one, which says nothing wrong.
  for (const ending of ["", COMPRESSED]) rmSync(`${file}${ending}`, { force: true });
  rmSync(manifestPath(file), { force: true });
}

/** What a crash left behind is old by then; what another process is just writing is not. */
const LEFT_BEHIND_AFTER = 60 * 60 * 1000;

/**
 * Removes the backups that the rule no longer keeps, and what a crash left of an unfinished backup or restore.
 * Never touches the newest, `justTaken`, or a file without one of our manifests.
 */
export function removeOldBackups(path: string, justTaken: string): void {
  const folder = backupFolderOf(path);
  const ours = listBackups(path).filter(({ name, manifest }) => manifest !== null && isOurName(path, name));
  const dated = ours.map(({ name, createdAt }) => ({ name, createdAt: Date.parse(createdAt) }));
  const { timeZone, backupRule } = getConfig();
  for (const name of backupsToRemove(dated, Date.now(), timeZone, backupRule, new Set([justTaken]))) {
    removeBackup(path, name);
  }
  for (const name of readdirSync(folder)) {
    if (isLeftBehind(path, folder, name)) rmSync(join(folder, name), { force: true });
  }
  removeInterruptedRestores(path);
}

function isLeftBehind(path: string, folder: string, name: string): boolean {
  const isUnfinished = name.includes(`.db${UNFINISHED}`) && isOurName(path, name.split(UNFINISHED)[0] ?? "");
  const isLonely =
    name.endsWith(".json") &&
    isOurName(path, name.replace(/\.json$/, ".db")) &&
    ![".db", `.db${COMPRESSED}`].some((ending) => existsSync(join(folder, name.replace(/\.json$/, ending))));
  if (!isUnfinished && !isLonely) return false;
  const stat = statSync(join(folder, name), { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > LEFT_BEHIND_AFTER;
}

const NAME_END = new RegExp(`^\\d{4}-\\d\\d-\\d\\dT\\d{6}Z-(${BACKUP_CAUSES.join("|")})(-\\d+)?\\.db$`);

function isOurName(path: string, name: string): boolean {
  const stem = `${basename(path, ".db")}-`;
  return name.startsWith(stem) && NAME_END.test(name.slice(stem.length));
}
