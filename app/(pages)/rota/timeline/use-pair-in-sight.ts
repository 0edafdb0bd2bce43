"use client";

import { type PointerEvent, useState } from "react";
import { type Place, TRAY } from "./moves";
import type { TimelineModel } from "./rows";

/** The double-up that is looked at: below the pointer, else at the tab stop, else beside the day. Null without one. */
export function usePairInSight(model: TimelineModel, place: Place, opened: number | null) {
  const [hovered, setHovered] = useState<number | null>(null);
  const onPointerOver = ({ target }: PointerEvent<HTMLElement>) => {
    const cell = (target as HTMLElement).closest<HTMLElement>("[data-double-up]");
    setHovered(cell ? Number(cell.dataset.visit) : null);
  };
  const row = model.rows[place.row];
  const visits = place.row === TRAY ? model.tray.visits : row?.kind === "carer" ? row.visits : [];
  const focused = visits[place.cell - 1]?.visit;
  const atStop = focused && focused.carersNeeded > 1 ? focused.id : null;
  return { inSight: hovered ?? atStop ?? opened, onPointerOver, onPointerLeave: () => setHovered(null) };
}
