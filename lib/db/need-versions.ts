import { and, asc, desc, eq, gt } from "drizzle-orm";
import type { Reader } from "./client";
import { prepared } from "./prepared";
import { needVersions, operationsLog } from "./schema";
import type { Tx } from "./transaction";

/** What is kept of: the care package of a patient, or the availability of an employee. */
export type NeedKind = "care-package" | "availability";

/** One change of a care package or of an availability. */
export interface NeedVersion<State> {
  id: number;
  /** What was done, in a word or two: `confirmed`, `suspended`, `undone`. */
  change: string;
  /** Null for the first. */
  before: State | null;
  after: State;
  /** The version whose change this one took back; null for any other change. */
  undoes: number | null;
  logId: number;
  createdAt: string;
  actor: string | null;
}

/** Keeps a state as a change found and left it. */
export function insertNeedVersion(
  tx: Tx,
  kind: NeedKind,
  personId: string,
  version: Omit<NeedVersion<object>, "id" | "actor">,
): void {
  void tx;
  const { change, before, after, undoes, logId, createdAt } = version;
  const texts = [before && JSON.stringify(before), JSON.stringify(after)];
  // All proposals of a branch are stored at once: a query builder would take seconds.
  prepared(
    `INSERT INTO need_versions (kind, person_id, change, before, after, undoes, log_id, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(kind, personId, change, ...texts, undoes, logId, createdAt);
}

/** Every change of one person's, newest first. */
export function listNeedVersions<State>(db: Reader, kind: NeedKind, personId: string): NeedVersion<State>[] {
  return db
    .select()
    .from(needVersions)
    .innerJoin(operationsLog, eq(needVersions.logId, operationsLog.id))
    .where(and(eq(needVersions.kind, kind), eq(needVersions.personId, personId)))
    .orderBy(desc(needVersions.id))
    .all()
    .map(({ need_versions: row, operations_log: entry }) => ({
      id: row.id,
      change: row.change,
      before: row.before as State | null,
      after: row.after as State,
      undoes: row.undoes,
      logId: row.logId,
      createdAt: row.createdAt,
      actor: entry.actor,
    }));
}

/** A version with whose it is. */
export type NeedVersionOf<State> = Omit<NeedVersion<State>, "actor"> & { kind: NeedKind; personId: string };

/** What one operation changed, in the order in which it did. */
export const listNeedVersionsOf = (db: Reader, logId: number): NeedVersionOf<unknown>[] =>
  db
    .select()
    .from(needVersions)
    .where(eq(needVersions.logId, logId))
    .orderBy(asc(needVersions.id))
    .all() as NeedVersionOf<unknown>[];

/** Whose package or availability was changed after an operation. */
export const listNeedChangesAfter = (
  db: Reader,
  logId: number,
): Pick<NeedVersionOf<unknown>, "kind" | "personId" | "change">[] =>
  db
    .select({ kind: needVersions.kind, personId: needVersions.personId, change: needVersions.change })
    .from(needVersions)
    .where(gt(needVersions.logId, logId))
    .all();

/** Removes all of them; only the clear does this. */
export function deleteNeedVersions(tx: Tx): void {
  tx.delete(needVersions).run();
}
