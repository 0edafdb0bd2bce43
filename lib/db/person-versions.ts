import { and, asc, desc, eq, gt } from "drizzle-orm";
import type { EmployeeFacts } from "@/lib/domain/employee";
import type { CivilDate } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import type { Reader } from "./client";
import { operationsLog, personVersions } from "./schema";
import type { Tx } from "./transaction";

export type NewPersonVersion = Omit<typeof personVersions.$inferInsert, "id">;
export type PersonVersion = typeof personVersions.$inferSelect;

/** A version with the entry of the log that says who made it and by what. */
export type LoggedVersion = PersonVersion & { operationType: string; actor: string | null };

/** Stores a person as they were after a change; `logId` is the entry that says who made it and when. */
export function insertPersonVersion(tx: Tx, version: NewPersonVersion): void {
  tx.insert(personVersions).values(version).run();
}

/** Every version of a person, newest first. */
export function listPersonVersions(db: Reader, kind: PersonKind, personId: string): LoggedVersion[] {
  return db
    .select({
      version: personVersions,
      operationType: operationsLog.operationType,
      actor: operationsLog.actor,
    })
    .from(personVersions)
    .innerJoin(operationsLog, eq(personVersions.logId, operationsLog.id))
    .where(and(eq(personVersions.kind, kind), eq(personVersions.personId, personId)))
    .orderBy(desc(personVersions.id))
    .all()
    .map(({ version, ...entry }) => ({ ...version, ...entry }));
}

/** The versions that one operation made, in the order in which it made them. */
export function listVersionsOf(db: Reader, logId: number): PersonVersion[] {
  return db
    .select()
    .from(personVersions)
    .where(eq(personVersions.logId, logId))
    .orderBy(asc(personVersions.id))
    .all();
}

/** The versions after those of an operation, of all people. */
export function listVersionsAfter(
  db: Reader,
  logId: number,
): Pick<PersonVersion, "kind" | "personId" | "change">[] {
  return db
    .select({ kind: personVersions.kind, personId: personVersions.personId, change: personVersions.change })
    .from(personVersions)
    .where(gt(personVersions.logId, logId))
    .all();
}

/** What counts of a carer on the day of a visit, as it was recorded from a moment on. */
export interface EmployeeAsOf {
  employeeId: string;
  qualification: string | null;
  certificateExpiryDate: CivilDate | null;
  /** UTC stamp. */
  createdAt: string;
}

/** Every version of every employee, oldest first. */
export function listEmployeeVersions(db: Reader): EmployeeAsOf[] {
  return db
    .select({
      employeeId: personVersions.personId,
      facts: personVersions.facts,
      createdAt: personVersions.createdAt,
    })
    .from(personVersions)
    .where(eq(personVersions.kind, "employee"))
    .orderBy(asc(personVersions.id))
    .all()
    .map(({ facts, ...row }) => {
      const { qualification = null, certificateExpiryDate = null } = facts as Partial<EmployeeFacts>;
      return { ...row, qualification, certificateExpiryDate };
    });
}

/** Removes all of them: the values of people leave with the people. Only the clear does this. */
export function deletePersonVersions(tx: Tx): void {
  tx.delete(personVersions).run();
}
