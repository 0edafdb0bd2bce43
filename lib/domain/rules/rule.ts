import type { Visit } from "../assignment";
import type { Employee } from "../employee";
import type { Patient } from "../patient";
import type { VisitRequest } from "../request";
import type { Interval } from "../time";

export const RULE_IDS = [
  "inactive",
  "required-role",
  "medication-nurse",
  "certificate-valid",
  "language",
  "vehicle",
  "no-overlap",
  "within-hours",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** block: never; override: a coordinator may, with a reason that is stored; warn: shown. */
export type Severity = "block" | "override" | "warn";

/** Something that an employee is already booked for. */
export interface Booking {
  interval: Interval;
  patientId: string;
  /** Where the carer is then; null when not recorded. */
  postcode: string | null;
}

export interface RuleSettings {
  /** Lets a Senior Carer give medication. */
  trainedCarersMayAdminister: boolean;
}

export const USUAL_SETTINGS: RuleSettings = { trainedCarersMayAdminister: false };

/** What somebody demanded of the carer, beyond what the visit itself needs. */
export type Demands = Pick<VisitRequest, "requiredRole" | "language" | "vehicle">;

/** All that a rule may look at: one employee for one visit. */
export interface Match {
  employee: Employee;
  patient: Patient;
  visit: Visit;
  /** The visit in real time. */
  interval: Interval;
  demands: Demands;
  /** The employee's other work around the visit, by start. */
  bookings: readonly Booking[];
  settings: RuleSettings;
  zone: string;
}

/** What a rule found: a key of the severity table, and what was compared with what. */
export interface Finding<Key extends string = string> {
  finding: Key;
  sentence: string;
}

/** A rule: null when there is nothing to say against the match. */
export type Rule<Key extends string = string> = (match: Match) => Finding<Key> | null;

/** A finding with its rule and how much it weighs. */
export interface Verdict extends Finding {
  rule: RuleId;
  severity: Severity;
}
