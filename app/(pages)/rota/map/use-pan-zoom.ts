import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Point } from "@/lib/domain/map/map-view";
import { middleOf, moved, type PictureSize, pointUnder, WHOLE, zoomed } from "@/lib/domain/map/pan-zoom";

/** How much a press of a button or key enlarges. */
const STEP = 2;
/** The part of what is shown by which an arrow key moves. */
const ARROW = 1 / 8;

const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -ARROW, y: 0 },
  ArrowRight: { x: ARROW, y: 0 },
  ArrowUp: { x: 0, y: -ARROW },
  ArrowDown: { x: 0, y: ARROW },
};

/** Which part of a picture is shown, changed by buttons, keys, dragging, pinching and the wheel with Ctrl. Nothing is animated. */
export function usePanZoom(size: PictureSize) {
  const [shown, setShown] = useState(WHOLE);
  const picture = useRef<SVGSVGElement>(null);
  const pressed = useRef(new Map<number, Point>());

  const zoomBy = (factor: number) => setShown((last) => zoomed(last, factor, middleOf(last, size), size));

  /** What was at one place of the screen comes to another, enlarged around it. */
  function drag(from: Point, to: Point, factor: number) {
    const drawn = picture.current?.getBoundingClientRect();
    if (!drawn) return;
    setShown((last) => {
      const at = pointUnder(last, from, drawn, size);
      const near = zoomed(last, factor, at, size);
      const under = pointUnder(near, to, drawn, size);
      return moved(near, { x: at.x - under.x, y: at.y - under.y }, size);
    });
  }

  useWheel(picture, drag);

  const onPointer = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      pressed.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const before = pressed.current.get(event.pointerId);
      if (!before) return;
      const after = { x: event.clientX, y: event.clientY };
      const other = [...pressed.current].find(([id]) => id !== event.pointerId)?.[1] ?? null;
      pressed.current.set(event.pointerId, after);
      if (other === null) return drag(before, after, 1);
      const factor = distance(other, after) / Math.max(distance(other, before), 1);
      drag(between(other, before), between(other, after), factor);
    },
    onPointerUp: (event: PointerEvent) => pressed.current.delete(event.pointerId),
    onPointerCancel: (event: PointerEvent) => pressed.current.delete(event.pointerId),
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) {
      // There is nowhere to move the whole picture to: the browser scrolls.
      if (shown.zoom === 1) return;
      setShown((last) =>
        moved(last, { x: (arrow.x * size.width) / last.zoom, y: (arrow.y * size.height) / last.zoom }, size),
      );
    } else if (event.key === "+" || event.key === "=") zoomBy(STEP);
    else if (event.key === "-") zoomBy(1 / STEP);
    else if (event.key === "0") setShown(WHOLE);
    else return;
    event.preventDefault();
  }

  return {
    ...{ shown, picture, onPointer, onKeyDown },
    zoomIn: () => zoomBy(STEP),
    zoomOut: () => zoomBy(1 / STEP),
    showAll: () => setShown(WHOLE),
  };
}

/** The wheel enlarges with Ctrl, as a pinch on a touch pad does; without it the page scrolls. */
function useWheel(
  picture: { current: SVGSVGElement | null },
  drag: (from: Point, to: Point, factor: number) => void,
) {
  useEffect(() => {
    const element = picture.current;
    function turn(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      drag(at, at, 2 ** (-Math.max(-200, Math.min(200, event.deltaY)) / 200));
    }
    // React listens to the wheel in a way that cannot keep the browser from enlarging the page.
    element?.addEventListener("wheel", turn, { passive: false });
    return () => element?.removeEventListener("wheel", turn);
  });
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
