import type { Stats } from "node:fs";
import { log } from "@/lib/log";
import { refuse } from "./identify";
import { isSoundFile } from "./inspect";

/** What is known of an open file as far as damage goes. */
export interface WatchedFile {
  path: string;
  /** Bytes that it had when it was last looked at. */
  size: number;
  /** The state in which it was found damaged; null while it was not. */
  damagedAs: string | null;
}

// One process holds several copies of this module: what was noticed anywhere is known everywhere.
const shared = globalThis as typeof globalThis & { rotaFileInDoubt?: boolean };

/** Says that something was read that cannot be: the file is looked through before it is used again. */
export function doubtFile(): void {
  shared.rotaFileInDoubt = true;
}

export const isInDoubt = (): boolean => shared.rotaFileInDoubt === true;

/**
 * Whether an open file is damaged, as far as can be told without reading it each time: one that became shorter
 * or is in doubt is looked through, once for each of its states.
 */
export function isDamaged(file: WatchedFile, { size, mtimeMs }: Stats): boolean {
  const state = `${size}:${mtimeMs}`;
  const isDoubted = isInDoubt() || size < file.size;
  file.size = size;
  if (file.damagedAs === state || (file.damagedAs === null && !isDoubted)) return file.damagedAs !== null;
  try {
    file.damagedAs = isSoundFile(file.path) ? null : state;
    shared.rotaFileInDoubt = false;
  } catch {
    // Held by another program, or out of reach: whatever is tried next says so.
    return false;
  }
  // The sentence names the file: that is for the operator.
  if (file.damagedAs !== null) log.error("database-damaged", refuse(file.path, "is damaged").message);
  return file.damagedAs !== null;
}
