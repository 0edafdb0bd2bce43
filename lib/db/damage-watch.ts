import { type Stats, statSync } from "node:fs";
import { log } from "@/lib/log";
import { refuse } from "./identify";
import { isSoundFile } from "./inspect";

/** What is known of an open file as far as damage goes. */
export interface WatchedFile {
  path: string;
  /** Bytes that it had when it was last looked at. */
  size: number;
  /** The result of the last check; null if there was none since it was opened. */
  look: { state: string; at: number; isDamaged: boolean } | null;
}

/** Milliseconds for which an unchanged file is not checked again: a check blocks all requests. */
const LOOK_HOLDS_FOR = 60_000;

// One process holds several copies of this module: what was noticed anywhere is known everywhere.
const shared = globalThis as typeof globalThis & { rotaFileInDoubt?: boolean };

/** Records that something impossible was read: the file is checked before it is used again. */
export function doubtFile(): void {
  shared.rotaFileInDoubt = true;
}

export const isInDoubt = (): boolean => shared.rotaFileInDoubt === true;

/** Whether a file was damaged when it was last looked at. */
export const wasDamaged = ({ look }: WatchedFile): boolean => look?.isDamaged === true;

/**
 * Whether an open file is damaged, as far as can be known without reading it each time: a file that became shorter
 * or is suspect is checked, once a minute for as long as it does not change.
 */
export function isDamaged(file: WatchedFile, stat: Stats): boolean {
  // Before anything can fail: a file that cannot be checked now remains suspect.
  if (stat.size < file.size) doubtFile();
  file.size = stat.size;
  if (!wasDamaged(file) && !isInDoubt()) return false;
  const state = stateOf(file.path, stat);
  if (file.look?.state !== state || performance.now() - file.look.at > LOOK_HOLDS_FOR) {
    try {
      file.look = { state, at: performance.now(), isDamaged: !isSoundFile(file.path) };
    } catch {
      // Held by another program, or out of reach: whatever is tried next says so.
      return wasDamaged(file);
    }
    // The sentence names the file: that is for the operator.
    if (wasDamaged(file)) log.error("database-damaged", refuse(file.path, "is damaged").message);
  }
  shared.rotaFileInDoubt = false;
  return wasDamaged(file);
}

/** Changes with every write to the file or to its write-ahead log. */
function stateOf(path: string, { size, mtimeMs }: Stats): string {
  const wal = statSync(/* turbopackIgnore: true */ `${path}-wal`, { throwIfNoEntry: false });
  return [size, mtimeMs, wal?.ino, wal?.size, wal?.mtimeMs].join(":");
}
