import { and, asc, count, desc, eq, gte, inArray, isNull, lt, max, or, type SQL, sql } from "drizzle-orm";
import type { Assignment } from "@/lib/domain/assignment";
import type { Verdict } from "@/lib/domain/rules/rule";
import type { LocalDateTime } from "@/lib/domain/time";
import { insertInBulk, updateInBulk } from "./bulk";
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
  pinned: assignments.pinned,
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

/** Whose assignments, or which. */
export type AssignmentsWanted =
  | { id: number }
  | { visitId: number }
  | { visitIds: readonly number[] }
  | { employeeId: string; from: LocalDateTime; until: LocalDateTime }
  | { patientId: string; from: LocalDateTime; until: LocalDateTime };

/** The assignments that fit, cancelled ones too, oldest first. A stretch of time is of their starts, its end not included. */
export function findAssignments(db: Reader, wanted: AssignmentsWanted): Assignment[] {
  return listWhere(db, conditionOf(wanted));
}

function conditionOf(wanted: AssignmentsWanted): SQL | undefined {
  if ("id" in wanted) return eq(assignments.id, wanted.id);
  if ("visitId" in wanted) return eq(assignments.visitId, wanted.visitId);
  if ("visitIds" in wanted) {
    // As one value: a statement takes only so many.
    return sql`${assignments.visitId} IN (SELECT value FROM json_each(${JSON.stringify(wanted.visitIds)}))`;
  }
  const whose =
    "employeeId" in wanted
      ? eq(assignments.employeeId, wanted.employeeId)
      : eq(assignments.patientId, wanted.patientId);
  // The stored start has several forms in the old system's rows: which count is told by toAssignment.
  const start = sql`CASE WHEN ${assignments.origin} = 'legacy' THEN coalesce(${visits.startTime}, ${assignments.startTime}) ELSE ${assignments.startTime} END`;
  return and(whose, gte(start, wanted.from), lt(start, wanted.until));
}

/** The assignments of all visits of a stretch of time, cancelled ones too, oldest first. */
export function listAssignmentsOfVisitsBetween(
  db: Reader,
  from: LocalDateTime,
  until: LocalDateTime,
): Assignment[] {
  return db
    .select(columns)
    .from(visits)
    .innerJoin(assignments, eq(assignments.visitId, visits.id))
    .where(and(gte(visits.startTime, from), lt(visits.startTime, until)))
    .orderBy(asc(assignments.id))
    .all()
    .map(toAssignment);
}

/** Rows of the old system that have no visit, or one without a day or a length, oldest first. */
export function listAssignmentsOutsideVisits(db: Reader): Assignment[] {
  const placeless = db
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.origin, "legacy"), or(isNull(visits.startTime), isNull(visits.duration))));
  return listWhere(db, or(isNull(assignments.visitId), inArray(assignments.visitId, placeless)));
}

/** A page of all assignments, newest first, from those before the one with this id on; cancelled ones only when `all`. */
export function listAssignmentsBefore(
  db: Reader,
  { before, all, limit }: { before: number | undefined; all: boolean; limit: number },
): Assignment[] {
  return db
    .select(columns)
    .from(assignments)
    .leftJoin(visits, eq(assignments.visitId, visits.id))
    .where(
      and(
        before === undefined ? undefined : lt(assignments.id, before),
        all ? undefined : isNull(assignments.cancelledAt),
      ),
    )
    .orderBy(desc(assignments.id))
    .limit(limit)
    .all()
    .map(toAssignment);
}

/** How many assignments stand. */
export function countStandingAssignments(db: Reader): number {
  const row = db.select({ rows: count() }).from(assignments).where(isNull(assignments.cancelledAt)).get();
  return row?.rows ?? 0;
}

/** The highest id that an assignment was given and still has; 0 without any. */
export function newestAssignmentId(db: Reader): number {
  return (
    db
      .select({ id: max(assignments.id) })
      .from(assignments)
      .get()?.id ?? 0
  );
}

function listWhere(db: Reader, condition: SQL | undefined): Assignment[] {
  return db
    .select(columns)
    .from(assignments)
    .leftJoin(visits, eq(assignments.visitId, visits.id))
    .where(condition)
    .orderBy(asc(assignments.id))
    .all()
    .map(toAssignment);
}

export type NewAssignment = Omit<
  Assignment,
  "id" | "services" | "cancelledAt" | "cancelledReason" | "version" | "pinned"
> & { pinned?: boolean };

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

/** Stores assignments that have their ids already. */
export function insertAssignments(tx: Tx, all: readonly Assignment[]): void {
  void tx;
  insertInBulk(
    assignments,
    all.map(
      ({ services: _services, cancelledAt: _at, cancelledReason: _why, version: _version, ...row }) => row,
    ),
  );
}

/** Writes assignments as they now stand, over the rows with their ids. */
export function updateAssignments(tx: Tx, all: readonly Assignment[], stamp: string): void {
  void tx;
  updateInBulk(
    assignments,
    all.map(({ services: _services, createdAt: _createdAt, ...row }) => ({ ...row, updatedAt: stamp })),
  );
}

/** Removes all of them; only the clear does this. Returns how many there were. */
export function deleteAssignments(tx: Tx): number {
  return tx.delete(assignments).run().changes;
}
