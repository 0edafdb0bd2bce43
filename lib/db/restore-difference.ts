import type Database from "better-sqlite3";
import { factsOf } from "./backup";
import { columnNames } from "./inspect";
import { type ChainHead, type LeftBehind, listRestores } from "./log-chain";

/** An entry of the current log that the other file does not have. */
export interface LostEntry {
  id: number;
  description: string;
  /** UTC stamp. */
  created_at: string;
}

/** The row counts of the live file and of the file that would replace it. */
export interface FileDifference {
  /** Rows of each table. */
  present: Record<string, number>;
  restored: Record<string, number>;
  /** The last entry that both logs have; 0 when they have none in common. */
  lastCommonEntry: number;
  /** How many entries of the current log the other file does not have, and the newest of them. */
  lostEntries: number;
  newestLost: LostEntry[];
  /** What the restored log will not have, to recognise its log heads that are stored elsewhere. */
  leftBehind: LeftBehind[];
}

export const NOTHING_THERE: FileDifference = {
  present: {},
  restored: {},
  lastCommonEntry: 0,
  lostEntries: 0,
  newestLost: [],
  leftBehind: [],
};

const MOST_SHOWN = 20;

/** Compares two open files table by table, and their logs entry by entry. */
export function compareFiles(live: Database.Database, other: Database.Database): FileDifference {
  const [present, restored] = [factsOf(live), factsOf(other)];
  const lastCommonEntry = lastCommon(live, other);
  const hasLog = columnNames(live, "operations_log").length > 0;
  const after = "FROM operations_log WHERE id > ?";
  return {
    present: present.rows,
    restored: restored.rows,
    lastCommonEntry,
    lostEntries: hasLog
      ? (live.prepare(`SELECT count(*) ${after}`).pluck().get(lastCommonEntry) as number)
      : 0,
    newestLost: hasLog
      ? (live
          .prepare(`SELECT id, description, created_at ${after} ORDER BY id DESC LIMIT ${MOST_SHOWN}`)
          .all(lastCommonEntry) as LostEntry[])
      : [],
    leftBehind: leftBehindOf(live, lastCommonEntry, present.log_head),
  };
}

/** Earlier restores dropped entries as well: older manifests have log heads of those. */
function leftBehindOf(live: Database.Database, after: number, head: ChainHead | null): LeftBehind[] {
  if (head === null || head.id <= after) return [];
  return [
    { after_entry: after, head },
    ...listRestores(live, after).flatMap(({ leftBehind }) => leftBehind ?? []),
  ];
}

/** By what the entries say, for a file from before there was a chain has no hashes. */
const SAME = ["operation_type", "description", "details", "created_at"];

function lastCommon(live: Database.Database, other: Database.Database): number {
  const columns = [live, other].map((sqlite) => columnNames(sqlite, "operations_log"));
  if (columns.some((names) => !SAME.every((name) => names.includes(name)))) return 0;
  const bothChained = columns.every((names) => names.includes("hash"));
  const compared = bothChained ? [...SAME, "hash"] : SAME;
  const sql = `SELECT id, ${compared.join(", ")} FROM operations_log ORDER BY id`;
  const others = other.prepare(sql).iterate() as IterableIterator<{ id: number }>;
  let last = 0;
  try {
    for (const entry of live.prepare(sql).iterate() as IterableIterator<{ id: number }>) {
      const { value } = others.next();
      if (JSON.stringify(value) !== JSON.stringify(entry)) break;
      last = entry.id;
    }
  } finally {
    others.return?.();
  }
  return last;
}
