import { GENDERS, QUALIFICATIONS, TRANSPORT_MODES } from "@/lib/domain/employee";

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
  LanguageSpoken: { hint: "Separate several languages with a slash: English/Polish." },
  LanguagePreference: {
    hint: "The carer should speak one of these. Separate several with a slash: English/Hindi.",
  },
  EarliestStart: { hint: "For example 07:30." },
  LatestEnd: { hint: "For example 21:00. For a night shift, a time before the start means the next day." },
  Shifts: {
    hint: "Breakfast, Lunch, Evening or All Shifts. Separate several with a slash: Breakfast/Lunch.",
  },
  Availability: { hint: "For example Mon/Tue/Fri." },
  Max_Patients_Per_Day: { hint: "Leave empty to use the limit of the branch." },
  Max_Home_Travel: { hint: "In minutes. Leave empty to use the limit of the branch." },
  RequiredSupport: { hint: "Separate several with a comma: Medication, Personal Care." },
  RequiredHoursOfSupport: { hint: "Hours a day, or a week if the settings say so." },
  Service_Times: { hint: "A service and a time, for example medicine:10:00. Separate several with a comma." },
  Notes: { isLong: true },
};

export const controlOf = (field: string): FieldControl => CONTROLS[field] ?? {};

/** Columns that are not edited with the others: nobody's id changes, and the status has a button. */
export const isEditable = (field: string): boolean => !["EmployeeID", "PatientID", "Status"].includes(field);
