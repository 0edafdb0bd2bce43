import type { CivilDate, LocalDateTime } from "@/lib/domain/time";

/** How the values of a column are meant: ISO days and local date-times are written as real dates. */
export type ExportKind = "text" | "lines" | "date" | "datetime" | "number" | "decimal";

/** Null is "not recorded": an empty cell. */
export type ExportValue = string | number | CivilDate | LocalDateTime | null;

/** A column of a table that leaves the product. */
export interface ExportColumn<Row> {
  header: string;
  kind: ExportKind;
  /** In characters. */
  width: number;
  value: (row: Row) => ExportValue;
}

/** A table that leaves the product, as a sheet or as CSV. */
export interface ExportTable {
  /** The name of the sheet; at most 31 characters. */
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
