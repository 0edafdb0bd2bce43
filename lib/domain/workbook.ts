import type { EmployeeFacts } from "./employee";
import type { AvailabilityFacts } from "./fields/availability-fields";
import type { CareVisitFacts } from "./fields/care-visit-fields";
import type { SingleVisitFacts } from "./fields/single-visit-fields";
import type { PatientFacts } from "./patient";
import type { RowLook } from "./row-look";

/** The layouts in the wild, as the pages name them. */
export type Layout = "current" | "older" | "care-system export" | "sample generator";

export type PersonKind = "employee" | "patient";

/** What a coordinator said that an unknown word of a column stands for. */
export interface ValueAnswer {
  /** Null when both sheets may be meant: programs name the column alone. */
  kind: PersonKind | null;
  /** A header of any layout that fills the fact; compared without case, spaces, `_` and `-`. */
  column: string;
  word: string;
  /** One of the choices, or null for "not recorded". */
  answer: string | null;
}

/** Which known header an unrecognised one stands for. */
export interface ColumnAnswer {
  kind: PersonKind | null;
  /** The headers of the sheet that it holds for ({@link ParsedSheet.headersKey}); null for any. */
  headersKey: string | null;
  header: string;
  as: string;
}

/** All that was answered before a workbook is read. */
export interface ImportAnswers {
  values: ValueAnswer[];
  columns: ColumnAnswer[];
}

/** An unknown word of a column, asked about once however many rows hold it. */
export interface ImportQuestion {
  kind: PersonKind;
  sheet: string;
  /** The header as the current layout has it. */
  column: string;
  word: string;
  choices: string[];
  /** The likeliest choice, or null for "not recorded". */
  suggestion: string | null;
  rows: number[];
  /** What is asked when it is not what a word stands for: whether two are one person, whether a name is that of an id, whether a row is one at all. */
  about?: "same-person" | "name" | "row";
  /** The question as one sentence; words of a column need none. */
  sentence?: string;
  /** What each choice is called, that of null under the empty text. */
  labels?: Record<string, string>;
}

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
  /** What may stand there instead, when it is one of a few words. */
  choices?: string[];
  /** The likeliest of the choices; null for "not recorded". */
  suggestion?: string | null;
}

/** A cell that was stored in another form than it was written in. */
export interface Repair {
  sheet: string;
  row: number;
  column: string;
  from: string;
  to: string;
}

/** A row or a sheet that is not read, and what it looks like. */
export interface LeftOut {
  sheet: string;
  /** As the spreadsheet numbers it; null for a whole sheet. */
  row: number | null;
  /** What stands in it, cut to what fits. */
  text: string;
  reason: "title" | "hidden row" | "hidden sheet" | "another sheet" | "past visit" | RowLook;
}

/** Rows or a sheet that the spreadsheet hides: read or left out, as the coordinator chooses. */
export interface HiddenPart {
  sheet: string;
  /** As the spreadsheet numbers them; none when the whole sheet is hidden. */
  rows: number[];
  isRead: boolean;
}

/** Under which columns of the answers it is said what becomes of such rows. */
export const ROWS_COLUMN = "Rows";
export const HIDDEN_COLUMN = "Hidden";
/** Under which column it is said, by the name of its sheet, whether a second list of people is left out. */
export const SHEETS_COLUMN = "Sheets";
/** Under which column it is said whether a name beside an id is that of the person who has the id. */
export const NAMES_COLUMN = "Names";
/** The answers about rows and sheets. */
export const LEAVE_OUT = "leave out";
export const A_PERSON = "a person";
export const READ = "read";
export const SAME_PERSON = "the same person";
export const SOMEBODY_ELSE = "somebody else";

/** A row of a sheet that was read without a problem. */
export interface ParsedRow<Facts> {
  row: number;
  facts: Facts;
  /** Its own sheet, where several sheets are read as one list; left out where the list is one sheet. */
  from?: Pick<ParsedSheet<Facts>, "sheet" | "absent">;
}

export interface ParsedSheet<Facts> {
  /** Its name, or the names of several sheets that are read as one list: `Mon, Tue`. */
  sheet: string;
  layout: Layout;
  rows: ParsedRow<Facts>[];
  /** Facts for which this sheet has no column: what is stored of them stays as it is. */
  absent: (keyof Facts)[];
  /** All headers as they are compared, in order, as one text: answers about columns are remembered under it. */
  headersKey: string;
  /** Which header each fact is read from. */
  usedColumns: { header: string; fact: keyof Facts }[];
  /** Headers that are kept with the upload and not used. */
  ignoredColumns: string[];
}

/** The sheets of what is needed and who is there; null for one that the workbook does not have. */
export interface NeedSheets {
  careVisits: ParsedSheet<CareVisitFacts> | null;
  availability: ParsedSheet<AvailabilityFacts> | null;
  visits: ParsedSheet<SingleVisitFacts> | null;
}

/** A workbook as read. It may be stored only when `problems` is empty; what is asked about is among them. */
export interface ParsedWorkbook {
  employees: ParsedSheet<EmployeeFacts>;
  patients: ParsedSheet<PatientFacts>;
  needs: NeedSheets;
  problems: Problem[];
  questions: ImportQuestion[];
  repairs: Repair[];
  /** Titles, and rows and sheets that were said to be left out. */
  leftOut: LeftOut[];
  hidden: HiddenPart[];
}
