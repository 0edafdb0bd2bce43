import type { Written } from "../fields/reading";

/** What a column of a call-monitoring export may say. */
export const ACTUAL_TIMES_ROLES = [
  "carerId",
  "carerName",
  "patientId",
  "patientName",
  "day",
  "plannedStart",
  "actualStartDay",
  "actualStart",
  "actualEndDay",
  "actualEnd",
  "actualMinutes",
] as const;
export type ActualTimesRole = (typeof ACTUAL_TIMES_ROLES)[number];

export interface WrittenCell {
  /** As the file heads the column. */
  header: string;
  written: Written;
  /** Why the cell has no value, as a sentence; null for a value. */
  fault: string | null;
}

/** One row of a call-monitoring export, as it is written. */
export interface WrittenRow {
  /** Null in a CSV file. */
  sheet: string | null;
  /** As the spreadsheet numbers it. */
  row: number;
  date1904: boolean;
  cells: Partial<Record<ActualTimesRole, WrittenCell>>;
}
