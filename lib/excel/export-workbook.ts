import type { EmployeeFacts } from "@/lib/domain/employee";
import type { PatientFacts } from "@/lib/domain/patient";
import type { NewSheet } from "./new-sheet";
import { newWorkbook } from "./new-workbook";
import {
  EMPLOYEE_FACT_COLUMNS,
  type FactColumn,
  FURTHER_EMPLOYEE_COLUMNS,
  FURTHER_PATIENT_COLUMNS,
  PATIENT_FACT_COLUMNS,
} from "./people-columns";
import { EMPLOYEE_SHEET, PATIENT_SHEET } from "./sheet-kind";

/**
 * A workbook with all that is recorded of these people, in the current layout and a few further columns:
 * reading it gives the same facts again. Cells are text or numbers; nothing in them becomes a formula.
 */
export function exportWorkbook(
  employees: readonly EmployeeFacts[],
  patients: readonly PatientFacts[],
): Uint8Array {
  return newWorkbook([
    sheetOfPeople(
      EMPLOYEE_SHEET.usualName,
      [...EMPLOYEE_FACT_COLUMNS, ...FURTHER_EMPLOYEE_COLUMNS],
      employees,
    ),
    sheetOfPeople(PATIENT_SHEET.usualName, [...PATIENT_FACT_COLUMNS, ...FURTHER_PATIENT_COLUMNS], patients),
  ]);
}

/** A sheet with a row for each person. */
export function sheetOfPeople<Facts>(
  name: string,
  columns: readonly FactColumn<Facts>[],
  people: readonly Facts[],
): NewSheet {
  const rows = people.map((person) =>
    columns.map(({ fact }) => {
      const value: unknown = person[fact];
      return value === null || typeof value === "number" ? value : String(value);
    }),
  );
  return { name, columns, rows };
}
