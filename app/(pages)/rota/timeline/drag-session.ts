import type { PointerEvent as ReactPointerEvent } from "react";
import type { Drag, DragAt } from "./drag";
import type { GridHandle } from "./grid-handle";

/** Pixels that a press may wander and still be a click. */
const CLICK = 4;

/** From the press to the release. */
export interface DragSession {
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

/** A press, before the pointer has moved. */
export function newSession(
  { clientX, clientY }: ReactPointerEvent,
  at: DragAt,
  grid: GridHandle | null,
): DragSession {
  return {
    x: clientX,
    y: clientY,
    clientX,
    clientY,
    scrollLeft: grid?.scroller.scrollLeft ?? 0,
    hasBegun: false,
    hasMoved: false,
    at,
    drag: null,
    frame: 0,
    listening: new AbortController(),
  };
}

/** What is dragged where the pointer is now; null while the press may still be a click. */
export function draggedTo(now: DragSession, { scroller }: GridHandle): Drag | null {
  now.hasMoved = false;
  if (!now.hasBegun && Math.hypot(now.clientX - now.x, now.clientY - now.y) < CLICK) return null;
  now.hasBegun = true;
  const dx = now.clientX - now.x + scroller.scrollLeft - now.scrollLeft;
  return now.at({ dx, clientX: now.clientX, clientY: now.clientY });
}

/** A finger scrolls; whoever has no mouse moves visits by the dialog. */
export const isPlainPress = (event: ReactPointerEvent): boolean =>
  event.button === 0 && event.pointerType !== "touch" && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/** Notes where the pointer is until it is released, or Escape lets go. */
export function listen(now: DragSession, end: (isDropped: boolean) => void): void {
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
