import { fileHoldsData } from "@/lib/db/counts";
import { currentRoster } from "@/lib/memory/roster";

export interface DataStatus {
  has_data: boolean;
  employees_count: number;
  patients_count: number;
  assignments_count: number;
  database_has_data: boolean;
}

/** The counts of what is loaded, and whether the file holds any people. */
export function dataStatus(): DataStatus {
  const { employees, patients, assignments } = currentRoster().counts;
  return {
    has_data: employees > 0 || patients > 0,
    employees_count: employees,
    patients_count: patients,
    assignments_count: assignments,
    database_has_data: fileHoldsData(),
  };
}
