import { deflateSync } from "node:zlib";
import { desc } from "drizzle-orm";
import type { Reader } from "./client";
import { dataUploads, uploadFiles } from "./schema";
import type { Tx } from "./transaction";

export type NewUpload = Omit<typeof dataUploads.$inferInsert, "id" | "origin">;
export type Upload = typeof dataUploads.$inferSelect;

/** Records an upload, accepted or refused, and returns its id. */
export function insertUpload(tx: Tx, upload: NewUpload): number {
  return Number(tx.insert(dataUploads).values(upload).run().lastInsertRowid);
}

/** Keeps the exact bytes of a workbook with its upload. */
export function insertUploadFile(tx: Tx, uploadId: number, bytes: Uint8Array): void {
  tx.insert(uploadFiles)
    .values({ uploadId, size: bytes.length, deflated: deflateSync(bytes) })
    .run();
}

/** Uploads newest first, `limit` at the most. */
export function listUploads(db: Reader, limit: number): Upload[] {
  return db.select().from(dataUploads).orderBy(desc(dataUploads.id)).limit(limit).all();
}

/** Removes the uploads and their stored files; only the clear does this. Returns how many uploads there were. */
export function deleteUploads(tx: Tx): number {
  tx.delete(uploadFiles).run();
  return tx.delete(dataUploads).run().changes;
}
