import { type Sheets, type WorkbookForm, workbookBytes } from "./bytes";
import { careExportSheets } from "./care-export";
import { currentSheets, type HowMany } from "./current";
import { olderSheets } from "./older";
import { sampleGeneratorSheets } from "./sample-generator";

export * from "./branch";
export * from "./bytes";
export * from "./csv-text";
export * from "./hostile";
export { careExportSheets, currentSheets, olderSheets, sampleGeneratorSheets };

/** What a test wants of a made workbook. */
export interface WorkbookOptions extends HowMany, WorkbookForm {
  /** Changes the rows before they are written: `(sheets) => { sheets.EmployeeDetails[1][8] = "Woman"; }`. */
  edit?: (sheets: Sheets) => void;
}

function made(sheets: Sheets, options: WorkbookOptions): Uint8Array {
  options.edit?.(sheets);
  return workbookBytes(sheets, options);
}

/** A workbook in the current layout: 20 employees and 15 patients, no problems, some repairs. */
export const currentWorkbook = (options: WorkbookOptions = {}) => made(currentSheets(options), options);

/** A workbook in the older layout: 12 employees and 10 patients. */
export const olderWorkbook = (options: WorkbookOptions = {}) => made(olderSheets(options), options);

/** The export of the care system: 25 employees and 50 patients. */
export const careExportWorkbook = (options: WorkbookOptions = {}) => made(careExportSheets(options), options);

/** A workbook of the sample generator: 8 employees and 12 patients. */
export const sampleGeneratorWorkbook = (options: WorkbookOptions = {}) =>
  made(sampleGeneratorSheets(options), options);
