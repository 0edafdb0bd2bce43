import { exportWorkbook } from "@/lib/excel/export-workbook";
import { currentRoster } from "@/lib/memory/roster";
import type { Download } from "../import/upload-files";

/**
 * Everybody on the lists with their care packages and availability as a workbook: uploaded again, it changes nothing.
 * A care package that is only worked out from the patient's row is not in it.
 */
export function exportedPeople(): Download {
  const roster = currentRoster();
  const { employees, patients } = roster.listed;
  const packages = patients.flatMap(({ patientId }) => roster.carePackageOf(patientId) ?? []);
  const availability = employees.flatMap(({ employeeId }) => roster.recordedAvailabilityOf(employeeId) ?? []);
  return { filename: "people.xlsx", bytes: exportWorkbook(employees, patients, { packages, availability }) };
}
