import type { TimelineModel, TimelineRow } from "./rows";

/** Pixels of the headings of rows. */
export const HEADING = 232;

/** Pixels of one lane, and of the room above and below a visit in it. */
export const LANE = 44;
export const GAP = 3;

/** The same of the tray, whose blocks are of one line. */
export const TRAY_LANE = 32;

/** Pixels of the heading of a group. */
export const GROUP = 28;

/** Pixels that a row takes, with the line below it. */
export const heightOf = (row: TimelineRow | undefined): number =>
  row?.kind === "carer" ? row.lanes * LANE + 1 : GROUP;

const known = new WeakMap<TimelineRow[], ReadonlyMap<string, number>>();

/** Pixels from the top of the rows to the one of a key; 0 for a row that is not there. */
export function topOf(key: string, { rows }: Pick<TimelineModel, "rows">): number {
  const tops = known.get(rows) ?? topsOf(rows);
  known.set(rows, tops);
  return tops.get(key) ?? 0;
}

function topsOf(rows: readonly TimelineRow[]): Map<string, number> {
  const tops = new Map<string, number>();
  let top = 0;
  for (const row of rows) {
    tops.set(row.key, top);
    top += heightOf(row);
  }
  return tops;
}
