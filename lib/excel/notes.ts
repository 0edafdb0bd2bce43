/** How much a note asks of whoever corrects the workbook. */
export type Severity = "problem" | "question" | "warning";

/** Something to be said beside a row of a workbook that is handed back. */
export interface Note {
  /** As the reader named the list: a sheet, or a CSV file. */
  sheet: string;
  /** As the spreadsheet numbers it, from 1; 0 or the header's row for the sheet as a whole. */
  row: number;
  /** The header of the cell meant, as the reader named it; none for the whole row. */
  column?: string;
  severity: Severity;
  message: string;
}
