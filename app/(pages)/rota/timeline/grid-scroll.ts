"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import { pixelsOf } from "./axis";
import type { RowVirtualizer } from "./grid-handle";
import { HEADING } from "./measures";
import { type Place, TRAY } from "./moves";
import type { TimelineModel } from "./rows";

/** Half an hour of what is past stays in sight. */
const BEFORE_NOW = 60;

/** At first the present, or the first visit of the day, is in sight; another zoom keeps the minute at the left. */
export function useFirstScroll(
  scroller: RefObject<HTMLDivElement | null>,
  perHour: number,
  now: number | null,
  model: TimelineModel,
): void {
  const minute = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, and when the zoom changes.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const starts = [
      ...model.tray.visits,
      ...model.rows.flatMap((row) => (row.kind === "carer" ? row.visits : [])),
    ];
    const first = Math.min(24 * 60, ...starts.map(({ from }) => Math.max(0, from)));
    const atFirst = now === null ? (starts.length > 0 ? first - 30 : 6.5 * 60) : now - BEFORE_NOW;
    element.scrollLeft = pixelsOf(Math.max(0, minute.current ?? atFirst), perHour);
    const note = () => {
      minute.current = (element.scrollLeft * 60) / perHour;
    };
    note();
    // Before the rows are drawn for it: afterwards, reading where it is would lay them out at once.
    const early = { passive: true, capture: true };
    element.addEventListener("scroll", note, early);
    return () => element.removeEventListener("scroll", note, early);
  }, [perHour]);
}

interface Focused {
  /** Rises when the focus is to go to the place. */
  focusRequest: number;
  place: Place;
  cellIdAt: (place: Place) => string | null;
}

/** Brings the active cell into sight and gives it the focus, whenever that is asked for. */
export function useFocus(
  { focusRequest, place, cellIdAt }: Focused,
  virtualizer: RowVirtualizer,
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const done = useRef(focusRequest);
  useLayoutEffect(() => {
    if (done.current === focusRequest) return;
    done.current = focusRequest;
    if (place.row !== TRAY) virtualizer.scrollToIndex(place.row, { align: "auto" });
    const id = cellIdAt(place);
    const cell = id === null ? null : document.getElementById(id);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    if (scroller.current && place.cell > 0) scrollAside(cell, scroller.current);
  });
}

/** The heading of the row lies over what is scrolled below it. */
function scrollAside(cell: HTMLElement, scroller: HTMLElement): void {
  const [box, frame] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const hiddenLeft = frame.left + HEADING + 8 - box.left;
  const hiddenRight = box.right + 8 - frame.right;
  if (hiddenLeft > 0) scroller.scrollLeft -= hiddenLeft;
  else if (hiddenRight > 0) scroller.scrollLeft += Math.min(hiddenRight, -hiddenLeft);
}
