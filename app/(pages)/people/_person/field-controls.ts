import { GENDERS, QUALIFICATIONS, TRANSPORT_MODES } from "@/lib/domain/employee";
import { isCivilDate } from "@/lib/domain/time";

interface FieldControl {
  choices?: readonly string[];
  hint?: string;
  isLong?: boolean;
  type?: "date" | "tel";
}

/** How each column is edited; a line of text where nothing else is said. */
const CONTROLS: Record<string, FieldControl> = {
  Gender: { choices: GENDERS },
  TransportMode: { choices: TRANSPORT_MODES },
  Qualification: { choices: QUALIFICATIONS },
  RequiresMedication: { choices: ["Y", "N"] },
  CertificateExpiryDate: { type: "date" },
  ContactNumber: { type: "tel" },
  LanguageSpoken: { hint: "Several with a / between them." },
  LanguagePreference: { hint: "Any of them will do; several with a / between them." },
  EarliestStart: { hint: "As 07:30." },
  LatestEnd: { hint: "As 21:00; earlier than the start for a night that ends the next day." },
  Shifts: { hint: "Breakfast, Lunch, Evening or All Shifts; several with a / between them." },
  Availability: { hint: "Weekdays worked, as Mon/Tue/Fri." },
  Max_Patients_Per_Day: { hint: "Visits a day at the most; empty for the usual limit." },
  RequiredSupport: { hint: "Medication, Personal Care …; several with a comma between them." },
  RequiredHoursOfSupport: { hint: "Hours per day, or per week where the settings say so." },
  Service_Times: { hint: "As medicine:10:00,exercise:14:00." },
  Notes: { isLong: true },
};

export const controlOf = (field: string): FieldControl => CONTROLS[field] ?? {};

/** Columns that are not edited with the others: nobody's id changes, and the status has a button. */
export const isEditable = (field: string): boolean => !["EmployeeID", "PatientID", "Status"].includes(field);

/** A day can be picked only where nothing else stands there already. */
export const inputTypeOf = (field: string, value: string): string => {
  const { type } = controlOf(field);
  return type === "date" && value !== "" && !isCivilDate(value) ? "text" : (type ?? "text");
};
