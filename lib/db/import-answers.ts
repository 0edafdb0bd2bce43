import { asc, eq } from "drizzle-orm";
import type { Reader } from "./client";
import { importAnswers, importColumns } from "./schema";
import type { Tx } from "./transaction";

export type StoredAnswer = typeof importAnswers.$inferSelect;
export type StoredColumn = typeof importColumns.$inferSelect;

/** The answers about unknown words, by column and word. */
export function listImportAnswers(db: Reader): StoredAnswer[] {
  return db
    .select()
    .from(importAnswers)
    .orderBy(asc(importAnswers.kind), asc(importAnswers.column), asc(importAnswers.wordKey))
    .all();
}

/** What was answered about unrecognised columns. */
export function listImportColumns(db: Reader): StoredColumn[] {
  return db.select().from(importColumns).orderBy(asc(importColumns.kind), asc(importColumns.headerKey)).all();
}

/** Stores an answer; replaces an earlier one for the same word. */
export function putImportAnswer(tx: Tx, answer: Omit<StoredAnswer, "id">): void {
  const { answer: value, word, actor, updatedAt } = answer;
  tx.insert(importAnswers)
    .values(answer)
    .onConflictDoUpdate({
      target: [importAnswers.kind, importAnswers.column, importAnswers.wordKey],
      set: { answer: value, word, actor, updatedAt },
    })
    .run();
}

/** Stores what a column means; replaces an earlier answer for the same headers. */
export function putImportColumn(tx: Tx, column: Omit<StoredColumn, "id">): void {
  const { header, meaning, actor, updatedAt } = column;
  tx.insert(importColumns)
    .values(column)
    .onConflictDoUpdate({
      target: [importColumns.kind, importColumns.headersKey, importColumns.headerKey],
      set: { header, meaning, actor, updatedAt },
    })
    .run();
}

/** Deletes an answer: the import will ask about its word again. Returns whether there was one. */
export function deleteImportAnswer(tx: Tx, id: number): boolean {
  return tx.delete(importAnswers).where(eq(importAnswers.id, id)).run().changes > 0;
}

/** Deletes what a column means. Returns whether there was such an answer. */
export function deleteImportColumn(tx: Tx, id: number): boolean {
  return tx.delete(importColumns).where(eq(importColumns.id, id)).run().changes > 0;
}
