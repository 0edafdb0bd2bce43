import type { AvailabilityFacts } from "@/lib/domain/fields/availability-fields";
import type { CareVisitFacts } from "@/lib/domain/fields/care-visit-fields";
import type { SingleVisitFacts } from "@/lib/domain/fields/single-visit-fields";
import { sheetOfFacts } from "../export-workbook";
import {
  AVAILABILITY_FACT_COLUMNS,
  CARE_VISIT_FACT_COLUMNS,
  SINGLE_VISIT_FACT_COLUMNS,
} from "../need-columns";
import { AVAILABILITY_SHEET, CARE_VISIT_SHEET, SINGLE_VISIT_SHEET } from "../need-kinds";
import type { NewSheet } from "../new-sheet";
import { newWorkbook } from "../new-workbook";
import { EMPLOYEE_FACT_COLUMNS, PATIENT_FACT_COLUMNS } from "../people-columns";
import { EMPLOYEE_SHEET, PATIENT_SHEET } from "../sheet-kind";
import { ABOUT_SHEET } from "./about-sheet";
import { SAMPLE_EMPLOYEES } from "./sample-employees";
import { SAMPLE_AVAILABILITY, SAMPLE_CARE_VISITS, SAMPLE_VISITS } from "./sample-needs";
import { SAMPLE_PATIENTS } from "./sample-patients";

/** Stored and not deflated: the same bytes on every machine. */
const SAME_BYTES = { compress: false };

/** The workbooks that the product hands out, by file name. */
export const TEMPLATE_WORKBOOKS: ReadonlyMap<string, () => Uint8Array> = new Map([
  ["rota-template.xlsx", blankTemplate],
  ["rota-sample.xlsx", sampleWorkbook],
]);

/** The current layout with drop-downs and hints and nobody in it. */
function blankTemplate(): Uint8Array {
  return newWorkbook([...sheetsOfPeople(0), ...sheetsOfNeeds(), ABOUT_SHEET, examples()], SAME_BYTES);
}

/** 40 employees and 60 patients that there are not; what they need is proposed from their rows. */
function sampleWorkbook(): Uint8Array {
  return newWorkbook([...sheetsOfPeople(), ...sheetsOfNeeds(), ABOUT_SHEET], SAME_BYTES);
}

function sheetsOfPeople(howMany?: number): NewSheet[] {
  return [
    sheetOfFacts(EMPLOYEE_SHEET.usualName, EMPLOYEE_FACT_COLUMNS, SAMPLE_EMPLOYEES.slice(0, howMany)),
    sheetOfFacts(PATIENT_SHEET.usualName, PATIENT_FACT_COLUMNS, SAMPLE_PATIENTS.slice(0, howMany)),
  ];
}

function sheetsOfNeeds(
  lines: readonly CareVisitFacts[] = [],
  availability: readonly AvailabilityFacts[] = [],
  visits: readonly SingleVisitFacts[] = [],
): NewSheet[] {
  return [
    sheetOfFacts(CARE_VISIT_SHEET.usualName, CARE_VISIT_FACT_COLUMNS, lines),
    sheetOfFacts(AVAILABILITY_SHEET.usualName, AVAILABILITY_FACT_COLUMNS, availability),
    sheetOfFacts(SINGLE_VISIT_SHEET.usualName, SINGLE_VISIT_FACT_COLUMNS, visits),
  ];
}

/** A few filled rows of each sheet, where nobody takes them for people of the branch. */
function examples(): NewSheet {
  const sheets = [
    ...sheetsOfPeople(3),
    ...sheetsOfNeeds(SAMPLE_CARE_VISITS, SAMPLE_AVAILABILITY, SAMPLE_VISITS),
  ];
  const width = Math.max(...sheets.map(({ columns }) => columns.length));
  return {
    name: "Examples",
    columns: Array.from({ length: width }, (_, index) => ({
      header: index === 0 ? "How rows may look; this sheet is not read" : "",
      format: "text" as const,
      width: 20,
    })),
    rows: sheets.flatMap(({ name, columns, rows }) => [
      [],
      [name],
      columns.map(({ header }) => header),
      ...rows,
    ]),
  };
}
