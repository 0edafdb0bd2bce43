import { asc, eq } from "drizzle-orm";
import type { Patient, PatientFacts } from "@/lib/domain/patient";
import type { Reader } from "./client";
import { patients } from "./schema";
import type { Tx } from "./transaction";

type Row = typeof patients.$inferSelect;

function toPatient(row: Row): Patient {
  const {
    id: _id,
    origin: _origin,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    patientName,
    ...rest
  } = row;
  // The check on the column allows these two alone; rows of the old system may hold other text, which says neither.
  const requiresMedication =
    row.requiresMedication === "Y" || row.requiresMedication === "N" ? row.requiresMedication : null;
  return { ...rest, name: patientName, requiresMedication };
}

/** Everyone ever stored, including archived people, in the order in which they were added. */
export function listPatients(db: Reader): Patient[] {
  return db.select().from(patients).orderBy(asc(patients.id)).all().map(toPatient);
}

export function insertPatient(tx: Tx, { name, ...facts }: PatientFacts, stamp: string): void {
  tx.insert(patients)
    .values({ ...facts, patientName: name, createdAt: stamp, updatedAt: stamp })
    .run();
}

/** Stores what changed of a patient; keys that are not in `changes` stay as they are. */
export function updatePatient(tx: Tx, patientId: string, changes: Partial<Patient>, stamp: string): void {
  const { name, ...columns } = changes;
  tx.update(patients)
    .set({ ...columns, ...(name === undefined ? {} : { patientName: name }), updatedAt: stamp })
    .where(eq(patients.patientId, patientId))
    .run();
}

/** Removes everyone; only the clear does this. Returns how many there were. */
export function deletePatients(tx: Tx): number {
  return tx.delete(patients).run().changes;
}
