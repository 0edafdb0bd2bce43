import type { EmployeeFacts } from "./employee";
import type { PatientFacts } from "./patient";

/** The layouts in the wild, as the pages name them. */
export type Layout = "current" | "older" | "care-system export" | "sample generator";

/** A row, or a whole sheet, that cannot be stored, and what to do about it. */
export interface Problem {
  sheet?: string;
  /** As the spreadsheet numbers it, from 1. */
  row?: number;
  column?: string;
  /** The key of a JSON body or a form, where there is no cell. */
  field?: string;
  value?: string;
  /** One sentence that says what is wrong and what to do. */
  message: string;
}

/** A cell that was stored in another form than it was written in. */
export interface Repair {
  sheet: string;
  row: number;
  column: string;
  from: string;
  to: string;
}

/** A row of a sheet that was read without a problem. */
export interface ParsedRow<Facts> {
  row: number;
  facts: Facts;
}

export interface ParsedSheet<Facts> {
  sheet: string;
  layout: Layout;
  rows: ParsedRow<Facts>[];
  /** Facts for which this sheet has no column: what is stored of them stays as it is. */
  absent: (keyof Facts)[];
  /** Headers that are kept with the upload and not used. */
  ignoredColumns: string[];
}

/** A workbook as read. It may be stored only when `problems` is empty. */
export interface ParsedWorkbook {
  employees: ParsedSheet<EmployeeFacts>;
  patients: ParsedSheet<PatientFacts>;
  problems: Problem[];
  repairs: Repair[];
}
