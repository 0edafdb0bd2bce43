import { type ListName, readRowsPage, type TableRow } from "@/lib/db/table-rows";

const ROWS_A_PAGE = 500;

export interface RowsWanted {
  all: boolean;
  /** Rows at the most, of all pages together. */
  limit: number;
  /** Only rows older than the one with this id. */
  before?: number;
}

/**
 * Reads a list of the file page by page: give it the id of the last row that it answered, and it answers
 * the rows after it, [] at the end.
 */
export function nextRows(list: ListName, wanted: RowsWanted): (after: number | undefined) => TableRow[] {
  let left = wanted.limit;
  return (after) => {
    const limit = Math.min(ROWS_A_PAGE, left);
    if (limit <= 0) return [];
    const rows = readRowsPage(list, { all: wanted.all, after: after ?? wanted.before, limit });
    left -= rows.length;
    return rows;
  };
}
