import { dirname } from "node:path";
import type { DiskCall } from "./disk-call";

/** A change of a file's bytes that nothing has made sure of yet. */
export type DataChange =
  | { kind: "write"; offset: number; bytes: Buffer }
  | { kind: "truncate"; size: number };

/** A file, whatever it is called: as it was when it was last synced, and what came since. */
export interface StoredFile {
  synced: Buffer;
  pending: DataChange[];
}

/** What stands under a name. */
type Entry = StoredFile | "folder";

/** A change of names that no sync of their folder has made sure of yet: null takes a name away. */
export type NameChange = [path: string, entry: Entry | null][];

/**
 * A disk as POSIX promises it and no better: what was written to a file is sure once that file was synced, a name
 * is sure once its folder was. Between syncs everything, a part of it or nothing may have reached the disk, in
 * any order. This is what SQLite reckons with (sqlite.org/atomiccommit.html) and less than journalling file
 * systems give.
 */
export class Disk {
  /** What each name stands for now, as the running process sees it. */
  private readonly names = new Map<string, Entry>();
  /** The same as far as it is sure. */
  readonly sureNames = new Map<string, Entry>();
  readonly pendingNames: NameChange[] = [];

  /** Does what the process asked for. */
  take(call: DiskCall): void {
    switch (call.kind) {
      case "write":
      case "truncate":
        this.file(call.path).pending.push(call);
        break;
      case "copy":
        this.file(call.path).pending.push(this.copied(call));
        break;
      case "sync":
        this.sync(call.path);
        break;
      case "answer":
        break;
      default:
        this.rename(this.nameChange(call));
    }
  }

  private copied({ from, fromOffset, offset, size }: DiskCall & { kind: "copy" }): DataChange {
    const bytes = contentOf(this.file(from)).subarray(fromOffset, fromOffset + size);
    return { kind: "write", offset, bytes: Buffer.from(bytes) };
  }

  private nameChange(call: DiskCall & { kind: "create" | "folder" | "remove" | "rename" }): NameChange {
    switch (call.kind) {
      case "create":
        return [[call.path, { synced: Buffer.alloc(0), pending: [] }]];
      case "folder":
        return [[call.path, "folder"]];
      case "remove":
        return [[call.path, null]];
      case "rename":
        return [
          [call.from, null],
          [call.path, this.names.get(call.from) ?? null],
        ];
    }
  }

  private rename(change: NameChange): void {
    for (const [path, entry] of change) {
      if (entry === null) this.names.delete(path);
      else this.names.set(path, entry);
    }
    this.pendingNames.push(change);
  }

  private sync(path: string): void {
    const entry = path === "" ? "folder" : this.names.get(path);
    if (entry === undefined) return;
    if (entry === "folder") this.makeNamesSure(path);
    else {
      entry.synced = contentOf(entry);
      entry.pending = [];
    }
  }

  private makeNamesSure(folder: string): void {
    for (const change of this.pendingNames.splice(0)) {
      const others = change.filter(([path]) => folderOf(path) !== folder);
      for (const [path, entry] of change) {
        if (folderOf(path) !== folder) continue;
        if (entry === null) this.sureNames.delete(path);
        else this.sureNames.set(path, entry);
      }
      if (others.length > 0) this.pendingNames.push(others);
    }
  }

  private file(path: string): StoredFile {
    const entry = this.names.get(path);
    if (entry === undefined || entry === "folder") throw new Error(`not replayed: no file ${path}`);
    return entry;
  }
}

/** The folder of a path, "" for the outermost. */
export const folderOf = (path: string): string => (dirname(path) === "." ? "" : dirname(path));

/** The bytes of a file with all that was written to it, or with the changes that `survive` makes of each. */
export function contentOf(
  file: StoredFile,
  survive: (change: DataChange) => readonly DataChange[] = (change) => [change],
): Buffer {
  const changes = file.pending.flatMap(survive);
  if (changes.length === 0) return file.synced;
  const longest = changes.reduce((most, change) => Math.max(most, endOf(change)), file.synced.length);
  const content = Buffer.alloc(longest);
  file.synced.copy(content);
  let size = file.synced.length;
  for (const change of changes) {
    if (change.kind === "write") change.bytes.copy(content, change.offset);
    // What is cut off and lengthened again is zeroes.
    else content.fill(0, Math.min(change.size, size));
    size = change.kind === "write" ? Math.max(size, endOf(change)) : change.size;
  }
  return content.subarray(0, size);
}

const endOf = (change: DataChange): number =>
  change.kind === "write" ? change.offset + change.bytes.length : change.size;
