"use client";

import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from "react";
import type { PatientRow } from "@/lib/services/timeline/timeline-patients";
import { type WeekPlace, weekPlaceAfter } from "./patient-rows";
import { weekCellId } from "./patient-week-row";

interface Options {
  onPatient: (id: string) => void;
  onVisit: (visitId: number) => void;
}

/** The grid pattern over a week of patients: one tab stop, arrows between days and visits, Enter opens. */
export function useWeekKeys(rows: readonly PatientRow[], { onPatient, onVisit }: Options) {
  const [kept, setKept] = useState<WeekPlace>({ row: 0, day: -1, visit: 0 });
  const [focusRequest, setFocusRequest] = useState(0);
  const place = placeNow(kept, rows);
  const refocus = () => setFocusRequest((count) => count + 1);

  function open(at: WeekPlace): void {
    const row = rows[at.row];
    const visit = row?.days[at.day]?.[at.visit];
    if (visit) onVisit(visit.id);
    else if (row && at.day < 0) onPatient(row.id);
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.metaKey) return;
    const counts = rows.map(({ days }) => days.map((day) => day.length));
    const next = weekPlaceAfter(event.key, event.ctrlKey, place, counts);
    if (next) {
      setKept(next);
      refocus();
    } else if (event.key === "Enter" && !event.ctrlKey) open(place);
    else return;
    event.preventDefault();
  }
  function onClick(event: MouseEvent<HTMLElement>): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-place]");
    const row = Number(cell?.closest<HTMLElement>("[data-row]")?.dataset.row);
    if (!cell || Number.isNaN(row)) return;
    const [day = -1, visit = 0] = (cell.dataset.place ?? "").split(" ").map(Number);
    setKept({ row, day, visit });
    open({ row, day, visit });
  }
  /** Brings the place into sight and gives it the focus, whenever that is asked for. */
  function useFocus(scrollTo: (row: number) => void): void {
    const done = useRef(focusRequest);
    useLayoutEffect(() => {
      if (done.current === focusRequest) return;
      done.current = focusRequest;
      scrollTo(place.row);
      const cell = document.getElementById(weekCellId(rows[place.row]?.id ?? "", place.day, place.visit));
      cell?.focus({ preventScroll: true });
      if (place.day >= 0) cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }
  return { place, onKeyDown, onClick, refocus, useFocus };
}

export type WeekKeys = ReturnType<typeof useWeekKeys>;

/** The place that was kept, in the rows as they are now. */
function placeNow({ row, day, visit }: WeekPlace, rows: readonly PatientRow[]): WeekPlace {
  const kept = Math.max(0, Math.min(row, rows.length - 1));
  const visits = day < 0 ? 0 : (rows[kept]?.days[day]?.length ?? 0);
  return { row: kept, day, visit: Math.max(0, Math.min(visit, visits - 1)) };
}
