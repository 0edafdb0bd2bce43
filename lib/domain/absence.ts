import type { LocalDateTime } from "./time";

export const ABSENCE_KINDS = ["sick", "leave", "training"] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** When an employee is off. */
export interface Absence {
  id: number;
  employeeId: string;
  kind: AbsenceKind;
  from: LocalDateTime;
  /** The first minute of being back. */
  until: LocalDateTime;
  /** UTC stamp; null while it stands. */
  cancelledAt: string | null;
}

/** What is said of somebody who is off. */
export const ABSENCE_WORDS: Record<AbsenceKind, string> = {
  sick: "off sick",
  leave: "on leave",
  training: "in training",
};
