import { createHash, createHmac } from "node:crypto";
import type Database from "better-sqlite3";

/** What is hashed of an entry. */
export interface HashedEntry {
  id: number;
  operationType: string;
  description: string;
  details: string | null;
  createdAt: string;
  actor: string | null;
  /** The hash of the entry before; null in the first of all. */
  previousHash: string | null;
}

/** An entry as it is in the file. */
type ChainedEntry = HashedEntry & { hash: string | null };

/** One entry and its hash: where a chain stood at a moment. */
export interface ChainHead {
  id: number;
  hash: string;
}

/**
 * The hash of an entry: SHA-256 over its canonical JSON (keys in alphabetical order, no spaces), keyed when
 * there is a key. The prefix says which: `sha256:` or `hmac-sha256:`.
 */
export function hashOf(entry: HashedEntry, key: string | null): string {
  const { actor, createdAt, description, details, id, operationType, previousHash } = entry;
  const canonical = JSON.stringify({
    actor,
    createdAt,
    description,
    details,
    id,
    operationType,
    previousHash,
  });
  return key === null
    ? `sha256:${createHash("sha256").update(canonical).digest("hex")}`
    : `hmac-sha256:${createHmac("sha256", key).update(canonical).digest("hex")}`;
}

const COLUMNS =
  "id, operation_type operationType, description, details, created_at createdAt, actor, previous_hash previousHash, hash";

/** Some thousand entries at a time: others are answered in between. */
const PAGE = 2000;

const pageAfter = (sqlite: Database.Database, id: number): ChainedEntry[] =>
  sqlite
    .prepare(`SELECT ${COLUMNS} FROM operations_log WHERE id > ? ORDER BY id LIMIT ${PAGE}`)
    .all(id) as ChainedEntry[];

/** The last entry with its hash; null in an empty log. */
export function chainHead(sqlite: Database.Database): ChainHead | null {
  const head = sqlite
    .prepare("SELECT id, hash FROM operations_log WHERE hash IS NOT NULL ORDER BY id DESC LIMIT 1")
    .get() as ChainHead | undefined;
  return head ?? null;
}

/** Entries that a restore took out of the log: those after one, up to where the log stood then. */
export interface LeftBehind {
  /** The last entry that the log before it and the restored one have in common; 0 when there is none. */
  after_entry: number;
  head: ChainHead;
}

/** What the log records about a restore. */
export interface RestoreEntry {
  id: number;
  /** What it left behind, and what was left behind by restores that it left behind itself. */
  leftBehind: LeftBehind[];
}

/** The restores that a log speaks of after an entry, newest first. */
export function listRestores(sqlite: Database.Database, after = 0): RestoreEntry[] {
  const rows = sqlite
    .prepare(
      "SELECT id, details FROM operations_log WHERE operation_type = 'restore' AND id > ? ORDER BY id DESC",
    )
    .all(after) as { id: number; details: string | null }[];
  return rows.flatMap(({ id, details }) => {
    try {
      return [{ id, leftBehind: JSON.parse(details ?? "").left_behind as LeftBehind[] }];
    } catch {
      return [];
    }
  });
}

/** Why an entry does not fit. */
export type MisfitReason = "changed" | "one before it is missing or changed" | "no hash" | "key needed";

export interface ChainReport {
  entries: number;
  /** The first entry that does not fit; null when all do. */
  firstMisfit: { id: number; reason: MisfitReason } | null;
  head: ChainHead | null;
  /** The hashes found at the ids that were asked for. */
  found: Map<number, string | null>;
}

/**
 * Reads the whole log and recomputes every hash. `wanted` are ids whose hashes are returned, for comparison with
 * copies that were stored elsewhere. `breathe` is awaited between pages. Stops at the first misfit, save for
 * those wanted.
 */
export async function readChain(
  sqlite: Database.Database,
  key: string | null,
  wanted: readonly number[],
  breathe: () => Promise<void>,
): Promise<ChainReport> {
  const report: ChainReport = { entries: 0, firstMisfit: null, head: null, found: new Map() };
  let previous: ChainedEntry | null = null;
  for (let page = pageAfter(sqlite, 0); page.length > 0; page = pageAfter(sqlite, previous?.id ?? 0)) {
    for (const entry of page) {
      const reason = misfitOf(entry, previous, key);
      if (reason && !report.firstMisfit) report.firstMisfit = { id: entry.id, reason };
      if (wanted.includes(entry.id)) report.found.set(entry.id, entry.hash);
      if (entry.hash) report.head = { id: entry.id, hash: entry.hash };
      report.entries += 1;
      previous = entry;
    }
    await breathe();
  }
  return report;
}

function misfitOf(
  entry: ChainedEntry,
  previous: ChainedEntry | null,
  key: string | null,
): MisfitReason | null {
  if (entry.hash === null) return "no hash";
  if (entry.previousHash !== (previous?.hash ?? null)) return "one before it is missing or changed";
  const isKeyed = entry.hash.startsWith("hmac-");
  if (isKeyed && key === null) return "key needed";
  return hashOf(entry, isKeyed ? key : null) === entry.hash ? null : "changed";
}

const TRIGGER = "operations_log_no_update";

/**
 * Gives entries that were written before there were hashes theirs, oldest first: those of the old system
 * start the chain. Does nothing where all have theirs. Inside a transaction; the trigger that refuses
 * changes is away meanwhile.
 */
export function chainOldEntries(sqlite: Database.Database, key: string | null): void {
  const without = sqlite.prepare("SELECT EXISTS (SELECT 1 FROM operations_log WHERE hash IS NULL)").pluck();
  if (without.get() === 0) return;
  const trigger = sqlite.prepare("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?");
  const { sql } = trigger.get(TRIGGER) as { sql: string };
  sqlite.exec(`DROP TRIGGER ${TRIGGER}`);
  const update = sqlite.prepare("UPDATE operations_log SET previous_hash = ?, hash = ? WHERE id = ?");
  let previous: { id: number; hash: string | null } | null = null;
  for (let page = pageAfter(sqlite, 0); page.length > 0; page = pageAfter(sqlite, previous?.id ?? 0)) {
    for (const entry of page) {
      const previousHash: string | null = previous?.hash ?? null;
      const hash = hashOf({ ...entry, previousHash }, key);
      update.run(previousHash, hash, entry.id);
      previous = { id: entry.id, hash };
    }
  }
  sqlite.exec(sql);
}
