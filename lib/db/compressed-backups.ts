import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { PassThrough, type Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { requireSpace, UNFINISHED } from "./backup-folder";
import { syncFile, syncFolder } from "./files";
import { COMPRESSED, listBackups, type StoredBackup } from "./manifests";

/** So many of the newest stay as they are: a plain `cp` restores them. */
const KEPT_PLAIN = 3;

/** The backups that are old enough to be compressed and are not, the newest of them first. */
export const backupsToCompress = (path: string): StoredBackup[] =>
  listBackups(path)
    .slice(KEPT_PLAIN)
    // A file that a person put there stays as that person put it.
    .filter(({ file, manifest }) => manifest !== null && !file.endsWith(COMPRESSED));

/**
 * Compresses a backup: a year of a branch is 120 MB, and the rule keeps some fifty. It is read back and compared with
 * its manifest before the plain file goes; a crash in between leaves both, and the plain one counts. Streams: others are
 * answered meanwhile. Returns false for one that is not what its manifest says: that is left for a person to
 * look at. Throws `disk-full` when there is not enough space.
 */
export async function compressBackup({ file, manifest }: StoredBackup): Promise<boolean> {
  requireSpace(dirname(file), manifest?.bytes ?? 0);
  const unfinished = `${file}${UNFINISHED}${COMPRESSED}`;
  try {
    await pipeline(createReadStream(file), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    if ((await digestOf(unfinished)) !== manifest?.sha256) return false;
    syncFile(unfinished);
    renameSync(unfinished, `${file}${COMPRESSED}`);
    syncFolder(dirname(file));
    rmSync(file);
    return true;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** The bytes of a backup as they were before it was compressed. */
export function bytesOf(file: string): Readable {
  const stored = createReadStream(file);
  return file.endsWith(COMPRESSED) ? decompressed(stored) : stored;
}

/** Errors of reading reach whoever reads the result. */
function decompressed(stored: Readable): Readable {
  const plain = new PassThrough();
  pipeline(stored, createGunzip(), plain).catch((error: Error) => plain.destroy(error));
  return plain;
}

/** The hex SHA-256 of a backup's bytes as they were before it was compressed. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of bytesOf(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
