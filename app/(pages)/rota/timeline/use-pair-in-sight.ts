"use client";

import { type PointerEvent, useCallback, useState } from "react";
import type { Place } from "./moves";
import { type TimelineModel, visitsAt } from "./rows";

/** The double-up that is looked at: below the pointer, else at the tab stop, else beside the day. Null without one. */
export function usePairInSight(model: TimelineModel, place: Place, opened: number | null) {
  const [hovered, setHovered] = useState<number | null>(null);
  const onPointerOver = useCallback(({ target }: PointerEvent<HTMLElement>) => {
    const cell = (target as HTMLElement).closest<HTMLElement>("[data-double-up]");
    setHovered(cell ? Number(cell.dataset.visit) : null);
  }, []);
  const focused = visitsAt(place.row, model)[place.cell - 1]?.visit;
  const atStop = focused && focused.carersNeeded > 1 ? focused.id : null;
  return { inSight: hovered ?? atStop ?? opened, onPointerOver, onPointerLeave: () => setHovered(null) };
}
