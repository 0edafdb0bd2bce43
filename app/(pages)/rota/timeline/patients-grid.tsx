"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";
import { useRowHeight } from "@/app/_client/use-row-height";
import { addDays, type CivilDate, formatDate } from "@/lib/domain/time";
import type { PatientRow } from "@/lib/services/timeline/timeline-patients";
import { PatientWeekRow } from "./patient-week-row";
import type { WeekKeys } from "./use-week-keys";

/** Pixels of the head, and of a row beside its visits. */
const HEAD = 40;
const PADDING = 10;

interface PatientsGridProps {
  rows: readonly PatientRow[];
  monday: CivilDate;
  today: CivilDate;
  keys: WeekKeys;
  /** The visit that is shown beside the week. */
  opened: number | null;
}

/** Patients and the days of their week. Only the rows in sight are in the page. */
export function PatientsGrid({ rows, monday, today, keys, opened }: PatientsGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useRows(rows, scroller, keys.place.row);
  keys.useFocus((row) => virtualizer.scrollToIndex(row, { align: "auto" }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not in sight are not in the page.
    <div
      role="grid"
      aria-label="Patients and their week"
      aria-rowcount={rows.length + 1}
      aria-colcount={8}
      tabIndex={-1}
      ref={scroller}
      onKeyDown={keys.onKeyDown}
      onClick={keys.onClick}
      className="relative min-h-0 min-w-0 flex-1 overflow-auto overscroll-contain rounded-card border border-line bg-surface outline-none print:overflow-visible"
    >
      <Head monday={monday} today={today} />
      <div role="presentation" className="relative min-w-240" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index];
          return row ? (
            <PatientWeekRow
              key={row.id}
              row={row}
              index={index}
              monday={monday}
              top={start - HEAD}
              height={size}
              place={keys.place.row === index ? keys.place : null}
              opened={row.days.some((day) => day.some(({ id }) => id === opened)) ? opened : null}
            />
          ) : null;
        })}
      </div>
      {rows.length === 0 && <p className="p-4 text-muted">No patients match.</p>}
    </div>
  );
}

/** The rows in sight, each as high as the most visits of one of its days. */
function useRows(
  rows: readonly PatientRow[],
  scroller: React.RefObject<HTMLDivElement | null>,
  focused: number,
) {
  // Each visit is as high as a control, with a hairline between two.
  const line = useRowHeight() + 1;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) =>
      PADDING + line * Math.max(1, ...(rows[index]?.days ?? []).map((day) => day.length)),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    initialRect: { width: 1280, height: 800 },
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const until = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
      // The row that has the focus stays, wherever the others are scrolled to.
      if (focused >= count || (focused >= from && focused <= until)) return shown;
      return [...shown, focused].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, and another density, have other heights.
  useLayoutEffect(() => virtualizer.measure(), [rows, line]);
  return virtualizer;
}

/** The days, above rows that scroll below them. */
function Head({ monday, today }: { monday: CivilDate; today: CivilDate }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: it is the first row of the grid.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells lead nowhere.
    <div
      role="row"
      aria-rowindex={1}
      className="week-of-patients sticky top-0 z-2 min-w-240 border-line border-b bg-surface text-small"
      style={{ height: HEAD }}
    >
      {["Patient", ...Array.from({ length: 7 }, (_, index) => addDays(monday, index))].map((name, index) => (
        // biome-ignore lint/a11y/useSemanticElements: see above.
        // biome-ignore lint/a11y/useFocusableInteractive: it leads nowhere.
        <div
          key={name}
          role="columnheader"
          className={`flex items-center border-line border-r px-2 font-semibold ${index === 0 ? "sticky left-0 z-1 bg-surface" : ""} ${name === today ? "text-accent" : ""}`}
        >
          {index === 0 ? name : formatDate(name).slice(0, -5)}
        </div>
      ))}
    </div>
  );
}
