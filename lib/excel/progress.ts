/** How far the reading of the rows has come. */
export interface ReadProgress {
  rows: number;
  of: number;
}

export type OnProgress = (progress: ReadProgress) => void;

/** Rows between two reports: often enough to see it move, seldom enough to cost nothing. */
export const REPORTED_EVERY = 500;

/** A function to call once a row; reports at the beginning, every 500 rows and at the end. */
export function rowCounter(of: number, report: OnProgress | undefined): () => void {
  let rows = 0;
  report?.({ rows, of });
  return () => {
    rows += 1;
    if (rows % REPORTED_EVERY === 0 || rows === of) report?.({ rows, of });
  };
}
