import { asc } from "drizzle-orm";
import type { StoredVisit, Visit } from "@/lib/domain/assignment";
import type { Service } from "@/lib/domain/service";
import type { Reader } from "./client";
import { visits } from "./schema";
import type { Tx } from "./transaction";

/** Stores a visit and returns its id. */
export function insertVisit(tx: Tx, visit: Visit, stamp: string): number {
  return Number(
    tx
      .insert(visits)
      .values({ ...visit, createdAt: stamp, updatedAt: stamp })
      .run().lastInsertRowid,
  );
}

/** Every visit that was ever stored, cancelled ones too, oldest first. */
export function listVisits(db: Reader): StoredVisit[] {
  return db
    .select()
    .from(visits)
    .orderBy(asc(visits.id))
    .all()
    .map(({ createdAt: _createdAt, updatedAt: _updatedAt, ...visit }) => ({
      ...visit,
      services: visit.services as Service[],
      carersNeeded: visit.carersNeeded === 2 ? 2 : 1,
    }));
}

/** Removes all of them; only the clear does this. Returns how many there were. */
export function deleteVisits(tx: Tx): number {
  return tx.delete(visits).run().changes;
}
