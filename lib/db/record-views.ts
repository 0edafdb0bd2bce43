import { and, desc, eq, gt, isNull, lt } from "drizzle-orm";
import type { Reader } from "./client";
import { publicationsSeen, recordViews } from "./schema";
import type { Tx } from "./transaction";

/** That somebody opened a patient's record. */
export interface RecordView {
  id: number;
  actor: string;
  actorId: string | null;
  patientId: string;
  path: string;
  /** UTC stamp. */
  viewedAt: string;
}

/** Stores that a record was opened, unless the same person opened it since `notSince`; by that very path, if `isByPath`. */
export function noteRecordView(
  tx: Tx,
  view: Omit<RecordView, "id">,
  { notSince, isByPath }: { notSince: string; isByPath: boolean },
): void {
  const same = and(
    view.actorId === null ? isNull(recordViews.actorId) : eq(recordViews.actorId, view.actorId),
    eq(recordViews.patientId, view.patientId),
    eq(recordViews.actor, view.actor),
    isByPath ? eq(recordViews.path, view.path) : undefined,
    gt(recordViews.viewedAt, notSince),
  );
  if (tx.select({ id: recordViews.id }).from(recordViews).where(same).get()) return;
  tx.insert(recordViews).values(view).run();
}

/** Newest first. */
export function listRecordViews(
  db: Reader,
  { patientId, before, limit }: { patientId: string | null; before: number | null; limit: number },
): RecordView[] {
  return db
    .select()
    .from(recordViews)
    .where(
      and(
        patientId === null ? undefined : eq(recordViews.patientId, patientId),
        before === null ? undefined : lt(recordViews.id, before),
      ),
    )
    .orderBy(desc(recordViews.id))
    .limit(limit)
    .all();
}

export const deleteRecordViewsBefore = (tx: Tx, stamp: string): number =>
  tx.delete(recordViews).where(lt(recordViews.viewedAt, stamp)).run().changes;

/** Who has seen which publication. */
export const listPublicationsSeen = (db: Reader) => db.select().from(publicationsSeen).all();

export function isPublicationSeen(db: Reader, publicationId: number, employeeId: string): boolean {
  const same = and(
    eq(publicationsSeen.publicationId, publicationId),
    eq(publicationsSeen.employeeId, employeeId),
  );
  return db.select({ at: publicationsSeen.seenAt }).from(publicationsSeen).where(same).get() !== undefined;
}

export function insertPublicationSeen(
  tx: Tx,
  seen: { publicationId: number; employeeId: string; seenAt: string; logId: number },
): void {
  tx.insert(publicationsSeen).values(seen).onConflictDoNothing().run();
}

/** Removes all of them; only the clear does this. */
export function deletePublicationsSeen(tx: Tx): void {
  tx.delete(publicationsSeen).run();
}
