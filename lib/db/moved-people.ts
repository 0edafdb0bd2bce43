import { deflateSync, inflateSync } from "node:zlib";
import { and, desc, eq } from "drizzle-orm";
import type { PersonKind } from "@/lib/domain/workbook";
import type { Reader } from "./client";
import { movedPeople, operationsLog } from "./schema";
import type { Tx } from "./transaction";

/** Somebody who came from another branch, or went to one. */
export interface MovedPerson {
  kind: PersonKind;
  personId: string;
  direction: "in" | "out";
  branch: string;
  /** Hex SHA-256 of what the file holds. */
  digest: string;
  /** The JSON text of the file. */
  text: string;
  logId: number;
  /** UTC stamp. */
  createdAt: string;
}

/** Keeps a move with its file. */
export function insertMovedPerson(tx: Tx, { text, ...moved }: MovedPerson): void {
  tx.insert(movedPeople)
    .values({ ...moved, deflated: deflateSync(text) })
    .run();
}

/** The moves of a person with who did them, newest first. */
export function listMoves(
  db: Reader,
  kind: PersonKind,
  personId: string,
): (MovedPerson & { actor: string | null })[] {
  return db
    .select({ moved: movedPeople, actor: operationsLog.actor })
    .from(movedPeople)
    .innerJoin(operationsLog, eq(operationsLog.id, movedPeople.logId))
    .where(and(eq(movedPeople.kind, kind), eq(movedPeople.personId, personId)))
    .orderBy(desc(movedPeople.id))
    .all()
    .map(({ moved: { deflated, ...moved }, actor }) => ({
      ...moved,
      actor,
      text: inflateSync(deflated).toString("utf8"),
    }));
}

/** Removes all of them; only the clear does this. */
export function deleteMovedPeople(tx: Tx): void {
  tx.delete(movedPeople).run();
}
