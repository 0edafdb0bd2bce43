import { relative } from "node:path";
import type { DiskCall } from "./disk-call";
import { finishedCalls, type TracedCall } from "./traced-call";

/** How far the next `write` without an offset of its own goes, by descriptor. */
type Positions = Map<string, number>;

/**
 * Reads what strace wrote (`-f -y -xx`, see trace-server.ts) as calls to the disk below `folder`, in the order in
 * which they came back. A call that failed changed nothing. Throws for one that it cannot replay: a replay that
 * overlooks a write proves nothing.
 */
export function readTrace(text: string, folder: string): DiskCall[] {
  const inside = (path: string | undefined): string | null => {
    if (path === undefined) return null;
    const own = relative(folder, path);
    return own.startsWith("..") || own.startsWith("/") ? null : own;
  };
  const known = new Set<string>([""]);
  const positions: Positions = new Map();
  return finishedCalls(text).flatMap((call) => diskCalls(call, inside, known, positions));
}

type Inside = (path: string | undefined) => string | null;

function diskCalls(call: TracedCall, inside: Inside, known: Set<string>, positions: Positions): DiskCall[] {
  const made = one(call, inside, known, positions);
  for (const { kind, ...rest } of made) {
    const { path, from } = rest as { path?: string; from?: string };
    if ((kind === "create" || kind === "folder" || kind === "rename") && path !== undefined) known.add(path);
    if (kind === "remove" && path !== undefined) known.delete(path);
    if (kind === "rename" && from !== undefined) known.delete(from);
  }
  return made;
}

function one(call: TracedCall, inside: Inside, known: Set<string>, positions: Positions): DiskCall[] {
  const answered = call.text.flatMap((text) => ANSWER.exec(text)?.[1] ?? []);
  if (answered.length > 0) return answered.map((request) => ({ kind: "answer", request }));
  switch (call.name) {
    case "openat":
      return opened(call, inside, known, positions);
    case "write":
    case "pwrite64":
      return written(call, inside, positions);
    case "ftruncate": {
      const path = inside(call.files[0]?.path);
      return path === null || call.files[0]?.isGone
        ? []
        : [{ kind: "truncate", path, size: Number(call.numbers[0]) }];
    }
    case "copy_file_range":
    case "sendfile":
      return copied(call, inside, positions);
    case "fsync":
    case "fdatasync": {
      const path = inside(call.files[0]?.path);
      return path === null || call.files[0]?.isGone ? [] : [{ kind: "sync", path }];
    }
    case "mkdir":
    case "unlink":
    case "rename":
      return named(call, inside);
    case "close":
      return [];
    default:
      return refused(call, inside);
  }
}

/** The head of an answer that says whose it is. */
const ANSWER = /^HTTP\/1\.1 \d[\s\S]*?\r\nx-request-id: (\S+)\r\n/i;

function opened(call: TracedCall, inside: Inside, known: Set<string>, positions: Positions): DiskCall[] {
  // The first is the folder that the path is relative to; what came of it stands behind.
  const path = inside(call.result.file?.path);
  if (path === null || path === "") return [];
  // The lock is made by opening it for appending, and never written to.
  positions.set(call.result.value, call.flags.includes("O_APPEND") ? Number.NaN : 0);
  if (!call.flags.includes("O_CREAT")) return [];
  if (!known.has(path)) return [{ kind: "create", path }];
  return call.flags.includes("O_TRUNC") ? [{ kind: "truncate", path, size: 0 }] : [];
}

function written(call: TracedCall, inside: Inside, positions: Positions): DiskCall[] {
  const file = call.files[0];
  const path = inside(file?.path);
  if (!file || path === null || file.isGone) return [];
  const length = Number(call.result.value);
  const bytes = (call.bytes[0] ?? Buffer.alloc(0)).subarray(0, length);
  if (bytes.length !== length) throw new Error(`not replayed: strace cut a write to ${path} short`);
  const position = positions.get(file.descriptor) ?? 0;
  const offset = call.name === "pwrite64" ? Number(call.numbers[1]) : position;
  if (Number.isNaN(offset)) throw new Error(`not replayed: ${path} was appended to`);
  if (call.name === "write") positions.set(file.descriptor, position + length);
  return [{ kind: "write", path, offset, bytes }];
}

/** `copy_file_range(19</from>, [0], 20</to>, NULL, 5, 0) = 5`, `sendfile(20</to>, 19</from>, [0], 5) = 5` */
function copied(call: TracedCall, inside: Inside, positions: Positions): DiskCall[] {
  const [from, to] = call.name === "sendfile" ? [call.files[1], call.files[0]] : call.files;
  const path = inside(to?.path);
  if (!to || !from || path === null || to.isGone) return [];
  const source = inside(from.path);
  if (source === null) throw new Error(`not replayed: a copy of ${from.path} into ${path}`);
  const size = Number(call.result.value);
  const offset = positions.get(to.descriptor) ?? 0;
  positions.set(to.descriptor, offset + size);
  // Where it began to read; the kernel moves it on only after the call.
  const fromOffset = Number(call.places[0] ?? 0);
  return size === 0 ? [] : [{ kind: "copy", from: source, fromOffset, path, offset, size }];
}

function named(call: TracedCall, inside: Inside): DiskCall[] {
  const [first, second] = call.text;
  const path = inside(first);
  if (call.name === "rename") {
    const target = inside(second);
    if (path === null && target === null) return [];
    if (path === null || target === null)
      throw new Error(`not replayed: ${first} was moved across the border of the folder`);
    return [{ kind: "rename", from: path, path: target }];
  }
  if (path === null || path === "") return [];
  return [{ kind: call.name === "mkdir" ? "folder" : "remove", path }];
}

/** Calls that would change a file in a way that nobody here does: none may pass unseen. */
function refused(call: TracedCall, inside: Inside): DiskCall[] {
  const paths = [...call.files.map(({ path }) => path), ...call.text];
  const own = paths.find((path) => path.startsWith("/") && inside(path) !== null);
  if (own !== undefined) throw new Error(`not replayed: ${call.name} of ${own}`);
  return [];
}
