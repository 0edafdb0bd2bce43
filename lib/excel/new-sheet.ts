import { columnLetters } from "./grid";
import { inlineString } from "./inline-string";
import { escapedAttribute } from "./xml";

/** How the cells of a column are formatted; text keeps leading zeros, and stays text when it is edited. */
export type ColumnFormat =
  | "general"
  | "text"
  | "date"
  | "time"
  | "wrapped"
  | "datetime"
  | "decimal"
  | "number"
  | "tenths"
  | "worded-date"
  | "worded-datetime";

/** The numbers of the cell styles in `new-workbook`. */
const STYLE: Record<ColumnFormat, number> = {
  general: 0,
  text: 2,
  date: 3,
  time: 4,
  wrapped: 5,
  datetime: 6,
  decimal: 7,
  number: 8,
  tenths: 9,
  "worded-date": 10,
  "worded-datetime": 11,
};
const HEADER_STYLE = 1;
const WRAPPED_HEADER_STYLE = 12;

export interface NewColumn {
  header: string;
  format: ColumnFormat;
  /** In characters. */
  width: number;
  /** Shown beside a cell of the column when it is chosen; at most 255 characters. */
  hint?: string;
  /** A drop-down list of these. */
  choices?: readonly string[];
  /** Whether other values are refused; not where a cell may hold several. */
  isStrict?: boolean;
}

/** A sheet to be written: a header row, and rows of values in the order of the columns. */
export interface NewSheet {
  name: string;
  columns: readonly NewColumn[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Whether the header has drop-downs that filter the rows. */
  hasFilter?: boolean;
  /** Whether it prints across the long side, as wide as one page. */
  isLandscape?: boolean;
  /** How many lines the header has; a column may then be narrower than its header. */
  headerLines?: number;
}

/** Rows that the drop-downs and hints of a column reach. */
const GUIDED_ROWS = 2_000;
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;

/** The part of a sheet. Text goes in as inline strings and numbers as numbers: nothing becomes a formula. */
export function sheetXml(
  { columns, rows, hasFilter = false, isLandscape = false, headerLines = 1 }: NewSheet,
  namespace: string,
): string {
  const style = headerLines > 1 ? WRAPPED_HEADER_STYLE : HEADER_STYLE;
  const header = columns.map((column, index) => cell(column.header, index, 1, style)).join("");
  const body = rows.map((values, row) => {
    const cells = values.map((value, index) =>
      value === null ? "" : cell(value, index, row + 2, STYLE[columns[index]?.format ?? "general"]),
    );
    return `<row r="${row + 2}"${heightOf(values, columns)}>${cells.join("")}</row>`;
  });
  const widths = columns.map(({ width, format }, index) => {
    const at = index + 1;
    return `<col min="${at}" max="${at}" width="${width}" style="${STYLE[format]}" customWidth="1"/>`;
  });
  const end = `${columnLetters(columns.length - 1)}${rows.length + 1}`;
  return (
    `<worksheet xmlns="${namespace}">${isLandscape ? FIT_TO_PAGE : ""}<dimension ref="A1:${end}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join("")}</cols>` +
    `<sheetData><row r="1"${headerLines > 1 ? height(headerLines) : ""}>${header}</row>${body.join("")}</sheetData>` +
    `${hasFilter ? `<autoFilter ref="A1:${end}"/>` : ""}${validations(columns)}` +
    `${isLandscape ? LANDSCAPE : ""}</worksheet>`
  );
}

/** Points: a line of the font, and the highest row that there is. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;

/** The height of a row with cells of several lines; not every spreadsheet finds it by itself. */
function heightOf(values: readonly (string | number | null)[], columns: readonly NewColumn[]): string {
  const lines = values.map((value, index) => {
    const column = columns[index];
    if (column?.format !== "wrapped" || typeof value !== "string") return 1;
    return value.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / column.width), 0);
  });
  const most = Math.max(...lines);
  return most <= 1 ? "" : height(most);
}

const height = (lines: number) => ` ht="${Math.min(HIGHEST_ROW, lines * LINE_HEIGHT)}" customHeight="1"`;

const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** A4, across; as many pages down as it takes. */
const LANDSCAPE = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function cell(value: string | number, column: number, row: number, style: number): string {
  const at = `r="${columnLetters(column)}${row}" s="${style}"`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr">${inlineString(value)}</c>`;
}

function validations(columns: readonly NewColumn[]): string {
  const all = columns.map(validation).filter((xml) => xml !== "");
  return all.length === 0 ? "" : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

function validation({ header, hint, choices, isStrict }: NewColumn, index: number): string {
  if (!hint && !choices) return "";
  const letters = columnLetters(index);
  const range = `sqref="${letters}2:${letters}${GUIDED_ROWS + 1}"`;
  const prompt = hint
    ? ` showInputMessage="1" promptTitle="${escapedAttribute(header.slice(0, LONGEST_TITLE))}" prompt="${escapedAttribute(hint.slice(0, LONGEST_HINT))}"`
    : "";
  if (!choices) return `<dataValidation allowBlank="1"${prompt} ${range}/>`;
  const error = isStrict
    ? ' showErrorMessage="1" errorTitle="Not in the list" error="Choose one of the list, or leave the cell empty."'
    : "";
  const list = escapedAttribute(`"${choices.join(",")}"`);
  return `<dataValidation type="list" allowBlank="1"${prompt}${error} ${range}><formula1>${list}</formula1></dataValidation>`;
}
