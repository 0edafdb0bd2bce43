import type { CarersNeeded, Question, RequestField } from "@/lib/domain/request";
import type { UnderstoodForPrograms } from "@/lib/services/assign-employee/dry-run";

/** A visit as an assignment request names it (API.md). Null is "nobody said". */
export interface VisitFields {
  patient_id: string | null;
  service_types: string[];
  date: string | null;
  start_time: string | null;
  window: { from: string; to: string } | null;
  duration: number | null;
  /** These and no others; empty for whoever fits best. */
  employee_ids: string[];
  required_role: string | null;
  gender: string | null;
  language: string | null;
  vehicle: boolean;
  urgency: string;
  carers: CarersNeeded;
  time_critical: boolean;
  notes: string | null;
}

export const NOTHING_SAID: VisitFields = {
  patient_id: null,
  service_types: [],
  date: null,
  start_time: null,
  window: null,
  duration: null,
  employee_ids: [],
  required_role: null,
  gender: null,
  language: null,
  vehicle: false,
  urgency: "medium",
  carers: 1,
  time_critical: false,
  notes: null,
};

/** What was understood, as fields that can be changed one by one. */
export function fieldsOf(understood: UnderstoodForPrograms): VisitFields {
  return {
    ...NOTHING_SAID,
    patient_id: understood.patient_id,
    service_types: understood.service_types,
    date: understood.date,
    start_time: understood.start_time,
    window: understood.window,
    duration: understood.duration,
    employee_ids: [...understood.employee_ids],
    required_role: understood.required_role,
    gender: understood.gender,
    language: understood.language,
    vehicle: understood.vehicle,
    urgency: understood.urgency,
    carers: understood.carers,
    notes: understood.notes,
  };
}

/** What a choice that answers a question makes of the fields. People are offered as "P001 Mary Thompson". */
export function answerTo({ field }: Question, choice: string): Partial<VisitFields> {
  const id = choice.split(" ")[0] ?? choice;
  const [from = "", to = ""] = choice.split(/ to |–/);
  const patches: Record<RequestField, Partial<VisitFields>> = {
    patient_id: { patient_id: id },
    service_type: { service_types: [choice] },
    employee_id: { employee_ids: [id] },
    date: { date: choice },
    start_time: { start_time: choice, window: null },
    window: { window: { from, to }, start_time: null },
    duration: { duration: Number(choice) },
    required_role: { required_role: choice },
    gender: { gender: choice },
    urgency: { urgency: choice },
    carers: { carers: choice === "2" ? 2 : 1 },
  };
  return patches[field];
}

const ASKED_WITH: Record<keyof VisitFields, RequestField[]> = {
  patient_id: ["patient_id"],
  service_types: ["service_type"],
  date: ["date"],
  start_time: ["start_time", "window"],
  window: ["start_time", "window"],
  duration: ["duration"],
  employee_ids: ["employee_id"],
  required_role: ["required_role"],
  gender: ["gender"],
  language: [],
  vehicle: [],
  urgency: ["urgency"],
  carers: ["carers"],
  time_critical: [],
  notes: [],
};

/** Which questions a change of fields answers. */
export function answeredBy(patch: Partial<VisitFields>): RequestField[] {
  return (Object.keys(patch) as (keyof VisitFields)[]).flatMap((field) => ASKED_WITH[field]);
}
