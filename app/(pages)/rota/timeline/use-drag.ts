"use client";

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import { type Drag, type DragAt, drawDrag, isSamePlace, scrollAtEdge, visitDrag } from "./drag";
import { type DragSession, draggedTo, isPlainPress, listen, newSession } from "./drag-session";
import type { DragStore } from "./drag-store";
import type { GridHandle } from "./grid-handle";
import { itemOf, type TimelineModel } from "./rows";

interface Options {
  store: DragStore;
  handle: RefObject<GridHandle | null>;
  model: TimelineModel;
  selected: ReadonlySet<string>;
  onDrop: (drag: Drag) => void;
}

/** Dragging by pointer: moving visits, drawing them longer or shorter, and drawing new ones. Escape lets go. */
export function useDrag({ store, handle, model, selected, onDrop }: Options) {
  const session = useRef<DragSession | null>(null);
  /** Whether the click that follows is the end of a drag. */
  const isClickOver = useRef(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  function move(now: DragSession): void {
    const grid = handle.current;
    if (!grid) return;
    const next = draggedTo(now, grid);
    if (next === null || isSamePlace(now.drag, next)) return;
    now.drag = next;
    store.moveTo(next);
  }

  /** Once a frame, however often the pointer tells of itself. */
  function follow(now: DragSession): void {
    if (session.current !== now) return;
    const hasScrolled = now.hasBegun && handle.current !== null && scrollAtEdge(handle.current, now);
    if (now.hasMoved || hasScrolled) move(now);
    now.frame = requestAnimationFrame(() => follow(now));
  }

  function end(isDropped: boolean): void {
    const now = session.current;
    if (!now) return;
    if (isDropped && now.hasMoved) move(now);
    session.current = null;
    cancelAnimationFrame(now.frame);
    now.listening.abort();
    isClickOver.current = now.hasBegun;
    if (now.drag === null) return;
    store.moveTo(null);
    if (isDropped) drop.current(now.drag);
  }

  function begin(event: ReactPointerEvent, at: DragAt): void {
    const now = newSession(event, at, handle.current);
    session.current = now;
    listen(now, end);
    follow(now);
  }

  function onPointerDown(event: ReactPointerEvent<HTMLElement>): void {
    isClickOver.current = false;
    const grid = handle.current;
    if (!grid || !isPlainPress(event)) return;
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>("[data-visit]");
    const lead = cell && itemOf(cell.id, model);
    if (cell && lead) begin(event, visitDrag(lead, cell, event.clientX, selected, model, grid));
    if (cell) return;
    const row = target.closest<HTMLElement>("[data-track]")?.dataset.track;
    if (row) begin(event, drawDrag(row, grid.minuteAt(event.clientX), grid));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: it only looks at what is kept between renders.
  useEffect(() => () => end(false), []);

  return { onPointerDown, isClickOver };
}
