import { draggedSpan, type Grip, gripAt, SHORTEST, snapped } from "./axis";
import type { GridHandle } from "./grid-handle";
import { carerOf, cellId, itemsOf, type RowVisit, type TimelineModel } from "./rows";

/** Visits under the pointer: where the first of them is, and in whose row. */
export interface VisitDrag {
  kind: "visits";
  items: readonly RowVisit[];
  lead: RowVisit;
  grip: Grip;
  /** The row from which the first was taken, and the one that it is over now; null over none. */
  origin: string;
  row: string | null;
  from: number;
  duration: number;
}

/** A visit that is being drawn in a free place of a row. */
export interface DrawDrag {
  kind: "draw";
  row: string;
  from: number;
  duration: number;
}

export type Drag = VisitDrag | DrawDrag;

/** Where the pointer is, and how far it has come along the axis. */
interface Point {
  dx: number;
  clientX: number;
  clientY: number;
}

/** What is dragged, as the pointer moves. */
export type DragAt = (point: Point) => Drag;

/** A visit that is taken hold of, or all that are selected when it is one of them. */
export function visitDrag(
  lead: RowVisit,
  cell: HTMLElement,
  clientX: number,
  selected: ReadonlySet<string>,
  model: TimelineModel,
  grid: GridHandle,
): DragAt {
  const box = cell.getBoundingClientRect();
  const isOne = !selected.has(cellId(lead));
  const grip = isOne ? gripAt(clientX - box.left, box.width) : "whole";
  const items = isOne ? [lead] : itemsOf(selected, model);
  const origin = carerOf(lead) ?? "tray";
  const span = { from: lead.visit.from, duration: lead.visit.duration };
  return ({ dx, clientY }) => ({
    kind: "visits",
    items,
    lead,
    grip,
    origin,
    row: grip === "whole" ? grid.rowAt(clientY) : origin,
    ...draggedSpan(grip, span, dx, grid.perHour),
  });
}

/** A new visit, from the minute where the pointer was pressed to the one where it is. */
export function drawDrag(row: string, minute: number, grid: GridHandle): DragAt {
  return ({ clientX }) => {
    const other = grid.minuteAt(clientX);
    const from = snapped(Math.max(0, Math.min(minute, other)));
    const until = snapped(Math.min(24 * 60, Math.max(minute, other)));
    return { kind: "draw", row, from, duration: Math.max(SHORTEST, until - from) };
  };
}

/** Whether what is dragged is where it was. */
export function isSamePlace(one: Drag | null, other: Drag): boolean {
  return one !== null && one.row === other.row && one.from === other.from && one.duration === other.duration;
}

/** Pixels from an edge within which the rows scroll by themselves, and how many they do in a frame. */
const EDGE = 44;
const PACE = 14;

/** Scrolls when the pointer is at an edge; whether it did. */
export function scrollAtEdge(
  { scroller, head, heading }: GridHandle,
  { clientX, clientY }: Pick<Point, "clientX" | "clientY">,
): boolean {
  const frame = scroller.getBoundingClientRect();
  const pushed = (at: number, low: number, high: number): number =>
    at >= low && at < low + EDGE ? -PACE : at > high - EDGE ? PACE : 0;
  const down = pushed(clientY, frame.top + head, frame.bottom);
  const right = pushed(clientX, frame.left + heading, frame.right);
  if (down === 0 && right === 0) return false;
  const [left, top] = [scroller.scrollLeft, scroller.scrollTop];
  scroller.scrollBy(right, down);
  return left !== scroller.scrollLeft || top !== scroller.scrollTop;
}
