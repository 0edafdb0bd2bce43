import { expect, test } from "@playwright/test";
import { chanceFrom } from "../random";
import { Disk } from "./disk";
import type { DiskCall } from "./disk-call";
import {
  ALL_ARRIVED,
  BYTES_FIRST,
  byChance,
  type Fate,
  filesAfterCut,
  NAMES_FIRST,
  ONLY_SYNCED,
} from "./power-cut";
import { readTrace } from "./read-trace";

const hex = (text: string): string =>
  [...Buffer.from(text, "latin1")].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
const file = (descriptor: number, path: string): string => `${descriptor}<${hex(path)}>`;
const quoted = (text: string): string => `"${hex(text)}"`;

test("a trace is read as what was asked of the disk below the folder, in the order of coming back", () => {
  const head = "HTTP/1.1 200 OK\r\nVary: a\r\nX-Request-Id: power-cut-0001\r\n\r\n{}";
  const trace = [
    `7 openat(AT_FDCWD<${hex("/srv")}>, ${quoted("/srv/app.js")}, O_RDONLY|O_CLOEXEC) = 18${`<${hex("/srv/app.js")}>`}`,
    `7 mkdir(${quoted("/d/backups")}, 0700) = 0`,
    `7 mkdir(${quoted("/d/backups")}, 0700) = -1 EEXIST (File exists)`,
    `7 openat(AT_FDCWD<${hex("/srv")}>, ${quoted("/d/a")}, O_RDWR|O_CREAT|O_CLOEXEC, 0600) = 20<${hex("/d/a")}>`,
    `7 pwrite64(${file(20, "/d/a")}, ${quoted("\u0000\u00ff")}, 2, 4096) = 2`,
    `7 write(${file(20, "/d/a")}, ${quoted("abc")}, 3) = 2`,
    `7 write(${file(20, "/d/a")}, ${quoted("c")}, 1) = 1`,
    `8 fdatasync(${file(20, "/d/a")} <unfinished ...>`,
    `7 openat(AT_FDCWD<${hex("/srv")}>, ${quoted("/d/b")}, O_WRONLY|O_CREAT, 0600) = 21<${hex("/d/b")}>`,
    `8 <... fdatasync resumed>)             = 0`,
    `7 copy_file_range(${file(20, "/d/a")}, [1], ${file(21, "/d/b")}, NULL, 9, 0) = 2`,
    `7 ftruncate(${file(21, "/d/b")}, 1) = 0`,
    `7 rename(${quoted("/d/b")}, ${quoted("/d/backups/b")}) = 0`,
    `7 fsync(${file(22, "/d")}) = 0`,
    `7 unlink(${quoted("/d/a")}) = 0`,
    `7 write(20<${hex("/d/a")}>(deleted), ${quoted("x")}, 1) = 1`,
    `7 writev(25<${hex("socket:[1]")}>, [{iov_base=${quoted(head)}, iov_len=${head.length}}], 1) = ${head.length}`,
    "7 +++ exited with 0 +++",
  ].join("\n");
  expect(readTrace(trace, "/d")).toEqual([
    { kind: "folder", path: "backups" },
    { kind: "create", path: "a" },
    { kind: "write", path: "a", offset: 4096, bytes: Buffer.from([0, 255]) },
    { kind: "write", path: "a", offset: 0, bytes: Buffer.from("ab") },
    { kind: "write", path: "a", offset: 2, bytes: Buffer.from("c") },
    { kind: "create", path: "b" },
    { kind: "sync", path: "a" },
    { kind: "copy", from: "a", fromOffset: 1, path: "b", offset: 0, size: 2 },
    { kind: "truncate", path: "b", size: 1 },
    { kind: "rename", from: "b", path: "backups/b" },
    { kind: "sync", path: "" },
    { kind: "remove", path: "a" },
    { kind: "answer", request: "power-cut-0001" },
  ] satisfies DiskCall[]);
});

for (const [why, line] of Object.entries({
  "a call that is not known": `7 fallocate(${file(20, "/d/a")}, 0, 0, 4096) = 0`,
  "a write that strace cut short": `7 pwrite64(${file(20, "/d/a")}, ${quoted("ab")}..., 4, 0) = 4`,
  "a move out of the folder": `7 rename(${quoted("/d/a")}, ${quoted("/e/a")}) = 0`,
}))
  test(`${why} is refused, for a replay without it would prove nothing`, () => {
    expect(() => readTrace(line, "/d")).toThrow(/not replayed/);
  });

