import { type TimelineModel, type TimelineRow, visitsAt } from "./rows";

/** A place in the grid. Row -1 is the tray; cell 0 the heading of a row, from 1 on its visits by start. */
export interface Place {
  row: number;
  cell: number;
  /** The minute that going up and down keeps to, over rows without a visit too; null along the headings. */
  minute: number | null;
}

type Grid = Pick<TimelineModel, "tray" | "rows">;

export const TRAY = -1;

/** Rows that one keystroke goes over. */
const PAGE = 10;

/** Where a key leads from a place; null for keys that lead nowhere. */
export function placeAfter(key: string, isControl: boolean, place: Place, grid: Grid): Place | null {
  const cells = visitsAt(place.row, grid);
  const last = grid.rows.length - 1;
  const toCell = (cell: number): Place => {
    const kept = Math.max(0, Math.min(cells.length, cell));
    return { row: place.row, cell: kept, minute: cells[kept - 1]?.from ?? null };
  };
  const toRow = (row: number): Place => {
    const kept = Math.max(TRAY, Math.min(last, row));
    return {
      row: kept,
      cell: place.minute === null ? 0 : nearest(visitsAt(kept, grid), place.minute),
      minute: place.minute,
    };
  };
  if (key === "Home" && isControl) return { row: TRAY, cell: 0, minute: null };
  if (key === "End" && isControl) return toRow(last);
  const steps: Record<string, () => Place> = {
    ArrowRight: () => toCell(place.cell + 1),
    ArrowLeft: () => toCell(place.cell - 1),
    ArrowDown: () => toRow(place.row + 1),
    ArrowUp: () => toRow(place.row - 1),
    PageDown: () => toRow(place.row + PAGE),
    PageUp: () => toRow(place.row - PAGE),
    Home: () => toCell(0),
    End: () => toCell(cells.length),
  };
  return steps[key]?.() ?? null;
}

/** The visit that is under way at a minute or next to it; the heading in a row without visits. */
function nearest(cells: readonly { from: number; until: number }[], minute: number): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  cells.forEach(({ from, until }, index) => {
    const away = minute < from ? from - minute : minute >= until ? minute - until + 1 : 0;
    if (away < distance) {
      distance = away;
      best = index + 1;
    }
  });
  return best;
}

/** The same place after the rows have changed: the same row by its key, the same visit where it is still there. */
export function placeOf(rows: readonly TimelineRow[], key: string): number {
  return key === "tray" ? TRAY : rows.findIndex((row) => row.key === key);
}
