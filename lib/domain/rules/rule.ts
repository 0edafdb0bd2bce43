import type { Absence } from "../absence";
import type { Visit } from "../assignment";
import type { Availability } from "../availability/availability";
import type { Employee } from "../employee";
import type { HomeTravelLimits } from "../home-travel";
import type { Patient } from "../patient";
import type { PatientPreferences } from "../preference";
import type { VisitRequest } from "../request";
import type { ShiftHours } from "../shift-hours";
import type { Interval, LocalDateTime } from "../time";
import type { Travel } from "../travel";

/** In the order in which the pages list them: who, then when, then how well it suits. */
export const RULE_IDS = [
  "inactive",
  "absence",
  "required-role",
  "medication-nurse",
  "certificate-valid",
  "language",
  "vehicle",
  "gender-preference",
  "preferred",
  "avoid",
  "no-overlap",
  "travel-fits",
  "home-distance",
  "within-hours",
  "shift-matches",
  "daily-load",
  "weekly-hours",
  "short-visit",
  "dose-gap",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const SEVERITY_NAMES = ["block", "override", "warn", "off"] as const;
/** block: never; override: a coordinator may, with a reason that is stored; warn: shown; off: not looked at. */
export type Severity = (typeof SEVERITY_NAMES)[number];

/** Something that an employee is already booked for. */
export interface Booking {
  visitId: number;
  patientId: string;
  patientName: string;
  /** Where the carer is then; null when not recorded. */
  postcode: string | null;
  startTime: LocalDateTime;
  /** Minutes. */
  duration: number;
  interval: Interval;
}

/** Another visit of the same patient. */
export interface PatientVisit {
  visitId: number;
  services: readonly string[];
  startTime: LocalDateTime;
  /** Minutes. */
  duration: number;
  interval: Interval;
}

export interface RuleSettings {
  /** Lets a Senior Carer give medication. */
  trainedCarersMayAdminister: boolean;
  /** Minutes of travel from home that warn, and that need a reason. */
  homeTravel: HomeTravelLimits;
  /** When each named shift starts and ends. */
  shiftHours: ShiftHours;
  /** How much a finding weighs, as the operator set it: the shipped table where nobody did. */
  severityOf(rule: RuleId, finding: string): Severity;
}

/** What somebody demanded of the carer, beyond what the visit itself needs. */
export type Demands = Pick<VisitRequest, "requiredRole" | "gender" | "language" | "vehicle">;

/** All that a rule may look at: one employee for one visit. */
export interface Match {
  employee: Employee;
  /** When the employee can work. */
  availability: Availability;
  patient: Patient;
  visit: Visit;
  /** The visit in real time. */
  interval: Interval;
  demands: Demands;
  /**
   * The employee's other work, by start: at least the whole week (Monday to Sunday) of the visit and two
   * days on each side of it. The visit itself is never among them.
   */
  bookings: readonly Booking[];
  /** The patient's other visits of the days around, covered or not, by start. */
  patientVisits: readonly PatientVisit[];
  /** When the employee is off. */
  absences: readonly Absence[];
  /** What is recorded of the patient's wishes about carers. */
  preferences: PatientPreferences;
  /** Days since the employee last visited the patient, within the last 28; null when longer ago or never. */
  daysSinceVisit: number | null;
  travel: Travel;
  settings: RuleSettings;
  zone: string;
}

/** What a rule found: a key of the severity table, and what was compared with what. */
export interface Finding<Key extends string = string> {
  finding: Key;
  /** One plain sentence with the numbers that were compared. */
  sentence: string;
  /** How near it was, in a few words: "free from 10:45". */
  miss?: string;
  /** Minutes by which the carer would be late, or travels too long from home; only where travel is the matter. */
  late?: number;
}

/** A rule: everything there is to say against the match, nothing when it is empty. */
export type Rule<Key extends string = string> = (match: Match) => Finding<Key>[];

/** A finding with its rule and how much it weighs. */
export interface Verdict extends Finding {
  rule: RuleId;
  severity: Exclude<Severity, "off">;
}
