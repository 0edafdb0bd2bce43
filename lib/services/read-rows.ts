import { type ListName, readRowsPage, type TableRow } from "@/lib/db/table-rows";

const ROWS_A_PAGE = 500;

export interface RowsWanted {
  all: boolean;
  /** The most rows, over all pages. */
  limit: number;
  /** Only rows older than the one with this id. */
  before?: number;
}

/**
 * Reads a list of the file page by page: give it the id of the last row that it answered, and it answers
 * the rows after it, [] at the end. Details of the log come as the JSON that they are.
 */
export function nextRows(list: ListName, wanted: RowsWanted): (after: number | undefined) => TableRow[] {
  let left = wanted.limit;
  return (after) => {
    const limit = Math.min(ROWS_A_PAGE, left);
    if (limit <= 0) return [];
    const rows = readRowsPage(list, { all: wanted.all, after: after ?? wanted.before, limit });
    left -= rows.length;
    return list === "operations_log" ? rows.map(withDetails) : rows;
  };
}

/** The old system's details may be any text, which is kept under `text`; ours are a JSON object. */
function withDetails(row: TableRow): TableRow {
  const text = String(row.details ?? "");
  if (text === "") return { ...row, details: null };
  try {
    const details = JSON.parse(text);
    return { ...row, details: typeof details === "object" ? details : { text } };
  } catch {
    return { ...row, details: { text } };
  }
}
