import type { Employee } from "../employee";
import type { Patient } from "../patient";
import type { ShiftHours } from "../shift-hours";
import type { CivilDate } from "../time";
import type { PersonKind } from "../workbook";

export const FINDING_IDS = [
  "medication-contradiction",
  "certificate",
  "shift-hours-contradiction",
  "hours-blank",
  "duplicate-person",
  "double-up-words",
  "phone-number",
  "postcode",
  "wrong-letters",
  "split-hours",
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

/** How soon to check the record: high may affect a person's safety, medium may leave a visit uncovered, low is untidy. */
export type FindingSeverity = "high" | "medium" | "low";

export const FINDING_SEVERITY_WORDS: Record<FindingSeverity, string> = {
  high: "High",
  medium: "Medium",
  low: "Low",
};

/** Something in a person's record that contradicts itself or is missing. It never blocks by itself. */
export interface PersonFinding {
  finding: FindingId;
  severity: FindingSeverity;
  kind: PersonKind;
  personId: string;
  /** What is compared with what. */
  sentence: string;
  /** What to do about it, and what is assumed until then. */
  proposal: string;
  /** The compared values: what was settled once comes back when they change. */
  values: (string | number | null)[];
}

/** The people to look at, those who are on the lists, the hours of the named shifts, and today. */
export interface FindingContext {
  employees: readonly Employee[];
  patients: readonly Patient[];
  shiftHours: ShiftHours;
  today: CivilDate;
}

export type FindingRule = (context: FindingContext) => PersonFinding[];
