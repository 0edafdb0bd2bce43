import type { Status } from "./employee";
import { SERVICE_LABELS, SERVICES, type Service } from "./service";

/** What a workbook says of one patient. Null is "not recorded", never a guess. */
export interface PatientFacts {
  patientId: string;
  name: string;
  address: string | null;
  postcode: string | null;
  gender: string | null;
  ethnicity: string | null;
  religion: string | null;
  /** Names of {@link SERVICE_LABELS}, joined by `, `. */
  requiredSupport: string | null;
  /** Hours, per day unless the operator says otherwise. */
  requiredHoursOfSupport: number | null;
  additionalRequirements: string | null;
  illness: string | null;
  contactNumber: string | null;
  requiresMedication: "Y" | "N" | null;
  emergencyContact: string | null;
  emergencyRelation: string | null;
  /** As written, `English/Hindi`: any of them will do. */
  languagePreference: string | null;
  notes: string | null;
  status: Status;
  /** As written in the workbook: `High`. */
  priority: string | null;
  /** `medicine:10:00,exercise:14:00`: services and the times wished for them. */
  wishedTimes: string | null;
}

export interface Patient extends PatientFacts {
  /** UTC stamp of leaving the list; null while on it. */
  archivedAt: string | null;
}

/** The services that a patient's row lists; names that are none of them are left out. */
export function requiredServices(patient: Pick<PatientFacts, "requiredSupport">): Service[] {
  const listed = (patient.requiredSupport ?? "").split(",").map((name) => name.trim().toLowerCase());
  return SERVICES.filter((service) => listed.includes(SERVICE_LABELS[service].toLowerCase()));
}

/** Whether either column says medication (the safe reading of rows that contradict themselves). */
export function needsMedication(
  patient: Pick<PatientFacts, "requiredSupport" | "requiresMedication">,
): boolean {
  return patient.requiresMedication === "Y" || requiredServices(patient).includes("medicine");
}
