import { addDays, dateOf, formatDate, formatLocal, type LocalDateTime, timeOf } from "./time";

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

/** What is said of an employee who is off. */
export const ABSENCE_WORDS: Record<AbsenceKind, string> = {
  sick: "off sick",
  leave: "on leave",
  training: "in training",
};

/** The same by itself, in a table. */
export const ABSENCE_LABELS: Record<AbsenceKind, string> = {
  sick: "Off sick",
  leave: "On leave",
  training: "In training",
};

const MIDNIGHT = "00:00";

/**
 * When an absence is, to follow "is off": `on Mon 23 Nov 2026`, `from Mon 23 Nov 2026 to Fri 27 Nov 2026` (both
 * days included), or with times where it is not whole days.
 */
export function absenceInWords(from: LocalDateTime, until: LocalDateTime): string {
  if (timeOf(from) !== MIDNIGHT || timeOf(until) !== MIDNIGHT) {
    return `from ${formatLocal(from)} until ${formatLocal(until)}`;
  }
  const [first, last] = [dateOf(from), addDays(dateOf(until), -1)];
  return first === last ? `on ${formatDate(first)}` : `from ${formatDate(first)} to ${formatDate(last)}`;
}
