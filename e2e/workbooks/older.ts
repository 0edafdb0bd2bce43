import type { CellValue, Sheets } from "./bytes";
import { type HowMany, ILLNESSES, LANGUAGES, QUALIFICATIONS, rowsOf, SUPPORT } from "./current";
import { fullName, landline, mobile, nth, personId, street } from "./people";

const EMPLOYEE_HEADERS =
  "EmployeeID Name Address VehicleAvailable Qualification LanguageSpoken CertificateExpiryDate EarliestStart LatestEnd Availability ContactNumber Notes".split(
    " ",
  );
const PATIENT_HEADERS =
  "PatientID PatientName Address RequiredSupport RequiredHoursOfSupport AdditionalRequirements Illness ContactNumber RequiresMedication EmergencyContact EmergencyRelation Notes".split(
    " ",
  );

function employee(index: number): CellValue[] {
  return [
    personId("E", index),
    fullName(index),
    `${street(index)}, Norwich`,
    nth(["Y", "N"], index),
    nth(QUALIFICATIONS, index),
    nth(LANGUAGES, index),
    "2033-06-30",
    nth(["07:00", "19:30"], index),
    nth(["16:00", "04:00"], index),
    nth(["Mon/Fri/Thu", "Sat/Sun", "Tue/Wed/Mon"], index),
    mobile(index),
    "",
  ];
}

function patient(index: number): CellValue[] {
  return [
    personId("P", index),
    fullName(index + 200),
    `${street(index + 200)}, Norwich`,
    nth(SUPPORT, index),
    (index % 8) + 1,
    nth(["None", "Wheelchair", "Oxygen Support"], index),
    nth(ILLNESSES, index),
    landline(index),
    nth(["N", "Y"], index),
    fullName(index + 300),
    nth(["Spouse", "Neighbour"], index),
    "",
  ];
}

/** The older layout: 12 employees and 10 patients unless told otherwise. */
export function olderSheets(howMany: HowMany = {}): Sheets {
  return {
    EmployeeDetails: rowsOf(EMPLOYEE_HEADERS, howMany.employees ?? 12, employee),
    PatientDetails: rowsOf(PATIENT_HEADERS, howMany.patients ?? 10, patient),
  };
}
