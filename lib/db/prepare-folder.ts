import { chmodSync, mkdirSync, readdirSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";

/**
 * Makes the folder of a database, readable by its owner alone. Throws `database-refused` with the command
 * that fixes it when it cannot be written.
 */
export function prepareFolder(path: string): void {
  const folder = dirname(path);
  const uid = process.getuid?.();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Tested by writing: on a mounted folder the permission bits prove nothing.
    writeFileSync(`${path}.probe`, "");
    unlinkSync(`${path}.probe`);
  } catch {
    throw new AppError(
      "database-refused",
      `The user that runs the server (uid ${uid}) cannot write to the folder ${folder}. ${commandToOwn(folder)}`,
    );
  }
  if (holdsOnlyOurs(folder, path)) chmodSync(folder, 0o700);
  else if ((statSync(folder).mode & 0o077) !== 0)
    log.warn("folder-open-to-others", { fix: "chmod 700 on the database's folder" });
}

/** Below the project's folder the path is shown from there: so it also fits the host of a container. */
export function commandToOwn(folder: string): string {
  const fromHere = relative(".", folder);
  const shown = fromHere === "" || fromHere.startsWith("..") ? folder : fromHere;
  return `Change its owner with: sudo chown -R ${process.getuid?.()}:${process.getgid?.()} ${shown}`;
}

/** A folder with other people's files in it (`/tmp`, a home) keeps its own permissions. */
function holdsOnlyOurs(folder: string, path: string): boolean {
  const name = basename(path);
  const owner = statSync(folder).uid === process.getuid?.();
  return (
    owner &&
    readdirSync(folder).every(
      (entry) => entry.startsWith(name) || entry === "backups" || entry === ".gitkeep",
    )
  );
}
