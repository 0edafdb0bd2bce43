import { insertEmployee, updateEmployee } from "@/lib/db/employees";
import { insertPatient, updatePatient } from "@/lib/db/patients";
import { insertPersonVersion } from "@/lib/db/person-versions";
import type { Tx } from "@/lib/db/transaction";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import type { SheetPlan } from "@/lib/domain/upload-plan";

export interface UploadPlan {
  employees: SheetPlan<Employee>;
  patients: SheetPlan<Patient>;
}

/** Stores every change of a plan, and keeps each person as the change left them under the log entry. */
export function storePlan(tx: Tx, plan: UploadPlan, logId: number, stamp: string): void {
  for (const { change, id, changes, person } of plan.employees.changes) {
    if (change === "added") insertEmployee(tx, person, stamp);
    else updateEmployee(tx, id, changes, stamp);
    insertPersonVersion(tx, {
      kind: "employee",
      personId: id,
      change,
      facts: person,
      logId,
      createdAt: stamp,
    });
  }
  for (const { change, id, changes, person } of plan.patients.changes) {
    if (change === "added") insertPatient(tx, person, stamp);
    else updatePatient(tx, id, changes, stamp);
    insertPersonVersion(tx, {
      kind: "patient",
      personId: id,
      change,
      facts: person,
      logId,
      createdAt: stamp,
    });
  }
}
