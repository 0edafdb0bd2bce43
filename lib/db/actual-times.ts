import { and, desc, eq, isNull } from "drizzle-orm";
import type { ActualTimes } from "@/lib/domain/actual-times/match-rows";
import type { LocalDateTime } from "@/lib/domain/time";
import { insertInBulk } from "./bulk";
import type { Reader } from "./client";
import { prepared } from "./prepared";
import { actualTimeImports, actualTimes, operationsLog } from "./schema";
import { type Tx, translated } from "./transaction";

/** A call-monitoring export whose times were taken in. */
export interface ActualTimeImport {
  id: number;
  filename: string;
  /** Hex SHA-256 of the bytes. */
  sha256: string;
  stored: number;
  replaced: number;
  notMatched: number;
  logId: number;
  /** UTC stamp. */
  createdAt: string;
  /** UTC stamp; null while its times hold. */
  undoneAt: string | null;
}

/** The times of one assignment, and where they come from. */
export interface ActualTimesRow extends ActualTimes {
  assignmentId: number;
  importId: number;
}

/** Of the imports that were not undone, the newest row of an assignment holds. */
const HOLDING = `SELECT t.assignment_id AS assignmentId, t.import_id AS importId, t.start_time AS start,
    t.end_time AS end, t.minutes
  FROM actual_times t JOIN (
    SELECT max(t.id) AS id FROM visits v JOIN assignments a ON a.visit_id = v.id
      JOIN actual_times t ON t.assignment_id = a.id
      JOIN actual_time_imports i ON i.id = t.import_id AND i.undone_at IS NULL
    WHERE v.start_time >= ? AND v.start_time < ? GROUP BY t.assignment_id
  ) newest ON newest.id = t.id`;

/** The times that hold of the assignments of visits that start in a stretch of time, the end not included. */
export function readActualTimes(from: LocalDateTime, until: LocalDateTime): ActualTimesRow[] {
  return translated(() => prepared(HOLDING).all(from, until) as ActualTimesRow[]);
}

/** The times that hold of the assignments of one visit. */
export function listActualTimesOfVisit(visitId: number): ActualTimesRow[] {
  return translated(() => prepared(HOLDING_OF_VISIT).all(visitId) as ActualTimesRow[]);
}

const HOLDING_OF_VISIT = HOLDING.replace("v.start_time >= ? AND v.start_time < ?", "v.id = ?");

/** Stores an import with its times and returns its id. */
export function insertActualTimes(
  tx: Tx,
  taken: Omit<ActualTimeImport, "id" | "undoneAt">,
  times: readonly (ActualTimes & { assignmentId: number })[],
): number {
  const importId = Number(tx.insert(actualTimeImports).values(taken).run().lastInsertRowid);
  insertInBulk(
    actualTimes,
    times.map(({ assignmentId, start, end, minutes }) => ({
      importId,
      assignmentId,
      startTime: start,
      endTime: end,
      minutes,
    })),
  );
  return importId;
}

/** The imports with who made them, newest first. */
export function listActualTimeImports(db: Reader): (ActualTimeImport & { actor: string | null })[] {
  return db
    .select({ taken: actualTimeImports, actor: operationsLog.actor })
    .from(actualTimeImports)
    .innerJoin(operationsLog, eq(operationsLog.id, actualTimeImports.logId))
    .orderBy(desc(actualTimeImports.id))
    .all()
    .map(({ taken, actor }) => ({ ...taken, actor }));
}

export const findActualTimeImport = (db: Reader, id: number): ActualTimeImport | null =>
  db.select().from(actualTimeImports).where(eq(actualTimeImports.id, id)).get() ?? null;

/** Its times no longer hold; those before them do again. */
export function markImportUndone(tx: Tx, id: number, stamp: string): void {
  tx.update(actualTimeImports)
    .set({ undoneAt: stamp })
    .where(and(eq(actualTimeImports.id, id), isNull(actualTimeImports.undoneAt)))
    .run();
}

/** Removes all of them; only the clear does this. */
export function deleteActualTimes(tx: Tx): void {
  tx.delete(actualTimes).run();
  tx.delete(actualTimeImports).run();
}
