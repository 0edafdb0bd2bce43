import { deflateSync, inflateSync } from "node:zlib";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Reader } from "./client";
import { dataUploads, uploadFiles } from "./schema";
import type { Tx } from "./transaction";

export type NewUpload = Omit<typeof dataUploads.$inferInsert, "id" | "origin">;
export type Upload = typeof dataUploads.$inferSelect;

/** Records an upload, accepted or refused, and returns its id. */
export function insertUpload(tx: Tx, upload: NewUpload): number {
  return Number(tx.insert(dataUploads).values(upload).run().lastInsertRowid);
}

/** Stores the exact bytes of a workbook with its upload. */
export function insertUploadFile(tx: Tx, uploadId: number, filename: string, bytes: Uint8Array): void {
  tx.insert(uploadFiles)
    .values({ uploadId, filename, size: bytes.length, deflated: deflateSync(bytes) })
    .run();
}

/** One upload, or null. */
export function findUpload(db: Reader, id: number): Upload | null {
  return db.select().from(dataUploads).where(eq(dataUploads.id, id)).get() ?? null;
}

/** The latest accepted upload of the same bytes that still stands, or null. */
export function findUploadOf(db: Reader, sha256: string): Upload | null {
  const { status, rolledBackAt } = dataUploads;
  return (
    db
      .select()
      .from(dataUploads)
      .where(and(eq(dataUploads.sha256, sha256), eq(status, "success"), isNull(rolledBackAt)))
      .orderBy(desc(dataUploads.id))
      .get() ?? null
  );
}

/** Ties an accepted upload to its entry in the log. */
export function setUploadLog(tx: Tx, id: number, logId: number): void {
  tx.update(dataUploads).set({ logId }).where(eq(dataUploads.id, id)).run();
}

/** Marks an upload as rolled back. */
export function setRolledBack(tx: Tx, id: number, stamp: string): void {
  tx.update(dataUploads).set({ rolledBackAt: stamp }).where(eq(dataUploads.id, id)).run();
}

/** The files of an accepted upload, byte for byte; none for uploads of the old system and refused ones. */
export function listUploadFiles(
  db: Reader,
  uploadId: number,
): { filename: string | null; bytes: Uint8Array }[] {
  return db
    .select()
    .from(uploadFiles)
    .where(eq(uploadFiles.uploadId, uploadId))
    .orderBy(asc(uploadFiles.id))
    .all()
    .map(({ filename, deflated }) => ({ filename, bytes: inflateSync(deflated) }));
}

/** Uploads, newest first, at most `limit`. */
export function listUploads(db: Reader, limit: number): Upload[] {
  return db.select().from(dataUploads).orderBy(desc(dataUploads.id)).limit(limit).all();
}

/** Removes the uploads and their stored files; only the clear does this. Returns how many uploads there were. */
export function deleteUploads(tx: Tx): number {
  tx.delete(uploadFiles).run();
  return tx.delete(dataUploads).run().changes;
}
