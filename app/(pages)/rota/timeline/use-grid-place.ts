"use client";

import { type FocusEvent, useEffect, useRef, useState } from "react";
import { type Place, placeOf, TRAY } from "./moves";
import { headingId } from "./row-heading";
import { cellId, type RowVisit, type TimelineModel, visitsAt } from "./rows";

/** The one tab stop of the grid: kept by the row that it is in, whatever place among the rows this has by now. */
export function useGridPlace(model: TimelineModel, serial: number) {
  const [kept, setKept] = useState<{ key: string; place: Place }>({
    key: "tray",
    place: { row: TRAY, cell: 0, minute: null },
  });
  const [focusRequest, setFocusRequest] = useState(0);
  const place = placeNow(kept, model);

  const keyOf = (row: number) => (row === TRAY ? "tray" : (model.rows[row]?.key ?? "tray"));
  const itemAt = ({ row, cell }: Place): RowVisit | null => visitsAt(row, model)[cell - 1] ?? null;
  const cellIdAt = (at: Place): string => {
    const item = itemAt(at);
    return item ? cellId(item) : headingId(keyOf(at.row));
  };
  const keep = (next: Place) => setKept({ key: keyOf(next.row), place: next });
  const refocus = () => setFocusRequest((count) => count + 1);
  const goTo = (next: Place) => {
    keep(next);
    refocus();
  };

  // A visit that went to another row is another element there: the focus goes along.
  const focused = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something has come of a change.
  useEffect(() => {
    if (serial === 0 || focused.current === null || document.activeElement !== document.body) return;
    const found = placeOfVisit(focused.current, model);
    if (found) goTo(found);
  }, [serial]);

  /** Whatever gets the focus, by a click too, is where the arrows go on from. */
  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const row = target.closest<HTMLElement>("[data-row]")?.dataset.row;
    if (row === undefined) return;
    focused.current = Number(target.dataset.visit) || null;
    const at = placeOf(model.rows, row);
    const visits = visitsAt(at, model);
    const cell = visits.findIndex((item) => cellId(item) === target.id) + 1;
    if (at === place.row && cell === place.cell) return;
    keep({ row: at, cell, minute: visits[cell - 1]?.from ?? null });
  }

  return { place, focusRequest, itemAt, cellIdAt, goTo, refocus, onFocus };
}

/** Where a visit is now: in the row of the first of its carers, or in the tray. */
function placeOfVisit(id: number, model: TimelineModel): Place | null {
  for (const row of [...model.rows.keys(), TRAY]) {
    const visits = visitsAt(row, model);
    const cell = visits.findIndex(({ visit }) => visit.id === id) + 1;
    if (cell > 0) return { row, cell, minute: visits[cell - 1]?.from ?? null };
  }
  return null;
}

/** The place that was kept, in the rows as they are now. */
function placeNow({ key, place }: { key: string; place: Place }, model: TimelineModel): Place {
  const row = placeOf(model.rows, key);
  if (row !== TRAY && !model.rows[row]) return { row: TRAY, cell: 0, minute: place.minute };
  return { ...place, row, cell: Math.min(place.cell, visitsAt(row, model).length) };
}
