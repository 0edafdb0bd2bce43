"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useLayoutEffect, useMemo, useRef } from "react";
import { useFoldName } from "@/app/_client/use-fold-name";
import { useRowHeight } from "@/app/_client/use-row-height";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { addDays, type CivilDate, formatDate } from "@/lib/domain/time";
import type { PatientsTimeline } from "@/lib/services/timeline/timeline-patients";
import { patientRows } from "./patient-rows";
import { PatientWeekRow } from "./patient-week-row";
import { PatientsBar } from "./patients-bar";
import { PeriodBar } from "./toolbar";
import { useLiveChanges } from "./use-live-changes";
import { useOpenPanel } from "./use-open-panel";
import { usePatientView } from "./use-patient-view";
import { useWeekKeys } from "./use-week-keys";

const PatientPanel = dynamic(() => import("./patient-panel"));

/** Pixels of the head, and of a row beside its visits. */
const HEAD = 40;
const PADDING = 10;

interface PatientsWeekProps {
  week: PatientsTimeline;
  today: CivilDate;
}

/** A week of all patients: who comes when, what is uncovered, and from how many carers each has care. */
export function PatientsWeek({ week, today }: PatientsWeekProps) {
  const router = useRouter();
  const { view, setView } = usePatientView();
  useLiveChanges(week.logEntry, () => router.refresh());
  const names = useMemo(() => namesIn(week), [week]);
  const fold = useFoldName(names, view.find);
  const rows = useMemo(
    () => patientRows(week.patients, view, (name, id) => isFoundBy({ name, id }, view.find, fold)),
    [week, view, fold],
  );
  const panels = useOpenPanel();
  const toVisit = (day: number, id: number) =>
    router.push(`/rota?day=${addDays(week.monday, day)}&visit=${id}`);
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useWeekKeys(rows, {
    onPatient: (id) => panels.open({ kind: "patient", id }),
    onVisit: toVisit,
  });
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
      const kept = keys.place.row;
      return kept < count && (kept < from || kept > until) ? [...shown, kept].sort((a, b) => a - b) : shown;
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, and another density, have other heights.
  useLayoutEffect(() => virtualizer.measure(), [rows, line]);
  keys.useFocus((row) => virtualizer.scrollToIndex(row, { align: "auto" }));
  return (
    <>
      <PeriodBar span="week" rows="patients" first={week.monday} today={today} />
      <PatientsBar view={view} patients={week.patients} shown={rows} setView={setView} />
      <div className="flex min-h-0 flex-1 gap-3">
        {/* biome-ignore lint/a11y/useSemanticElements: rows that are not in sight are not in the page. */}
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
          <Head monday={week.monday} today={today} />
          <div
            role="presentation"
            className="relative min-w-240"
            style={{ height: virtualizer.getTotalSize() }}
          >
            {virtualizer.getVirtualItems().map(({ index, start, size }) => {
              const row = rows[index];
              return row ? (
                <PatientWeekRow
                  key={row.id}
                  row={row}
                  index={index}
                  monday={week.monday}
                  top={start - HEAD}
                  height={size}
                  place={keys.place.row === index ? keys.place : null}
                />
              ) : null;
            })}
          </div>
          {rows.length === 0 && <p className="p-4 text-muted">No patients match.</p>}
        </div>
        {panels.shown?.kind === "patient" && (
          <PatientPanel
            patientId={panels.shown.id}
            day={week.monday}
            onVisit={(id, date) => router.push(`/rota?day=${date}&visit=${id}`)}
            onClose={() => {
              panels.close();
              keys.refocus();
            }}
          />
        )}
      </div>
    </>
  );
}

const namesIn = ({ patients }: PatientsTimeline): string[] => [
  ...new Set(
    patients.flatMap(({ name, days }) => [
      name,
      ...days.flatMap((day) => day.flatMap(({ carers }) => carers.map((one) => one.name))),
    ]),
  ),
];

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
