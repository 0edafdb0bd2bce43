import { asc, eq } from "drizzle-orm";
import type { Employee, EmployeeFacts } from "@/lib/domain/employee";
import type { Reader } from "./client";
import { employees } from "./schema";
import type { Tx } from "./transaction";

/** Everyone ever stored, including archived people, in the order in which they were added. */
export function listEmployees(db: Reader): Employee[] {
  return db
    .select()
    .from(employees)
    .orderBy(asc(employees.id))
    .all()
    .map(
      ({ id: _id, origin: _origin, createdAt: _createdAt, updatedAt: _updatedAt, ...employee }) => employee,
    );
}

export function insertEmployee(tx: Tx, facts: EmployeeFacts, stamp: string): void {
  tx.insert(employees)
    .values({ ...facts, createdAt: stamp, updatedAt: stamp })
    .run();
}

/** Stores what changed of an employee; keys that are not in `changes` stay as they are. */
export function updateEmployee(tx: Tx, employeeId: string, changes: Partial<Employee>, stamp: string): void {
  tx.update(employees)
    .set({ ...changes, updatedAt: stamp })
    .where(eq(employees.employeeId, employeeId))
    .run();
}

/** Removes everyone; only the clear does this. Returns how many there were. */
export function deleteEmployees(tx: Tx): number {
  return tx.delete(employees).run().changes;
}