const text = (bytes: string) => Buffer.from(bytes);
/** A file that was synced with its name, changed since, and another one that took its place. */
const CALLS: DiskCall[] = [
  { kind: "create", path: "a" },
  { kind: "write", path: "a", offset: 0, bytes: text("old") },
  { kind: "sync", path: "a" },
  { kind: "sync", path: "" },
  { kind: "write", path: "a", offset: 1, bytes: text("new") },
  { kind: "create", path: "b" },
  { kind: "write", path: "b", offset: 0, bytes: text("b") },
  { kind: "rename", from: "b", path: "c" },
];

function diskAfter(calls: readonly DiskCall[]): Disk {
  const disk = new Disk();
  for (const call of calls) disk.take(call);
  return disk;
}

const found = (calls: readonly DiskCall[], fate: Fate): Record<string, string> =>
  Object.fromEntries(
    [...filesAfterCut(diskAfter(calls), fate)].map(([path, bytes]) => [path, bytes.toString()]),
  );

test("what no sync has made sure of is there, gone, or there in part", () => {
  expect(found(CALLS, ALL_ARRIVED)).toEqual({ a: "onew", c: "b" });
  expect(found(CALLS, ONLY_SYNCED)).toEqual({ a: "old" });
  expect(found(CALLS, NAMES_FIRST)).toEqual({ a: "old", c: "" });
  expect(found(CALLS, BYTES_FIRST)).toEqual({ a: "onew" });
});

test("a sync makes bytes sure, and the sync of the folder names", () => {
  const synced: DiskCall[] = [...CALLS, { kind: "sync", path: "c" }];
  expect(found(synced, ONLY_SYNCED), "without its name it cannot be found").toEqual({ a: "old" });
  expect(found([...synced, { kind: "sync", path: "" }], ONLY_SYNCED)).toEqual({ a: "old", c: "b" });
  expect(found([...synced, { kind: "sync", path: "a" }], ONLY_SYNCED)).toEqual({ a: "onew" });
});

test("a file that was removed or cut short comes back until that is made sure of", () => {
  const sure: DiskCall[] = CALLS.slice(0, 4);
  const removed: DiskCall[] = [
    ...sure,
    { kind: "truncate", path: "a", size: 1 },
    { kind: "remove", path: "a" },
  ];
  expect(found(removed, ALL_ARRIVED)).toEqual({});
  expect(found(removed, ONLY_SYNCED)).toEqual({ a: "old" });
  expect(found(removed, BYTES_FIRST)).toEqual({ a: "o" });
  expect(found([...removed, { kind: "sync", path: "" }], ONLY_SYNCED)).toEqual({});
});

test("a file in a folder whose name is lost is lost with it", () => {
  const calls: DiskCall[] = [
    { kind: "folder", path: "backups" },
    { kind: "create", path: "backups/a" },
    { kind: "sync", path: "backups/a" },
    { kind: "sync", path: "backups" },
  ];
  expect(found(calls, ONLY_SYNCED)).toEqual({});
  expect(found([...calls, { kind: "sync", path: "" }], ONLY_SYNCED)).toEqual({ "backups/a": "" });
});

test("by chance a write is torn between its sectors and nowhere else, and the same seed tears the same", () => {
  const [size, sector] = [16_384, 512];
  const calls: DiskCall[] = [
    { kind: "create", path: "a" },
    { kind: "sync", path: "" },
    { kind: "write", path: "a", offset: 0, bytes: Buffer.alloc(size, 1) },
  ];
  const torn = (seed: number) =>
    filesAfterCut(diskAfter(calls), byChance(chanceFrom(seed))).get("a") as Buffer;
  const disks = Array.from({ length: 60 }, (_, seed) => torn(seed));
  const isMixed = (bytes: Buffer) => bytes.includes(0) && bytes.includes(1);
  expect(disks.filter(isMixed).length, "some are torn").toBeGreaterThan(20);
  for (const disk of disks)
    for (let at = 0; at < disk.length; at += sector)
      expect(isMixed(disk.subarray(at, at + sector))).toBe(false);
  expect(Array.from({ length: 60 }, (_, seed) => torn(seed))).toEqual(disks);
});
