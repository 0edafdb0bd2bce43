import { sheetOfPeople } from "../export-workbook";
import type { NewSheet } from "../new-sheet";
import { newWorkbook } from "../new-workbook";
import { EMPLOYEE_FACT_COLUMNS, PATIENT_FACT_COLUMNS } from "../people-columns";
import { EMPLOYEE_SHEET, PATIENT_SHEET } from "../sheet-kind";
import { ABOUT_SHEET } from "./about-sheet";
import { SAMPLE_EMPLOYEES } from "./sample-employees";
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
  return newWorkbook([...sheetsOfPeople(0), ABOUT_SHEET, examples()], SAME_BYTES);
}

/** 40 employees and 60 patients that there are not. */
function sampleWorkbook(): Uint8Array {
  return newWorkbook([...sheetsOfPeople(), ABOUT_SHEET], SAME_BYTES);
}

function sheetsOfPeople(howMany?: number): [NewSheet, NewSheet] {
  return [
    sheetOfPeople(EMPLOYEE_SHEET.usualName, EMPLOYEE_FACT_COLUMNS, SAMPLE_EMPLOYEES.slice(0, howMany)),
    sheetOfPeople(PATIENT_SHEET.usualName, PATIENT_FACT_COLUMNS, SAMPLE_PATIENTS.slice(0, howMany)),
  ];
}

/** Three filled rows of each sheet, where nobody takes them for people of the branch. */
function examples(): NewSheet {
  const [employees, patients] = sheetsOfPeople(3);
  const headers = ({ columns }: NewSheet) => columns.map((column) => column.header);
  const width = Math.max(employees.columns.length, patients.columns.length);
  return {
    name: "Examples",
    columns: Array.from({ length: width }, (_, index) => ({
      header: index === 0 ? "How rows may look; this sheet is not read" : "",
      format: "text" as const,
      width: 20,
    })),
    rows: [[], headers(employees), ...employees.rows, [], headers(patients), ...patients.rows],
  };
}
