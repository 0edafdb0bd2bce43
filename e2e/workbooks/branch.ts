import { type CellValue, workbookBytes } from "./bytes";
import { currentSheets } from "./current";

/** A person by the workbook's own column names; what is left out is filled in. */
export type PersonRow = Record<string, CellValue>;

/** Works by day all week, drives, speaks English, may stand by anybody. */
const USUAL_EMPLOYEE: PersonRow = {
  PostCode: "NR1 1AA",
  Gender: "Female",
  TransportMode: "Car",
  Qualification: "Carer",
  LanguageSpoken: "English",
  CertificateExpiryDate: "2032-02-03",
  EarliestStart: "07:00",
  LatestEnd: "22:00",
  ContactNumber: "07700900123",
};

const USUAL_PATIENT: PersonRow = {
  PostCode: "NR1 2AB",
  Gender: "Male",
  RequiredSupport: "Companionship",
  RequiredHoursOfSupport: 2,
  RequiresMedication: "N",
  LanguagePreference: "English",
  ContactNumber: "01632960123",
};

function sheetOf(headers: CellValue[], usual: PersonRow, people: PersonRow[]): CellValue[][] {
  const unknown = people.flatMap((person) => Object.keys(person)).filter((key) => !headers.includes(key));
  if (unknown.length > 0) throw new Error(`the current layout has no column ${unknown.join(", ")}`);
  const rowOf = (person: PersonRow) =>
    headers.map((header) => ({ ...usual, ...person })[String(header)] ?? "");
  return [headers, ...people.map(rowOf)];
}

/**
 * A workbook in the current layout with exactly these people: what a test says, and nothing of chance.
 * `further` columns, such as Status, stand on both sheets; `needs` are further sheets, cell by cell.
 */
export function branchWorkbook(
  employees: PersonRow[],
  patients: PersonRow[],
  further: string[] = [],
  needs: Record<string, CellValue[][]> = {},
): Uint8Array {
  const { EmployeeDetails = [], PatientDetails = [] } = currentSheets({ employees: 0, patients: 0 });
  return workbookBytes({
    EmployeeDetails: sheetOf([...(EmployeeDetails[0] ?? []), ...further], USUAL_EMPLOYEE, employees),
    PatientDetails: sheetOf([...(PatientDetails[0] ?? []), ...further], USUAL_PATIENT, patients),
    ...needs,
  });
}
