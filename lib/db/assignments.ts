import { and, asc, eq, isNull } from "drizzle-orm";
import type { Assignment } from "@/lib/domain/assignment";
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
  assignedTime: assignments.assignedTime,
  startTime: assignments.startTime,
  endTime: assignments.endTime,
  duration: assignments.duration,
  travelTime: assignments.travelTime,
  priorityScore: assignments.priorityScore,
  reasoning: assignments.reasoning,
  createdAt: assignments.createdAt,
  cancelledAt: assignments.cancelledAt,
};

type Row = Omit<Assignment, "services"> & { services: string[] | null };

const toAssignment = (row: Row): Assignment => ({ ...row, services: row.services ?? [row.serviceType] });

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

export type NewAssignment = Omit<Assignment, "id" | "services" | "cancelledAt">;

/** Stores an assignment and returns its id. */
export function insertAssignment(tx: Tx, assignment: NewAssignment): number {
  return Number(tx.insert(assignments).values(assignment).run().lastInsertRowid);
}

/** Ends an assignment; its row and its visit stay, and the visit is open again. */
export function cancelAssignment(tx: Tx, id: number, reason: string, stamp: string): void {
  tx.update(assignments)
    .set({ cancelledAt: stamp, cancelledReason: reason })
    .where(and(eq(assignments.id, id), isNull(assignments.cancelledAt)))
    .run();
}

/** Removes all of them; only the clear does this. Returns how many there were. */
export function deleteAssignments(tx: Tx): number {
  return tx.delete(assignments).run().changes;
}
