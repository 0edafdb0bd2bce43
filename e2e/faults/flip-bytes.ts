import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { query, withFile } from "../api/support/file";

/** The parts of a database file in which a flipped byte does different things. */
export const REGIONS = ["header", "schema", "people", "indexes", "log", "freelist"] as const;
export type Region = (typeof REGIONS)[number];

/** One byte that a bad disk gives back otherwise than it was written. */
export interface Flip {
  offset: number;
  /** The bits that change. */
  mask: number;
}

const PAGE = 4096;
/** The header of the file, at the start of its first page. */
const HEADER = 100;
const TABLES = "name IN ('employees', 'patients', 'assignments', 'visits')";

/** The bytes of a region, as pieces from an offset on. */
function piecesOf(path: string, region: Region): { offset: number; length: number }[] {
  if (region === "header") return [{ offset: 0, length: HEADER }];
  if (region === "freelist")
    return freePages(path).map((page) => ({ offset: (page - 1) * PAGE, length: PAGE }));
  const wanted = {
    schema: "name = 'sqlite_schema'",
    people: TABLES,
    indexes: `name IN (SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_${TABLES})`,
    log: "name = 'operations_log'",
  }[region];
  return query<{ pageno: number }>(
    path,
    `SELECT pageno FROM dbstat WHERE ${wanted} AND pageno IS NOT NULL`,
  ).map(({ pageno }) =>
    pageno === 1 ? { offset: HEADER, length: PAGE - HEADER } : { offset: (pageno - 1) * PAGE, length: PAGE },
  );
}

/** The pages that hold nothing: each trunk page and the leaves that it lists. */
function freePages(path: string): number[] {
  const count = withFile(path, (sqlite) => sqlite.pragma("freelist_count", { simple: true }) as number);
  const pages: number[] = [];
  let trunk = readAt(path, 32, 4).readUInt32BE();
  while (trunk !== 0 && pages.length < count) {
    const page = readAt(path, (trunk - 1) * PAGE, PAGE);
    pages.push(trunk);
    for (let leaf = 0; leaf < page.readUInt32BE(4); leaf++) pages.push(page.readUInt32BE(8 + 4 * leaf));
    trunk = page.readUInt32BE(0);
  }
  return pages;
}

/** A flip of one byte somewhere in a region. Half of them hit the heads of pages, where there is most to break. */
export function flipIn(path: string, region: Region, random: () => number): Flip {
  const pieces = piecesOf(path, region);
  const piece = pieces[Math.floor(random() * pieces.length)];
  if (piece === undefined) throw new Error(`the file has no ${region}`);
  const within = random() < 0.5 ? Math.min(64, piece.length) : piece.length;
  return { offset: piece.offset + Math.floor(random() * within), mask: 1 + Math.floor(random() * 255) };
}

/** Flips it in the file as it stands, without SQLite. */
export function flip(path: string, { offset, mask }: Flip): void {
  const byte = readAt(path, offset, 1);
  const handle = openSync(path, "r+");
  try {
    writeSync(handle, Buffer.of((byte[0] as number) ^ mask), 0, 1, offset);
  } finally {
    closeSync(handle);
  }
}

function readAt(path: string, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const handle = openSync(path, "r");
  try {
    readSync(handle, bytes, 0, length, offset);
  } finally {
    closeSync(handle);
  }
  return bytes;
}
