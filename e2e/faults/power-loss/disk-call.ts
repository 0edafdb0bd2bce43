/**
 * What a process asked of the disk, one call after the other, as far as it changes files below one folder or
 * makes sure of them. Paths are relative to that folder; the folder itself is "".
 */
export type DiskCall =
  | { kind: "create"; path: string }
  | { kind: "folder"; path: string }
  /** Bytes at an offset. */
  | { kind: "write"; path: string; offset: number; bytes: Buffer }
  /** The file is cut, or lengthened with zeroes, to so many bytes. */
  | { kind: "truncate"; path: string; size: number }
  /** Bytes of another file, as they are at that moment. */
  | { kind: "copy"; from: string; fromOffset: number; path: string; offset: number; size: number }
  | { kind: "remove"; path: string }
  | { kind: "rename"; from: string; path: string }
  /** fsync or fdatasync of a file or a folder. */
  | { kind: "sync"; path: string }
  /** The answer to a request went to the client: what it promised must last from here on. */
  | { kind: "answer"; request: string };
