"use client";

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { draggedSpan, type Grip, gripAt, SHORTEST, snapped } from "./axis";
import type { GridHandle } from "./grid-handle";
import type { RowVisit, TimelineModel } from "./rows";
import { cellId } from "./visit-block";

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

interface Options {
  handle: RefObject<GridHandle | null>;
  model: TimelineModel;
  selected: ReadonlySet<string>;
  onDrop: (drag: Drag) => void;
}

/** Pixels that a press may wander and still be a click. */
const CLICK = 4;
/** Pixels from an edge within which the rows scroll by themselves, and how many they do in a frame. */
const EDGE = 44;
const PACE = 14;

interface Session {
  x: number;
  y: number;
  clientX: number;
  clientY: number;
  scrollLeft: number;
  hasBegun: boolean;
  start: (point: { dx: number; clientX: number; clientY: number }) => Drag;
  drag: Drag | null;
  frame: number;
  listening: AbortController;
}

/** Dragging by pointer: moving visits, drawing them longer or shorter, and drawing new ones. Escape lets go. */
export function useDrag({ handle, model, selected, onDrop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const session = useRef<Session | null>(null);
  const isClickOver = useRef(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  function move(): void {
    const now = session.current;
    const grid = handle.current;
    if (!now || !grid) return;
    const dx = now.clientX - now.x + grid.scroller.scrollLeft - now.scrollLeft;
    if (!now.hasBegun && Math.hypot(now.clientX - now.x, now.clientY - now.y) < CLICK) return;
    now.hasBegun = true;
    const next = now.start({ dx, clientX: now.clientX, clientY: now.clientY });
    if (isSame(now.drag, next)) return;
    now.drag = next;
    setDrag(next);
  }

  function end(isDropped: boolean): void {
    const now = session.current;
    if (!now) return;
    session.current = null;
    cancelAnimationFrame(now.frame);
    now.listening.abort();
    isClickOver.current = now.hasBegun;
    setDrag(null);
    if (isDropped && now.drag) drop.current(now.drag);
  }

  const onMove = (event: PointerEvent) => {
    const now = session.current;
    if (!now) return;
    now.clientX = event.clientX;
    now.clientY = event.clientY;
    move();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };

  function begin(event: ReactPointerEvent, start: Session["start"]): void {
    const scrollLeft = handle.current?.scroller.scrollLeft ?? 0;
    const { clientX, clientY } = event;
    const opened: Session = {
      x: clientX,
      y: clientY,
      clientX,
      clientY,
      scrollLeft,
      hasBegun: false,
      start,
      drag: null,
      frame: 0,
      listening: new AbortController(),
    };
    session.current = opened;
    const { signal } = opened.listening;
    window.addEventListener("pointermove", onMove, { signal });
    window.addEventListener("pointerup", () => end(true), { signal });
    window.addEventListener("pointercancel", () => end(false), { signal });
    window.addEventListener("keydown", onKey, { signal, capture: true });
    const scroll = () => {
      if (opened.hasBegun && handle.current && scrollAtEdge(handle.current, opened)) move();
      opened.frame = requestAnimationFrame(scroll);
    };
    opened.frame = requestAnimationFrame(scroll);
  }

  function onPointerDown(event: ReactPointerEvent<HTMLElement>): void {
    isClickOver.current = false;
    // A finger scrolls; whoever has no mouse moves visits by the dialog.
    if (
      event.button !== 0 ||
      event.pointerType === "touch" ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey
    )
      return;
    const target = event.target as HTMLElement;
    const grid = handle.current;
    if (!grid) return;
    const cell = target.closest<HTMLElement>("[data-visit]");
    if (cell) {
      const lead = itemOf(cell.id, model);
      if (lead) begin(event, visitStart(lead, cell, event, selected, model, grid));
      return;
    }
    const track = target.closest<HTMLElement>("[data-track]");
    if (track?.dataset.track)
      begin(event, drawStart(track.dataset.track, grid.minuteAt(event.clientX), grid));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it only looks at what is kept between renders.
  useEffect(() => () => end(false), []);

  return {
    drag,
    isDragging: session,
    onPointerDown,
    /** Whether the click that follows is the end of a drag. */
    isClickOver,
  };
}

function visitStart(
  lead: RowVisit,
  cell: HTMLElement,
  event: ReactPointerEvent,
  selected: ReadonlySet<string>,
  model: TimelineModel,
  grid: GridHandle,
): Session["start"] {
  const box = cell.getBoundingClientRect();
  const isOne = !selected.has(cellId(lead));
  const grip = isOne ? gripAt(event.clientX - box.left, box.width) : "whole";
  const items = isOne ? [lead] : itemsOf(selected, model);
  const origin = lead.assignmentId === null ? "tray" : (carerOf(lead) ?? "tray");
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

const carerOf = ({ visit, assignmentId }: RowVisit): string | null =>
  visit.carers.find(({ id }) => id === assignmentId)?.employeeId ?? null;

function drawStart(row: string, minute: number, grid: GridHandle): Session["start"] {
  return ({ clientX }) => {
    const other = grid.minuteAt(clientX);
    const from = snapped(Math.max(0, Math.min(minute, other)));
    const until = snapped(Math.min(24 * 60, Math.max(minute, other)));
    return { kind: "draw", row, from, duration: Math.max(SHORTEST, until - from) };
  };
}

const allItems = ({ tray, rows }: TimelineModel): RowVisit[] => [
  ...tray.visits,
  ...rows.flatMap((row) => (row.kind === "carer" ? row.visits : [])),
];

/** The visit that a cell shows. */
export const itemOf = (id: string, model: TimelineModel): RowVisit | null =>
  allItems(model).find((item) => cellId(item) === id) ?? null;

export const itemsOf = (ids: ReadonlySet<string>, model: TimelineModel): RowVisit[] =>
  allItems(model).filter((item) => ids.has(cellId(item)));

function isSame(one: Drag | null, other: Drag): boolean {
  return one !== null && one.row === other.row && one.from === other.from && one.duration === other.duration;
}

/** Scrolls when the pointer is at an edge; whether it did. */
function scrollAtEdge({ scroller, head, heading }: GridHandle, { clientX, clientY }: Session): boolean {
  const frame = scroller.getBoundingClientRect();
  const pushed = (at: number, low: number, high: number): number =>
    at >= low && at < low + EDGE ? -PACE : at > high - EDGE ? PACE : 0;
  const [left, top] = [scroller.scrollLeft, scroller.scrollTop];
  scroller.scrollTop += pushed(clientY, frame.top + head, frame.bottom);
  scroller.scrollLeft += pushed(clientX, frame.left + heading, frame.right);
  return left !== scroller.scrollLeft || top !== scroller.scrollTop;
}
