import type { EmployeeFacts } from "./employee";
import { matchKey } from "./fields/text";
import type { PatientFacts } from "./patient";
import type { PersonKind } from "./workbook";

/** What each fact of an employee is called in the workbooks (current layout; later columns from the others). */
export const EMPLOYEE_FACT_NAMES: Record<keyof EmployeeFacts, string> = {
  employeeId: "EmployeeID",
  name: "Name",
  address: "Address",
  postcode: "PostCode",
  gender: "Gender",
  ethnicity: "Ethnicity",
  religion: "Religion",
  transportMode: "TransportMode",
  qualification: "Qualification",
  languageSpoken: "LanguageSpoken",
  certificateExpiryDate: "CertificateExpiryDate",
  earliestStart: "EarliestStart",
  latestEnd: "LatestEnd",
  shifts: "Shifts",
  weekdays: "Availability",
  workingWindows: "WorkingHours",
  dailyLoad: "Max_Patients_Per_Day",
  maxHomeTravel: "Max_Home_Travel",
  contactNumber: "ContactNumber",
  notes: "Notes",
  status: "Status",
};

/** What each fact of a patient is called in the workbooks. */
export const PATIENT_FACT_NAMES: Record<keyof PatientFacts, string> = {
  patientId: "PatientID",
  name: "PatientName",
  address: "Address",
  postcode: "PostCode",
  gender: "Gender",
  ethnicity: "Ethnicity",
  religion: "Religion",
  requiredSupport: "RequiredSupport",
  requiredHoursOfSupport: "RequiredHoursOfSupport",
  additionalRequirements: "AdditionalRequirements",
  illness: "Illness",
  contactNumber: "ContactNumber",
  requiresMedication: "RequiresMedication",
  emergencyContact: "EmergencyContact",
  emergencyRelation: "EmergencyRelation",
  languagePreference: "LanguagePreference",
  notes: "Notes",
  status: "Status",
  priority: "Priority_Level",
  wishedTimes: "Service_Times",
};

/** The name of a fact of either kind of person; facts of our own keeping under their own. */
export function factName(kind: PersonKind, fact: string): string {
  const names: Record<string, string> = kind === "employee" ? EMPLOYEE_FACT_NAMES : PATIENT_FACT_NAMES;
  return names[fact] ?? fact;
}

/** The facts of a kind of person, in the workbooks' order. */
export function factsInOrder(kind: PersonKind): string[] {
  return Object.keys(kind === "employee" ? EMPLOYEE_FACT_NAMES : PATIENT_FACT_NAMES);
}

/** Whether a kind of person has a fact of this name, spelled in any way. */
export function hasFactNamed(kind: PersonKind, name: string): boolean {
  const names = Object.values(kind === "employee" ? EMPLOYEE_FACT_NAMES : PATIENT_FACT_NAMES);
  return names.some((known) => matchKey(known) === matchKey(name));
}
