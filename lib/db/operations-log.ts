import { and, asc, desc, eq, gt, gte, inArray, lt, max, type SQL, sql } from "drizzle-orm";
import { getConfig } from "@/lib/config";
import type { Reader } from "./client";
import { hashOf } from "./log-chain";
import { operationsLog } from "./schema";
import type { Tx } from "./transaction";

/** An entry as it is read; its place in the chain of hashes is {@link import("./log-chain")}'s matter. */
export interface LogRow {
  id: number;
  operationType: string;
  description: string;
  /** JSON text; the old system's text may be anything. */
  details: string | null;
  createdAt: string;
  actor: string | null;
}

/** Which entries of the log to read; a missing key does not limit them. */
export interface LogFilter {
  operationType?: string;
  /** UTC stamps; the end is not included. */
  from?: string;
  until?: string;
  /** Only entries older than this id. */
  before?: number;
  /** Only entries newer than this id. */
  after?: number;
  /** Only entries whose details name one of these ids of people. */
  personIds?: readonly string[];
}

/** Writes an entry with the hash of the one before, and returns its id. An entry cannot be changed or removed. */
export function insertLogEntry(tx: Tx, entry: Omit<LogRow, "id">): number {
  const last = tx
    .select({ id: operationsLog.id, hash: operationsLog.hash })
    .from(operationsLog)
    .orderBy(desc(operationsLog.id))
    .limit(1)
    .get();
  // Not one more than the last: ids are never given out twice, not even those that the old system deleted.
  const given = tx.get<{ seq: number }>(sql`SELECT seq FROM sqlite_sequence WHERE name = 'operations_log'`);
  const id = Math.max(last?.id ?? 0, given?.seq ?? 0) + 1;
  const previousHash = last?.hash ?? null;
  const hash = hashOf({ ...entry, id, previousHash }, getConfig().auditKey);
  tx.insert(operationsLog)
    .values({ ...entry, id, previousHash, hash })
    .run();
  return id;
}

/** Entries, newest first, at most `limit`. */
export function listLogEntries(db: Reader, filter: LogFilter, limit: number): LogRow[] {
  return db
    .select()
    .from(operationsLog)
    .where(where(filter))
    .orderBy(desc(operationsLog.id))
    .limit(limit)
    .all();
}

/** Entries after one, oldest first, `limit` at the most. */
export function listEntriesAfter(db: Reader, id: number, limit: number): LogRow[] {
  return db
    .select()
    .from(operationsLog)
    .where(gt(operationsLog.id, id))
    .orderBy(asc(operationsLog.id))
    .limit(limit)
    .all();
}

/** The id of the last entry; 0 in an empty log. */
export function newestEntryId(db: Reader): number {
  return (
    db
      .select({ id: max(operationsLog.id) })
      .from(operationsLog)
      .get()?.id ?? 0
  );
}

/** Each kind of operation that the log holds, alphabetically. */
export function listOperationTypes(db: Reader): string[] {
  // From kind to kind along the index: DISTINCT would read every entry of it.
  return db
    .all<{ type: string }>(
      sql`WITH RECURSIVE kinds(type) AS (
        SELECT min(operation_type) FROM operations_log
        UNION ALL
        SELECT (SELECT min(operation_type) FROM operations_log WHERE operation_type > type) FROM kinds WHERE type IS NOT NULL
      ) SELECT type FROM kinds WHERE type IS NOT NULL`,
    )
    .map(({ type }) => type);
}

function where(filter: LogFilter): SQL | undefined {
  return and(
    filter.operationType === undefined ? undefined : eq(operationsLog.operationType, filter.operationType),
    filter.from === undefined ? undefined : gte(operationsLog.createdAt, filter.from),
    filter.until === undefined ? undefined : lt(operationsLog.createdAt, filter.until),
    filter.before === undefined ? undefined : lt(operationsLog.id, filter.before),
    filter.after === undefined ? undefined : gt(operationsLog.id, filter.after),
    filter.personIds === undefined ? undefined : namesOneOf(filter.personIds),
  );
}

/** Details are JSON: an id is in them as a text of its own, between quotes. */
function namesOneOf(ids: readonly string[]): SQL {
  const named = ids.map((id) => sql`instr(${operationsLog.details}, ${JSON.stringify(id)}) > 0`);
  return named.length === 0 ? sql`0` : sql`(${sql.join(named, sql` OR `)})`;
}

/** One entry, or null. */
export function findLogEntry(db: Reader, id: number): LogRow | null {
  return db.select().from(operationsLog).where(eq(operationsLog.id, id)).get() ?? null;
}

/** The sentences of these entries, by id. */
export function listLogEntriesOf(db: Reader, ids: readonly number[]): Map<number, string> {
  if (ids.length === 0) return new Map();
  const rows = db
    .select({ id: operationsLog.id, description: operationsLog.description })
    .from(operationsLog)
    .where(inArray(operationsLog.id, [...ids]))
    .all();
  return new Map(rows.map(({ id, description }) => [id, description]));
}
