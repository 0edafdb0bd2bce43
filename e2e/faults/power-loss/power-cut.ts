import type { Chance } from "../random";
import { contentOf, type DataChange, type Disk, folderOf, type NameChange } from "./disk";

/** What somebody finds on a disk: the bytes of each file by its path. */
export type FoundFiles = Map<string, Buffer>;

/** What becomes of that which no sync has made sure of, when the power goes. */
export interface Fate {
  name: string;
  /** What is left of a change of a file's bytes. */
  data(change: DataChange): readonly DataChange[];
  /** Which changes of names are left. */
  names(changes: readonly NameChange[]): readonly NameChange[];
}

/** Everything reached the disk in the order in which it was asked for: what a process that is killed leaves. */
export const ALL_ARRIVED: Fate = { name: "all arrived", data: (change) => [change], names: (all) => all };

/** Nothing reached it but what was synced. */
export const ONLY_SYNCED: Fate = { name: "only what was synced", data: () => [], names: () => [] };

/** Names change before bytes are written, as on file systems that journal names alone. */
export const NAMES_FIRST: Fate = { name: "names without bytes", data: () => [], names: (all) => all };

/** Bytes are written before names change. */
export const BYTES_FIRST: Fate = { name: "bytes without names", data: (change) => [change], names: () => [] };

const SECTORS = [512, 4096];

/**
 * Some of it arrived: each sector of each write by itself, so that writes are torn too, and either the first so
 * many changes of names or any of them. A sector is written as a whole or not at all, and nothing beside it is
 * damaged (powersafe overwrite, sqlite.org/psow.html).
 */
export function byChance(chance: Chance): Fate {
  const sector = chance.oneOf(SECTORS);
  const probability = chance.oneOf([0.15, 0.5, 0.85]);
  const isInOrder = chance.happens(0.5);
  return {
    name: `by chance, sectors of ${sector}`,
    data: (change) =>
      change.kind === "truncate"
        ? chance.happens(probability)
          ? [change]
          : []
        : sectorsOf(change, sector).filter(() => chance.happens(probability)),
    names: (all) =>
      isInOrder ? all.slice(0, chance.below(all.length + 1)) : all.filter(() => chance.happens(probability)),
  };
}

function sectorsOf({ offset, bytes }: DataChange & { kind: "write" }, sector: number): DataChange[] {
  const parts: DataChange[] = [];
  for (let from = offset; from < offset + bytes.length; ) {
    const to = Math.min(offset + bytes.length, (Math.floor(from / sector) + 1) * sector);
    parts.push({ kind: "write", offset: from, bytes: bytes.subarray(from - offset, to - offset) });
    from = to;
  }
  return parts;
}

/** The files that are found when the power is cut now. */
export function filesAfterCut(disk: Disk, fate: Fate): FoundFiles {
  const names = new Map(disk.sureNames);
  for (const change of fate.names(disk.pendingNames)) {
    for (const [path, entry] of change) {
      if (entry === null) names.delete(path);
      else names.set(path, entry);
    }
  }
  const found: FoundFiles = new Map();
  for (const [path, entry] of names) {
    // A file whose folder is gone cannot be found.
    const isReachable = folderOf(path) === "" || names.get(folderOf(path)) === "folder";
    if (entry !== "folder" && isReachable) found.set(path, contentOf(entry, fate.data));
  }
  return found;
}
