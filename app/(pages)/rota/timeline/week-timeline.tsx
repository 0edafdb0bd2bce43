"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useRouter } from "next/navigation";
import { useMemo, useRef } from "react";
import { useFoldName } from "@/app/_client/use-fold-name";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import type { CivilDate } from "@/lib/domain/time";
import type { TimelineWeek, WeekCarer } from "@/lib/services/timeline/timeline-week";
import { CarerFilters } from "./carer-filters";
import { PeriodBar } from "./period-bar";
import { type TimelineModel, timelineModel } from "./rows";
import { isNarrowed } from "./timeline-query";
import { useLiveChanges } from "./use-live-changes";
import { useTimelineView } from "./use-timeline-view";
import { WeekHead } from "./week-head";
import { ROW, WeekRow } from "./week-row";

/** A week of all carers: what each does on each day, and how much of their hours that is. */
export function WeekTimeline({ week, today }: { week: TimelineWeek; today: CivilDate }) {
  const router = useRouter();
  const { view, setView } = useTimelineView();
  useLiveChanges(week.logEntry, () => router.refresh());
  const names = useMemo(() => week.carers.map(({ name }) => name), [week.carers]);
  const fold = useFoldName(names, view.find);
  const model = useMemo(
    () =>
      timelineModel(
        { day: week.monday, now: week.now, logEntry: week.logEntry, carers: week.carers, visits: [] },
        { ...view, service: null },
        (name, id) => isFoundBy({ name, id }, view.find, fold),
      ),
    [week, view, fold],
  );
  const scroller = useRef<HTMLElement>(null);
  const virtualizer = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    initialRect: { width: 1280, height: 800 },
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const before = first?.start ?? 0;
  const after = virtualizer.getTotalSize() - (last?.end ?? 0);
  return (
    <>
      <PeriodBar
        period={{ span: "week", rows: "carers", first: week.monday, today, service: null }}
        filters={<CarerFilters view={view} model={model} setView={setView} hasVisits={false} />}
        isNarrowed={isNarrowed({ ...view, service: null })}
      />
      <section
        ref={scroller}
        aria-label="The week: table"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
        tabIndex={0}
        className="relative min-h-0 flex-1 overflow-auto rounded-card border border-line bg-surface print:overflow-visible"
      >
        <table
          className="w-full min-w-240 border-separate border-spacing-0 text-small"
          aria-rowcount={model.rows.length + 2}
        >
          <caption className="sr-only">Carers and days</caption>
          <WeekHead week={week} today={today} />
          <tbody>
            {before > 0 && <Spacer height={before} />}
            {items.map(({ index }) => (
              <WeekTableRow key={model.rows[index]?.key ?? index} {...{ model, week, index }} />
            ))}
            {after > 0 && <Spacer height={after} />}
          </tbody>
        </table>
      </section>
    </>
  );
}

function WeekTableRow({ model, week, index }: { model: TimelineModel; week: TimelineWeek; index: number }) {
  const row = model.rows[index];
  // Below the head of two rows, and counted from one.
  const place = index + 3;
  if (!row) return null;
  if (row.kind === "carer") return <WeekRow carer={row.carer as WeekCarer} week={week} index={place} />;
  return (
    <tr aria-rowindex={place} style={{ height: ROW }}>
      <th scope="rowgroup" colSpan={9} className="border-line border-b bg-ground px-2 text-left">
        {row.name} <span className="font-normal text-muted">{row.carers}</span>
      </th>
    </tr>
  );
}

const Spacer = ({ height }: { height: number }) => (
  <tr aria-hidden>
    <td colSpan={9} style={{ height }} />
  </tr>
);
