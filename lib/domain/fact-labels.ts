import { type HoursPeriod, supportInWords } from "./care-package/hours-of-support";
import type { EmployeeFacts } from "./employee";
import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "./fact-names";
import { matchKey } from "./fields/text";
import type { PatientFacts } from "./patient";
import { SERVICE_LABELS, type Service } from "./service";
import { formatDate, isCivilDate } from "./time";
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
  transportMode: "Transport",
  qualification: "Qualification",
  languageSpoken: "Languages spoken",
  certificateExpiryDate: "Certificate valid until",
  earliestStart: "Working hours from",
  latestEnd: "Working hours until",
  shifts: "Shifts",
  weekdays: "Working days",
  workingWindows: "Working hours, if split",
  dailyLoad: "Most visits a day",
  maxHomeTravel: "Longest travel from home (minutes)",
};

const PATIENT_LABELS: Record<keyof PatientFacts, string> = {
  ...SHARED,
  patientId: "Patient ID",
  requiredSupport: "Support needed",
  requiredHoursOfSupport: "Hours of support",
  additionalRequirements: "Additional requirements",
  illness: "Health conditions",
  requiresMedication: "Needs medication",
  emergencyContact: "Emergency contact",
  emergencyRelation: "Emergency contact's relationship",
  languagePreference: "Preferred languages",
  priority: "Priority",
  wishedTimes: "Preferred times",
};

/** The label of a fact on the pages: `requiredHoursOfSupport` is "Hours of support". */
export function factLabel(kind: PersonKind, fact: string): string {
  const labels: Record<string, string> = kind === "employee" ? EMPLOYEE_LABELS : PATIENT_LABELS;
  return labels[fact] ?? fact;
}

/** The same for a fact by its column in the workbooks, `RequiredHoursOfSupport`; any other text as it is. */
export function columnLabel(column: string): string {
  return LABEL_OF_COLUMN.get(matchKey(column)) ?? column;
}

// Columns that both kinds of people have mean the same for both.
const LABEL_OF_COLUMN = new Map(
  [
    ...Object.entries(EMPLOYEE_FACT_NAMES).map(
      ([fact, name]) => [name, factLabel("employee", fact)] as const,
    ),
    ...Object.entries(PATIENT_FACT_NAMES).map(([fact, name]) => [name, factLabel("patient", fact)] as const),
  ].map(([name, label]) => [matchKey(name), label]),
);

/** What the pages call the columns of regular visits and availability. */
const NEED_LABELS: Record<string, string> = {
  VisitName: "Name of the visit",
  Services: "Services",
  Weekdays: "Weekdays",
  WishedStart: "Wished start",
  EarliestStart: "May start from",
  LatestStart: "May start until",
  Duration: "Length (minutes)",
  Carers: "Carers at once",
  TimeCritical: "Must start on time",
  RequiredRole: "At least",
  Language: "Language",
  Gender: "Gender of the carer",
  Vehicle: "By car",
  RegularCarers: "Regular carers",
  EveryWeeks: "Every so many weeks",
  WeeksFrom: "In the week from",
  From: "From",
  LastDay: "Last day",
  BankHolidays: "Bank holidays",
  Status: "Confirmed or proposed",
  Notes: "Notes",
  ContractedHours: "Contracted hours a week",
  PreferredHours: "Preferred hours a week",
  MostHours: "Most hours a week",
  OptOut: "Opted out of the 48-hour week",
};

/** The label of a column of the sheets CareVisits and Availability; any other text as it is. */
export const needLabel = (column: string): string => NEED_LABELS[column] ?? column;

/** The recorded value of a column as a coordinator reads it: `Y` is "Yes", `8` hours are "8 h a day". */
export function factInWords(column: string, value: string, hoursPer: HoursPeriod = "day"): string {
  if (value === "") return value;
  switch (column) {
    case PATIENT_FACT_NAMES.requiresMedication:
      return value === "Y" ? "Yes" : value === "N" ? "No" : value;
    case PATIENT_FACT_NAMES.requiredHoursOfSupport:
      return Number.isNaN(Number(value)) ? value : (supportInWords(Number(value), hoursPer) ?? value);
    case PATIENT_FACT_NAMES.wishedTimes:
      return value.split(",").map(serviceAndTime).join(", ");
    case EMPLOYEE_FACT_NAMES.weekdays:
    case EMPLOYEE_FACT_NAMES.shifts:
    case EMPLOYEE_FACT_NAMES.languageSpoken:
    case PATIENT_FACT_NAMES.languagePreference:
      return value.split("/").join(", ");
    case EMPLOYEE_FACT_NAMES.certificateExpiryDate:
      return isCivilDate(value) ? formatDate(value) : value;
    default:
      return value;
  }
}

/** `medicine:10:00` as "Medication 10:00"; text that is not of this form as it is. */
function serviceAndTime(text: string): string {
  const [service = "", time = ""] = text.trim().split(/:(.*)/s);
  const label = SERVICE_LABELS[service as Service];
  return label === undefined || time === "" ? text.trim() : `${label} ${time}`;
}
