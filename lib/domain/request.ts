import type { Qualification } from "./employee";
import type { Service } from "./service";
import type { CivilDate, ClockTime } from "./time";

export const URGENCIES = ["low", "medium", "high"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The fields that a request may have to be asked about (API.md, "Fields of an assignment request"). */
export type RequestField =
  | "patient_id"
  | "service_type"
  | "employee_id"
  | "date"
  | "start_time"
  | "window"
  | "duration"
  | "required_role"
  | "urgency"
  | "carers";

/** A question instead of a guess. */
export interface Question {
  field: RequestField;
  /** One plain sentence: what is missing and how to say it. */
  message: string;
  /** Values that would answer it, best first; empty when anything may. */
  choices: string[];
}

/** Times of one day between which a visit may start and must be over. */
export interface Window {
  from: ClockTime;
  to: ClockTime;
}

/** How many carers a visit may need at once. */
export const CARERS_NEEDED = [1, 2, 3, 4] as const;
export type CarersNeeded = (typeof CARERS_NEEDED)[number];

/** One visit that somebody asks for, from a sentence or from fields. Null is "nobody said". */
export interface VisitRequest {
  patientId: string | null;
  services: Service[];
  date: CivilDate | null;
  startTime: ClockTime | null;
  window: Window | null;
  /** Minutes. */
  duration: number | null;
  /** This employee and no other. */
  employeeId: string | null;
  /** A minimum: Nurse > Senior Carer > Carer. */
  requiredRole: Qualification | null;
  language: string | null;
  /** Whether the carer must come by car. */
  vehicle: boolean;
  urgency: Urgency;
  carers: CarersNeeded;
  /** These employees and no others, for a double-up; empty or left out for whoever fits best. */
  employeeIds?: readonly string[];
  /** Whether it has to begin at its very minute. */
  timeCritical?: boolean;
  /** What the coordinator noted for the carer. */
  notes?: string | null;
}

/** A visit as understood, and what still has to be asked. */
export interface UnderstoodVisit extends VisitRequest {
  questions: Question[];
}
