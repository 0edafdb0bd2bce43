import {
  type EmployeeFacts,
  GENDERS,
  QUALIFICATIONS,
  SHIFTS,
  STATUSES,
  TRANSPORT_MODES,
} from "@/lib/domain/employee";
import type { PatientFacts } from "@/lib/domain/patient";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import type { NewColumn } from "./new-sheet";

/** A column that we write, and the fact that it holds. */
export interface FactColumn<Facts> extends NewColumn {
  fact: keyof Facts & string;
}

type Details = Partial<Omit<NewColumn, "header">>;

function columnOf<Facts>(
  header: string,
  fact: keyof Facts & string,
  details: Details = {},
): FactColumn<Facts> {
  return { header, fact, format: "text", width: 16, ...details };
}

const oneOf = (choices: readonly string[]): Details => ({ choices, isStrict: true });
const someOf = (choices: readonly string[], hint: string): Details => ({ choices, hint });

const ID_HINT =
  "A number or code of your own, different for each person. It is never used again for another person.";
const TIME_HINT = "As 08:45. An end before the start is a night that ends on the next day.";
const PHONE = { hint: "Formatted as text, so that the leading 0 stays." };
const employee = columnOf<EmployeeFacts>;
const patient = columnOf<PatientFacts>;

/** The current layout's columns of employees, in its order. */
export const EMPLOYEE_FACT_COLUMNS: readonly FactColumn<EmployeeFacts>[] = [
  employee("EmployeeID", "employeeId", { width: 12, hint: ID_HINT }),
  employee("Name", "name", { width: 22 }),
  employee("Address", "address", { width: 30 }),
  employee("PostCode", "postcode", { width: 11, hint: "As NR1 1AA; travel times are worked out from it." }),
  employee("Gender", "gender", { width: 11, ...oneOf(GENDERS) }),
  employee("Ethnicity", "ethnicity"),
  employee("Religion", "religion"),
  employee("TransportMode", "transportMode", oneOf(TRANSPORT_MODES)),
  employee("Qualification", "qualification", {
    ...oneOf(QUALIFICATIONS.toReversed()),
    hint: "Only a nurse may give medication. Leave it empty when it is not known.",
  }),
  employee("LanguageSpoken", "languageSpoken", { width: 18, hint: "Several with a slash: English/Polish" }),
  employee("CertificateExpiryDate", "certificateExpiryDate", {
    ...{
      format: "date",
      width: 20,
      hint: "As 2028-02-03 or 03/02/2028 (day first). Empty means not recorded.",
    },
  }),
  employee("EarliestStart", "earliestStart", { format: "time", width: 13, hint: TIME_HINT }),
  employee("LatestEnd", "latestEnd", { format: "time", width: 11, hint: TIME_HINT }),
  employee(
    "Shifts",
    "shifts",
    someOf([...SHIFTS, "Breakfast/Lunch", "Lunch/Evening"], "Several with a slash: Breakfast/Lunch"),
  ),
  employee("ContactNumber", "contactNumber", PHONE),
  employee("Notes", "notes", { width: 30 }),
];

/** What the current layout has no column for, under the names of other layouts. */
export const FURTHER_EMPLOYEE_COLUMNS: readonly FactColumn<EmployeeFacts>[] = [
  employee("Status", "status", oneOf(STATUSES)),
  employee("Availability", "weekdays", { width: 18, hint: "Weekdays worked: Mon/Thu/Fri" }),
  employee("WorkingHours", "workingWindows", {
    ...{ width: 26, hint: "Several hours a day: Mon-Fri 07:00-11:00, 16:00-22:00" },
  }),
  employee("Max_Patients_Per_Day", "dailyLoad", { format: "general", width: 20 }),
  employee("Max_Home_Travel", "maxHomeTravel", { format: "general", width: 18, hint: "Minutes" }),
];

/** The current layout's columns of patients, in its order. */
export const PATIENT_FACT_COLUMNS: readonly FactColumn<PatientFacts>[] = [
  patient("PatientID", "patientId", { width: 12, hint: ID_HINT }),
  patient("PatientName", "name", { width: 22 }),
  patient("Address", "address", { width: 30 }),
  patient("PostCode", "postcode", { width: 11, hint: "As NR1 1AA; travel times are worked out from it." }),
  patient("Gender", "gender", { width: 11, ...oneOf(GENDERS) }),
  patient("Ethnicity", "ethnicity"),
  patient("Religion", "religion"),
  patient("RequiredSupport", "requiredSupport", {
    width: 30,
    ...someOf(
      SERVICES.map((service) => SERVICE_LABELS[service]),
      "Several with commas: Meal Prep, Personal Care",
    ),
  }),
  patient("RequiredHoursOfSupport", "requiredHoursOfSupport", {
    format: "general",
    width: 22,
    hint: "Hours a day, as 2 or 1.5",
  }),
  patient("AdditionalRequirements", "additionalRequirements", {
    ...{
      width: 22,
      ...someOf(["Wheelchair", "Mobility Aid", "Oxygen Support"], "Leave it empty when there are none."),
    },
  }),
  patient("Illness", "illness", { width: 18 }),
  patient("ContactNumber", "contactNumber", PHONE),
  patient("RequiresMedication", "requiresMedication", {
    ...oneOf(["Y", "N"]),
    hint: "Y when the patient needs medication given; such visits go to nurses.",
  }),
  patient("EmergencyContact", "emergencyContact", { width: 22, hint: "A name or a number." }),
  patient("EmergencyRelation", "emergencyRelation"),
  patient("LanguagePreference", "languagePreference", {
    width: 18,
    hint: "Any of them will do: English/Hindi",
  }),
  patient("Notes", "notes", { width: 30 }),
];

/** What the current layout has no column for, under the names of other layouts. */
export const FURTHER_PATIENT_COLUMNS: readonly FactColumn<PatientFacts>[] = [
  patient("Status", "status", oneOf(STATUSES)),
  patient("Priority_Level", "priority"),
  patient("Service_Times", "wishedTimes", { width: 30, hint: "As medicine:10:00,exercise:14:00" }),
];
