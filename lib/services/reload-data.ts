import { reopenConnection } from "@/lib/db/client";
import { writeTx } from "@/lib/db/transaction";
import { reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "./record-operation";

export interface ReloadAnswer {
  message: string;
  employees_count: number;
  patients_count: number;
  assignments_count: number;
}

/** Reads the file again, also when another one was put in its place. */
export function reloadData(actor: string): ReloadAnswer {
  // A copy over the same file keeps its inode, and SQLite may trust pages that it has read before.
  reopenConnection();
  const details = { ...reloadRoster().counts };
  writeTx((tx) => recordOperation(tx, { type: "database_reload", details }, actor));
  return {
    message: "Data reloaded from the database successfully",
    employees_count: details.employees,
    patients_count: details.patients,
    assignments_count: details.assignments,
  };
}
