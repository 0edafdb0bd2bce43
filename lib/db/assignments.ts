import { asc, eq } from "drizzle-orm";
import type { Assignment } from "@/lib/domain/assignment";
import type { Verdict } from "@/lib/domain/rules/rule";
import type { Reader } from "./client";
import { assignments, visits } from "./schema";
import type { Tx } from "./transaction";

const columns = {
  id: assignments.id,
  visitId: assignments.visitId,
  employeeId: assignments.employeeId,
  employeeName: assignments.employeeName,
  patientId: assignments.patientId,
  patientName: assignments.patientName,
  serviceType: assignments.serviceType,
  services: visits.services,
  visitStart: visits.startTime,
  origin: assignments.origin,
  assignedTime: assignments.assignedTime,
  startTime: assignments.startTime,
  endTime: assignments.endTime,
  duration: assignments.duration,
  travelTime: assignments.travelTime,
  priorityScore: assignments.priorityScore,
  reasoning: assignments.reasoning,
  createdAt: assignments.createdAt,
  cancelledAt: assignments.cancelledAt,
  cancelledReason: assignments.cancelledReason,
  version: assignments.version,
  overrideReason: assignments.overrideReason,
  overridden: assignments.overridden,
};

type Row = Omit<Assignment, "services" | "overridden"> & {
  services: string[] | null;
  overridden: object[] | null;
  visitStart: string | null;
  origin: "rota" | "legacy";
};

/** The old system wrote starts in several forms, which its rows keep; its visit has the start that counts. */
const toAssignment = ({ services, overridden, visitStart, origin, ...row }: Row): Assignment => ({
  ...row,
  startTime: origin === "legacy" ? (visitStart ?? row.startTime) : row.startTime,
  services: services ?? [row.serviceType],
  overridden: overridden as Verdict[] | null,
});

/** Every assignment that was ever stored, cancelled ones too, oldest first. */
export function listAssignments(db: Reader): Assignment[] {
  return db
    .select(columns)
    .from(assignments)
    .leftJoin(visits, eq(assignments.visitId, visits.id))
    .orderBy(asc(assignments.id))
    .all()
    .map(toAssignment);
}

export type NewAssignment = Omit<
  Assignment,
  "id" | "services" | "cancelledAt" | "cancelledReason" | "version"
>;

/** Stores an assignment and returns its id. */
export function insertAssignment(tx: Tx, assignment: NewAssignment): number {
  return Number(tx.insert(assignments).values(assignment).run().lastInsertRowid);
}

/** Writes an assignment as it now stands, over the row with its id. */
export function updateAssignment(tx: Tx, assignment: Assignment, stamp: string): void {
  const { id, services: _services, createdAt: _createdAt, ...row } = assignment;
  tx.update(assignments)
    .set({ ...row, updatedAt: stamp })
    .where(eq(assignments.id, id))
    .run();
}

/** Removes all of them; only the clear does this. Returns how many there were. */
export function deleteAssignments(tx: Tx): number {
  return tx.delete(assignments).run().changes;
}
