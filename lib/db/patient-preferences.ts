import { and, asc, eq, isNull } from "drizzle-orm";
import type { Gender } from "@/lib/domain/employee";
import { NO_PREFERENCES, type PatientPreferences } from "@/lib/domain/preference";
import type { Reader } from "./client";
import { patientPreferences } from "./schema";
import type { Tx } from "./transaction";

type Row = typeof patientPreferences.$inferSelect;

/** What is recorded now of each patient's wishes, by the patient's id in lower case. */
export function listPatientPreferences(db: Reader): Map<string, PatientPreferences> {
  const rows = db
    .select()
    .from(patientPreferences)
    .where(isNull(patientPreferences.removedAt))
    .orderBy(asc(patientPreferences.id))
    .all();
  const byPatient = new Map<string, PatientPreferences>();
  for (const row of rows) {
    const key = row.patientId.toLowerCase();
    byPatient.set(key, withRow(byPatient.get(key) ?? NO_PREFERENCES, row));
  }
  return byPatient;
}

function withRow(known: PatientPreferences, { kind, value, strength }: Row): PatientPreferences {
  switch (kind) {
    case "gender":
      return { ...known, gender: { value: value as Gender, strength } };
    case "preferred":
      return { ...known, preferred: [...known.preferred, { employeeId: value, strength }] };
    case "avoid":
      return { ...known, avoid: [...known.avoid, { employeeId: value, strength }] };
    case "short-visits":
      return { ...known, shortVisitsAgreed: true };
  }
}

/** Puts these wishes of a patient in the place of those recorded; rows of the former stay, marked. */
export function replacePatientPreferences(
  tx: Tx,
  patientId: string,
  preferences: PatientPreferences,
  stamp: string,
): void {
  tx.update(patientPreferences)
    .set({ removedAt: stamp })
    .where(and(eq(patientPreferences.patientId, patientId), isNull(patientPreferences.removedAt)))
    .run();
  const { gender, preferred, avoid, shortVisitsAgreed } = preferences;
  const rows = [
    ...(gender ? [{ kind: "gender" as const, ...gender }] : []),
    ...preferred.map(({ employeeId, strength }) => ({
      kind: "preferred" as const,
      value: employeeId,
      strength,
    })),
    ...avoid.map(({ employeeId, strength }) => ({ kind: "avoid" as const, value: employeeId, strength })),
    ...(shortVisitsAgreed
      ? [{ kind: "short-visits" as const, value: "agreed", strength: "must" as const }]
      : []),
  ];
  for (const row of rows)
    tx.insert(patientPreferences)
      .values({ patientId, ...row, createdAt: stamp })
      .run();
}

/** Removes all of them; only the clear does this. */
export function deletePatientPreferences(tx: Tx): void {
  tx.delete(patientPreferences).run();
}
