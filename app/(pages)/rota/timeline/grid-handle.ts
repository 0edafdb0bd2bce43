"use client";

import type { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";
import { HEADING } from "./measures";
import type { TimelineModel } from "./rows";

/** What a drag has to know of where things are drawn. */
export interface GridHandle {
  scroller: HTMLDivElement;
  perHour: number;
  /** Pixels that the tray and the hours take at the top, and the headings of rows at the left. */
  head: number;
  heading: number;
  /** The row below a point of the screen; `tray` above the rows, null beside them. */
  rowAt(clientY: number): string | null;
  /** The minute of the day at a point of the screen. */
  minuteAt(clientX: number): number;
}

export type RowVirtualizer = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

/** Keeps the handle up to date with what is drawn. */
export function useHandle(
  handle: RefObject<GridHandle | null>,
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: RowVirtualizer,
  model: TimelineModel,
  perHour: number,
  head: number,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    handle.current = {
      scroller: element,
      perHour,
      head,
      heading: HEADING,
      rowAt(clientY) {
        const within = clientY - element.getBoundingClientRect().top;
        if (within < head) return "tray";
        const index = virtualizer.getVirtualItemForOffset(within + element.scrollTop)?.index;
        const row = index === undefined ? undefined : model.rows[index];
        return row?.kind === "carer" ? row.key : null;
      },
      minuteAt(clientX) {
        const within = clientX - element.getBoundingClientRect().left - HEADING;
        return ((within + element.scrollLeft) * 60) / perHour;
      },
    };
  }, [handle, scroller, virtualizer, model, perHour, head]);
}
