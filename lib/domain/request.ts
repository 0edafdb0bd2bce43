import type { AbsenceKind } from "./absence";
import type { Gender, Qualification } from "./employee";
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
  | "gender"
  | "urgency"
  | "carers";

/** A question instead of a guess. */
export interface Question {
  field: RequestField;
  /** One plain sentence: what is missing and how to say it. */
  message: string;
  /** The question alone, where the message goes on with what programs have to write. A page offers what to choose. */
  asks?: string;
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
  /** The gender that the carer must have; null or left out for any. */
  gender?: Gender | null;
  language: string | null;
  /** Whether the carer must come by car. */
  vehicle: boolean;
  urgency: Urgency;
  carers: CarersNeeded;
  /** These employees and no others, for a double-up; empty or left out for whoever fits best. */
  employeeIds?: readonly string[];
  /** Those of the employees above whom somebody asked for by name; left out for all of them. */
  askedByName?: readonly string[];
  /** Whether it has to begin at its very minute. */
  timeCritical?: boolean;
  /** What the coordinator noted for the carer. */
  notes?: string | null;
}

/** What a sentence asks for that is no new visit. It is never done by the sentence: it leads to the page for it. */
export type OtherIntent =
  | {
      kind: "absence";
      absence: AbsenceKind;
      employeeId: string;
      from: CivilDate | null;
      last: CivilDate | null;
    }
  | {
      kind: "cancel" | "change";
      /** Which visit is meant, as far as it is said. */
      visit: Pick<VisitRequest, "patientId" | "employeeId" | "services" | "date" | "startTime" | "window">;
      /** What a changed visit is to be. */
      to: Pick<VisitRequest, "date" | "startTime">;
    };

/** A visit as understood, and what still has to be asked. */
export interface UnderstoodVisit extends VisitRequest {
  /** Words of a sentence that nothing was made of; those that tell the carer something stand in the notes. */
  unusedWords: string[];
  questions: Question[];
  /** Left out for a sentence that asks for a visit, and for one that nothing can be made of. */
  otherIntent?: OtherIntent;
}
