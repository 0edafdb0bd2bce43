import { insertEmployee, updateEmployee } from "@/lib/db/employees";
import { deleteHandEdit } from "@/lib/db/hand-edits";
import { insertPatient, updatePatient } from "@/lib/db/patients";
import { insertPersonVersion } from "@/lib/db/person-versions";
import type { Tx } from "@/lib/db/transaction";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import type { PersonChange } from "@/lib/domain/upload-plan";
import type { PersonKind } from "@/lib/domain/workbook";
import type { ImportPlan } from "./plan-import";

/** Stores every change of a plan, and keeps each person as they were and as the change left them under the log entry. */
export function storePeople(tx: Tx, { employees, patients, stamp }: ImportPlan, logId: number): void {
  for (const change of employees.changes) {
    if (change.before === null) insertEmployee(tx, change.person, stamp);
    else updateEmployee(tx, change.id, change.changes, stamp);
    keepVersion(tx, "employee", change, logId, stamp);
  }
  for (const change of patients.changes) {
    if (change.before === null) insertPatient(tx, change.person, stamp);
    else updatePatient(tx, change.id, change.changes, stamp);
    keepVersion(tx, "patient", change, logId, stamp);
  }
}

function keepVersion(
  tx: Tx,
  kind: PersonKind,
  { id, change, before, changes, person }: PersonChange<Employee> | PersonChange<Patient>,
  logId: number,
  stamp: string,
): void {
  insertPersonVersion(tx, { kind, personId: id, change, before, facts: person, logId, createdAt: stamp });
  // What the workbook now says of a fact was chosen over the hand's word.
  for (const fact of Object.keys(before === null ? {} : changes)) deleteHandEdit(tx, kind, id, fact);
}
