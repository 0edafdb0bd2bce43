import { execFileSync } from "node:child_process";
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newFolder, type RunningServer, removeFolder } from "../server";

/** A disk below a server, whose room a test decides on while the server runs. */
export interface SmallDisk {
  /** Where the database is to stand. */
  folder: string;
  /** What the shell does before the server is started. */
  after: string;
  /** Leaves so many bytes, and no more. */
  leave(server: RunningServer, bytes: number): void;
  /** Takes what filled it away. */
  free(server: RunningServer): void;
  /** Leaves so many bytes to a server that is not there yet; returns what the shell does before it. */
  leaveAtStart(path: string, bytes: number): string;
  freeAtStart(): void;
  /** Removes it with everything on it. */
  remove(): void;
}

const mounted = new Set<string>();
process.once("exit", () => {
  for (const folder of mounted) unmount(folder);
});

/** The ways to make a disk small that this machine lets us use; the first is possible anywhere. */
export const SMALL_DISKS: Record<string, () => SmallDisk> = {
  "files that may not grow": limitedFiles,
  ...(mayMount() ? { "a small disk": () => mountedDisk("96m") } : {}),
};

/** A limit on the length of every file that the server writes, set while it runs; errors are those of a quota. */
function limitedFiles(): SmallDisk {
  const folder = newFolder();
  const limit = (server: RunningServer, bytes: number | "unlimited") =>
    execFileSync("prlimit", ["--pid", String(server.pid), `--fsize=${bytes}:unlimited`]);
  return {
    folder,
    after: 'trap "" XFSZ',
    leave(server, bytes) {
      // What grows is the file itself, or the write-ahead log beside it.
      const log = statSync(`${server.databasePath}-wal`, { throwIfNoEntry: false });
      limit(server, Math.floor((log ?? statSync(server.databasePath)).size + bytes));
    },
    free: (server) => limit(server, "unlimited"),
    leaveAtStart: (path, bytes) =>
      `trap "" XFSZ; ulimit -S -f ${Math.floor((statSync(path).size + bytes) / 1024)}`,
    freeAtStart: () => undefined,
    remove: () => removeFolder(folder),
  };
}

function mountedDisk(size: string): SmallDisk {
  const mountPoint = mount(size);
  const filler = join(mountPoint, "filler");
  return {
    folder: join(mountPoint, "rota"),
    after: ":",
    leave: (_server, bytes) => fill(filler, bytes),
    free: () => rmSync(filler, { force: true }),
    leaveAtStart(_path, bytes) {
      fill(filler, bytes);
      return ":";
    },
    freeAtStart: () => rmSync(filler, { force: true }),
    remove: () => unmount(mountPoint),
  };
}

function mount(size: string): string {
  const folder = mkdtempSync(join(tmpdir(), "rota-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size},mode=700`, "rota-small-disk", folder], {
      stdio: "ignore",
    });
  } catch (error) {
    removeFolder(folder);
    throw error;
  }
  mounted.add(folder);
  return folder;
}

function unmount(folder: string): void {
  if (!mounted.delete(folder)) return;
  // Lazily: a server that a failed test left behind must not keep it.
  execFileSync("umount", ["--lazy", folder]);
  removeFolder(folder);
}

function mayMount(): boolean {
  try {
    unmount(mount("1m"));
    return true;
  } catch {
    return false;
  }
}

const MEGABYTE = Buffer.alloc(1024 * 1024);

/** Writes until the disk takes no more, then gives `room` bytes back. */
function fill(file: string, room: number): void {
  const handle = openSync(file, "a");
  try {
    const { bavail, bsize } = statfsSync(file);
    const wanted = bavail * bsize - room;
    if (wanted < 0) ftruncateSync(handle, Math.max(0, fstatSync(handle).size + wanted));
    for (let left = wanted; left > 0; left -= MEGABYTE.length)
      writeSync(handle, MEGABYTE, 0, Math.min(left, MEGABYTE.length));
  } catch (error) {
    // The server takes the last of the room at the same moment.
    if ((error as { code?: unknown }).code !== "ENOSPC") throw error;
  } finally {
    closeSync(handle);
  }
}
