import { type ExportKind, type ExportTable, type ExportValue, numberText } from "./table";

/** So that Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * What a spreadsheet would take for a formula, with the blanks that it skips and the wide signs that some read too.
 * Source: OWASP, "CSV Injection".
 */
const MAY_BE_FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180) that Excel opens by a double click. Text that a spreadsheet would take for a formula
 * gets an apostrophe before it; numbers and dates are written plainly.
 */
export function csvOf({ columns, rows }: ExportTable): Uint8Array {
  const header = columns.map((column) => quoted(safe(column.header)));
  const lines = rows.map((row) =>
    row.map((value, index) => fieldOf(value, columns[index]?.kind ?? "text")).join(","),
  );
  return Buffer.from(`${BYTE_ORDER_MARK}${[header.join(","), ...lines].join("\r\n")}\r\n`);
}

function fieldOf(value: ExportValue, kind: ExportKind): string {
  if (value === null) return "";
  if (typeof value === "number") return numberText(value, kind);
  if (kind === "datetime") return value.replace("T", " ");
  return quoted(safe(value));
}

const safe = (text: string): string => (MAY_BE_FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
