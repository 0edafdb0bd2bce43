import type { ReactNode } from "react";

export interface SortableColumn<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** By what the rows are sorted; null comes last. */
  sortBy: (row: Row) => string | number | null;
  isName?: boolean;
  /** Whether a phone shows it beside the name, without its header. */
  isBesideName?: boolean;
}

export interface Sort {
  header: string;
  isDown: boolean;
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** The rows sorted by a column; in their original order without one. */
export function sortRows<Row>(rows: readonly Row[], columns: SortableColumn<Row>[], sort: Sort | null) {
  const column = columns.find(({ header }) => header === sort?.header);
  if (!sort || !column) return rows;
  return [...rows].sort((one, other) => {
    const a = column.sortBy(one);
    const b = column.sortBy(other);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    return sort.isDown ? -order : order;
  });
}

/** Another column is sorted upwards first; the same one turns round. */
export const nextSort = (sort: Sort | null, header: string): Sort => ({
  header,
  isDown: sort?.header === header && !sort.isDown,
});
