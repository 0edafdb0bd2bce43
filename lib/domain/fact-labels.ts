import type { EmployeeFacts } from "./employee";
import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "./fact-names";
import { matchKey } from "./fields/text";
import type { PatientFacts } from "./patient";
import type { PersonKind } from "./workbook";

const SHARED = {
  name: "Name",
  address: "Address",
  postcode: "Postcode",
  gender: "Gender",
  ethnicity: "Ethnicity",
  religion: "Religion",
  contactNumber: "Phone number",
  notes: "Notes",
  status: "Status",
};

const EMPLOYEE_LABELS: Record<keyof EmployeeFacts, string> = {
  ...SHARED,
  employeeId: "Employee ID",
  transportMode: "Travels by",
  qualification: "Qualification",
  languageSpoken: "Languages",
  certificateExpiryDate: "Certificate valid until",
  earliestStart: "Earliest start",
  latestEnd: "Latest end",
  shifts: "Shifts",
  weekdays: "Days worked",
  workingWindows: "Working hours, if split",
  dailyLoad: "Most visits a day",
  maxHomeTravel: "Most minutes from home",
};

const PATIENT_LABELS: Record<keyof PatientFacts, string> = {
  ...SHARED,
  patientId: "Patient ID",
  requiredSupport: "Support needed",
  requiredHoursOfSupport: "Hours of support a day",
  additionalRequirements: "Additional requirements",
  illness: "Health conditions",
  requiresMedication: "Needs medication",
  emergencyContact: "Emergency contact",
  emergencyRelation: "Relation of the emergency contact",
  languagePreference: "Preferred languages",
  priority: "Priority",
  wishedTimes: "Preferred times",
};

/** What people read for a fact: `Hours of support a day`. */
export function factLabel(kind: PersonKind, fact: string): string {
  const labels: Record<string, string> = kind === "employee" ? EMPLOYEE_LABELS : PATIENT_LABELS;
  return labels[fact] ?? fact;
}

/** The same for a fact by its name in the workbooks, `RequiredHoursOfSupport`; another text stays as it is. */
export function columnLabel(column: string): string {
  return LABEL_OF_COLUMN.get(matchKey(column)) ?? column;
}

const LABEL_OF_COLUMN = new Map(
  [
    ...Object.entries(EMPLOYEE_FACT_NAMES).map(
      ([fact, name]) => [name, factLabel("employee", fact)] as const,
    ),
    ...Object.entries(PATIENT_FACT_NAMES).map(([fact, name]) => [name, factLabel("patient", fact)] as const),
  ].map(([name, label]) => [matchKey(name), label]),
);
