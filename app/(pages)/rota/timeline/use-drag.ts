"use client";

import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import { type Drag, type DragAt, drawDrag, isSamePlace, scrollAtEdge, visitDrag } from "./drag";
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

/** Pixels that a press may wander and still be a click. */
const CLICK = 4;

/** From the press to the release. */
interface Session {
  x: number;
  y: number;
  clientX: number;
  clientY: number;
  scrollLeft: number;
  hasBegun: boolean;
  /** Whether the pointer has moved since the last frame. */
  hasMoved: boolean;
  at: DragAt;
  drag: Drag | null;
  frame: number;
  listening: AbortController;
}

/** Dragging by pointer: moving visits, drawing them longer or shorter, and drawing new ones. Escape lets go. */
export function useDrag({ store, handle, model, selected, onDrop }: Options) {
  const session = useRef<Session | null>(null);
  /** Whether the click that follows is the end of a drag. */
  const isClickOver = useRef(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });

  function move(now: Session): void {
    const grid = handle.current;
    if (!grid) return;
    now.hasMoved = false;
    if (!now.hasBegun && Math.hypot(now.clientX - now.x, now.clientY - now.y) < CLICK) return;
    now.hasBegun = true;
    const dx = now.clientX - now.x + grid.scroller.scrollLeft - now.scrollLeft;
    const next = now.at({ dx, clientX: now.clientX, clientY: now.clientY });
    if (isSamePlace(now.drag, next)) return;
    now.drag = next;
    store.moveTo(next);
  }

  /** Once a frame, however often the pointer tells of itself. */
  function follow(now: Session): void {
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

  function begin({ clientX, clientY }: ReactPointerEvent, at: DragAt): void {
    const now: Session = {
      x: clientX,
      y: clientY,
      clientX,
      clientY,
      scrollLeft: handle.current?.scroller.scrollLeft ?? 0,
      hasBegun: false,
      hasMoved: false,
      at,
      drag: null,
      frame: 0,
      listening: new AbortController(),
    };
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

/** A finger scrolls; whoever has no mouse moves visits by the dialog. */
const isPlainPress = (event: ReactPointerEvent): boolean =>
  event.button === 0 && event.pointerType !== "touch" && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** Notes where the pointer is until it is released, or Escape lets go. */
function listen(now: Session, end: (isDropped: boolean) => void): void {
  const { signal } = now.listening;
  const note = ({ clientX, clientY }: PointerEvent) => {
    if (clientX === now.clientX && clientY === now.clientY) return;
    Object.assign(now, { clientX, clientY, hasMoved: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  window.addEventListener("pointermove", note, { signal });
  window.addEventListener(
    "pointerup",
    (event) => {
      note(event);
      end(true);
    },
    { signal },
  );
  window.addEventListener("pointercancel", () => end(false), { signal });
  window.addEventListener("keydown", onKey, { signal, capture: true });
}
