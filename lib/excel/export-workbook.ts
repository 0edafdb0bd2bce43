import type { RecordedAvailability } from "@/lib/domain/availability/availability";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import type { EmployeeFacts } from "@/lib/domain/employee";
import { rowsOfAvailability } from "@/lib/domain/need-sheets/availability-rows";
import { rowOfLine } from "@/lib/domain/need-sheets/care-visit-rows";
import type { PatientFacts } from "@/lib/domain/patient";
import { AVAILABILITY_FACT_COLUMNS, CARE_VISIT_FACT_COLUMNS } from "./need-columns";
import { AVAILABILITY_SHEET, CARE_VISIT_SHEET } from "./need-kinds";
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

/** What is recorded beside the facts of people. */
export interface ExportedNeeds {
  packages: readonly Pick<CarePackage, "regularVisits">[];
  availability: readonly RecordedAvailability[];
}

const NO_NEEDS: ExportedNeeds = { packages: [], availability: [] };

/**
 * A workbook with all that is recorded of these people, in the current layout and a few further columns, with their
 * regular visits and availability: reading it gives the same again. Suspensions and what differs on a single day of
 * a care package are not in it. Cells are text or numbers; nothing in them becomes a formula.
 */
export function exportWorkbook(
  employees: readonly EmployeeFacts[],
  patients: readonly PatientFacts[],
  { packages, availability }: ExportedNeeds = NO_NEEDS,
): Uint8Array {
  return newWorkbook([
    sheetOfFacts(
      EMPLOYEE_SHEET.usualName,
      [...EMPLOYEE_FACT_COLUMNS, ...FURTHER_EMPLOYEE_COLUMNS],
      employees,
    ),
    sheetOfFacts(PATIENT_SHEET.usualName, [...PATIENT_FACT_COLUMNS, ...FURTHER_PATIENT_COLUMNS], patients),
    sheetOfFacts(
      CARE_VISIT_SHEET.usualName,
      CARE_VISIT_FACT_COLUMNS,
      packages.flatMap(({ regularVisits }) => regularVisits.map(rowOfLine)),
    ),
    sheetOfFacts(
      AVAILABILITY_SHEET.usualName,
      AVAILABILITY_FACT_COLUMNS,
      availability.flatMap(rowsOfAvailability),
    ),
  ]);
}

/** A sheet with a row for each person, regular visit or window. */
export function sheetOfFacts<Facts>(
  name: string,
  columns: readonly FactColumn<Facts>[],
  all: readonly Facts[],
): NewSheet {
  const rows = all.map((one) =>
    columns.map(({ fact }) => {
      const value: unknown = one[fact];
      return value === null || typeof value === "number" ? value : String(value);
    }),
  );
  return { name, columns, rows };
}
