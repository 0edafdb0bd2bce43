import type { CivilDate, LocalDateTime } from "@/lib/domain/time";

/**
 * How the values of a column are meant: ISO days and local date-times are written as real dates, decimals with two
 * places, tenths with one.
 */
export type ExportKind = "text" | "lines" | "date" | "datetime" | "number" | "decimal" | "tenths";

/** A number without a share of a cent or a second that nobody counted. */
export function numberText(value: number, kind: ExportKind): string {
  return kind === "decimal" ? value.toFixed(2) : kind === "tenths" ? value.toFixed(1) : String(value);
}

/** Null is "not recorded": an empty cell. */
export type ExportValue = string | number | CivilDate | LocalDateTime | null;

/** A column of a table that leaves the product. */
export interface ExportColumn<Row> {
  header: string;
  kind: ExportKind;
  /** In characters; a column is made wider for its header. */
  width: number;
  value: (row: Row) => ExportValue;
}

/** A table that leaves the product, as a sheet or as CSV. */
export interface ExportTable {
  /** The heading, and the name of the sheet where it fits. */
  name: string;
  columns: readonly Pick<ExportColumn<never>, "header" | "kind" | "width">[];
  rows: readonly (readonly ExportValue[])[];
  /** Made for the eye rather than for sorting: without filters. */
  isForPaper?: boolean;
}

/** The table of these rows. */
export function tableOf<Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
  isForPaper = false,
): ExportTable {
  return { name, columns, rows: rows.map((row) => columns.map(({ value }) => value(row))), isForPaper };
}
