import type { CarersNeeded, Urgency, Window } from "./request";
import type { Demands, Verdict } from "./rules/rule";
import type { Service } from "./service";
import { type CivilDate, isLocalDateTime, type LocalDateTime } from "./time";

/** One call at a patient's home: what has to be covered. */
export interface Visit {
  patientId: string;
  services: Service[];
  startTime: LocalDateTime;
  /** Minutes. */
  duration: number;
  carersNeeded: CarersNeeded;
  urgency: Urgency;
}

/** Where a visit came from. */
export type VisitSource = "sentence" | "fields" | "legacy" | "care-package";

/** One rule's part in why nobody may give a visit. */
export interface UnassignedReason {
  rule: string;
  /** How many carers it keeps from the visit. */
  count: number;
  sentence: string;
}

/**
 * A visit as it is kept. It is unassigned while fewer carers than it needs are assigned to it.
 * Visits of the old system that have no day are in the file and not among these.
 */
export interface StoredVisit extends Visit {
  id: number;
  /** The window that was asked for, on the day of the start; null for a fixed start. */
  window: Window | null;
  /** Whether it has to begin at its very minute. */
  timeCritical: boolean;
  /** What was demanded of the carer, and is demanded of whoever takes over. */
  demands: Demands;
  notes: string | null;
  source: VisitSource;
  /** Why nobody could give it when it was asked for; null when somebody could. */
  unassignedReasons: UnassignedReason[] | null;
  /** Rises with every change. */
  version: number;
  /** UTC stamp; null while it stands. */
  cancelledAt: string | null;
  cancelledReason: string | null;
  /** The line of a care package that it is an occurrence of; null for one that was asked for by itself. */
  regularVisitId: number | null;
  /** On which day that line asked for it; it may have been moved to another since. */
  occurrenceDate: CivilDate | null;
  /** What ended it; null when a person did, or when it stands. */
  cancelledBy: "care-package" | "suspension" | "rota" | null;
}

/** One employee gives one visit. Rows of the old system have no visit, and only a clock time. */
export interface Assignment {
  id: number;
  visitId: number | null;
  employeeId: string;
  employeeName: string;
  patientId: string;
  patientName: string;
  /** The service that decided who may go: medicine before all others. */
  serviceType: string;
  /** All services of the visit. */
  services: string[];
  assignedTime: string;
  startTime: string | null;
  endTime: string | null;
  /** Minutes. */
  duration: number | null;
  /** Minutes to the patient; null when it could not be reckoned. */
  travelTime: number | null;
  /** 0 to 10. */
  priorityScore: number | null;
  reasoning: string | null;
  createdAt: string;
  /** UTC stamp; null while it stands. */
  cancelledAt: string | null;
  cancelledReason: string | null;
  /** Rises with every change of the assignment or of its visit. */
  version: number;
  /** Why a coordinator passed rules that may be passed, and which; null when none was. */
  overrideReason: string | null;
  overridden: Verdict[] | null;
  /** Whether generating a week leaves it as it is. */
  pinned: boolean;
}

/** An assignment whose day and length are known: only these take part in the rules. */
export type DatedAssignment = Assignment & { startTime: LocalDateTime; duration: number };

/** The old system wrote bare clock times: such an assignment is shown as "no date recorded" and rules pass it by. */
export function isDated(assignment: Assignment): assignment is DatedAssignment {
  return (
    assignment.startTime !== null && assignment.duration !== null && isLocalDateTime(assignment.startTime)
  );
}

/** The service under which programs see a visit: medicine decides who may go, so it comes first. */
export function leadingService(services: readonly Service[]): Service {
  return services.includes("medicine") ? "medicine" : (services[0] as Service);
}
