import type { EmployeeFacts } from "./employee";
import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "./fact-names";
import type { PatientFacts } from "./patient";
import { SERVICE_LABELS, type Service } from "./service";
import { formatDate, isCivilDate } from "./time";

/** What each fact of an employee is called on the pages; {@link EMPLOYEE_FACT_NAMES} has the workbooks' columns. */
export const EMPLOYEE_FACT_LABELS: Record<keyof EmployeeFacts, string> = {
  employeeId: "Employee ID",
  name: "Name",
  address: "Address",
  postcode: "Postcode",
  gender: "Gender",
  ethnicity: "Ethnicity",
  religion: "Religion",
  transportMode: "Transport",
  qualification: "Qualification",
  languageSpoken: "Languages spoken",
  certificateExpiryDate: "Certificate valid until",
  earliestStart: "Working hours from",
  latestEnd: "Working hours until",
  shifts: "Shifts",
  weekdays: "Working days",
  dailyLoad: "Most visits a day",
  contactNumber: "Phone number",
  notes: "Notes",
  status: "Status",
};

/** What each fact of a patient is called on the pages. */
export const PATIENT_FACT_LABELS: Record<keyof PatientFacts, string> = {
  patientId: "Patient ID",
  name: "Name",
  address: "Address",
  postcode: "Postcode",
  gender: "Gender",
  ethnicity: "Ethnicity",
  religion: "Religion",
  requiredSupport: "Support needed",
  requiredHoursOfSupport: "Hours of support a day",
  additionalRequirements: "Additional requirements",
  illness: "Medical conditions",
  contactNumber: "Phone number",
  requiresMedication: "Needs medication",
  emergencyContact: "Emergency contact",
  emergencyRelation: "Emergency contact's relationship",
  languagePreference: "Preferred language",
  notes: "Notes",
  status: "Status",
  priority: "Priority",
  wishedTimes: "Preferred times",
};

/** The label of each column. Columns that both kinds of people have mean the same for both. */
const LABELS = new Map<string, string>([
  ...entriesByColumn(EMPLOYEE_FACT_NAMES, EMPLOYEE_FACT_LABELS),
  ...entriesByColumn(PATIENT_FACT_NAMES, PATIENT_FACT_LABELS),
]);

function entriesByColumn<Fact extends string>(
  columns: Record<Fact, string>,
  labels: Record<Fact, string>,
): [column: string, label: string][] {
  return (Object.keys(columns) as Fact[]).map((fact) => [columns[fact], labels[fact]]);
}

/** The label of a fact by its column in the workbooks (`PostCode`: "Postcode"); any other text as it is. */
export const factLabel = (column: string): string => LABELS.get(column) ?? column;

/** The recorded value of a column as a coordinator reads it: `Y` is "Yes", `8` hours are "8 hours per day". */
export function factInWords(column: string, value: string): string {
  if (value === "") return value;
  switch (column) {
    case PATIENT_FACT_NAMES.requiresMedication:
      return value === "Y" ? "Yes" : value === "N" ? "No" : value;
    case PATIENT_FACT_NAMES.requiredHoursOfSupport:
      return Number.isNaN(Number(value)) ? value : `${value} ${value === "1" ? "hour" : "hours"} per day`;
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
