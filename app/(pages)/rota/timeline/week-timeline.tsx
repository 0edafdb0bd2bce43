"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMemo, useRef } from "react";
import { useFoldName } from "@/app/_client/use-fold-name";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { type CivilDate, formatDate } from "@/lib/domain/time";
import type { TimelineWeek, WeekCarer, WeekDay } from "@/lib/services/timeline/timeline-week";
import { timelineModel } from "./rows";
import { PeriodBar, ViewBar } from "./toolbar";
import { useLiveChanges } from "./use-live-changes";
import { useTimelineView } from "./use-timeline-view";
import { hoursOf, weekOf } from "./words";

/** As high as a finger needs, and the lines of a cell. */
const ROW = 48;

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
  const uncovered = week.days.reduce((sum, day) => sum + day.uncovered, 0);
  return (
    <>
      <PeriodBar span="week" first={week.monday} today={today} />
      <ViewBar view={view} model={model} setView={setView} hasVisits={false} />
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
          <thead className="sticky top-0 z-2 bg-surface">
            <tr aria-rowindex={1}>
              <th
                scope="col"
                className="sticky left-0 z-1 w-56 border-line border-r border-b bg-surface px-2 py-1 text-left"
              >
                Carer
              </th>
              {week.days.map(({ day }) => (
                <th key={day} scope="col" className="border-line border-r border-b px-2 py-1 text-left">
                  <Link
                    href={`/rota?day=${day}`}
                    className={`inline-flex min-h-touch min-w-touch items-center underline underline-offset-4 ${day === today ? "font-bold" : ""}`}
                  >
                    {formatDate(day).slice(0, -5)}
                  </Link>
                </th>
              ))}
              <th scope="col" className="border-line border-b px-2 py-1 text-left">
                Week
              </th>
            </tr>
            <tr aria-rowindex={2} className="bg-sunken">
              <th
                scope="row"
                className="sticky left-0 z-1 border-line border-r border-b-2 bg-sunken px-2 py-1 text-left"
              >
                All visits
              </th>
              {week.days.map(({ day, visits, minutes, uncovered: open }) => (
                <td key={day} className="tabular border-line border-r border-b-2 px-2 py-1">
                  {visits} · {hoursOf(minutes)}
                  {open > 0 && <span className="block font-semibold text-care">{open} uncovered</span>}
                </td>
              ))}
              <td className="tabular border-line border-b-2 px-2 py-1">
                {hoursOf(week.days.reduce((sum, { minutes }) => sum + minutes, 0))}
                {uncovered > 0 && (
                  <span className="block font-semibold text-care">{uncovered} uncovered</span>
                )}
              </td>
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer height={before} />}
            {items.map(({ index }) => {
              const row = model.rows[index];
              if (!row) return null;
              if (row.kind === "group")
                return (
                  <tr key={row.key} aria-rowindex={index + 3} style={{ height: ROW }}>
                    <th
                      scope="rowgroup"
                      colSpan={9}
                      className="border-line border-b bg-ground px-2 text-left"
                    >
                      {row.name} <span className="font-normal text-muted">{row.carers}</span>
                    </th>
                  </tr>
                );
              return <WeekRow key={row.key} carer={row.carer as WeekCarer} week={week} index={index + 3} />;
            })}
            {after > 0 && <Spacer height={after} />}
          </tbody>
        </table>
      </section>
    </>
  );
}

const Spacer = ({ height }: { height: number }) => (
  <tr aria-hidden>
    <td colSpan={9} style={{ height }} />
  </tr>
);

function WeekRow({ carer, week, index }: { carer: WeekCarer; week: TimelineWeek; index: number }) {
  const isOver = carer.contracted !== null && carer.bookedInWeek > carer.contracted;
  return (
    <tr aria-rowindex={index} style={{ height: ROW }}>
      <th
        scope="row"
        className="sticky left-0 z-1 border-line border-r border-b bg-surface px-2 text-left font-normal leading-tight"
      >
        <span className="block max-w-52 truncate font-semibold">{carer.name}</span>
        <span className="block max-w-52 truncate text-muted text-tiny">
          {[carer.role, carer.area].filter(Boolean).join(" · ")}
        </span>
      </th>
      {carer.days.map((day, place) => (
        <DayCell key={week.days[place]?.day} day={day} date={week.days[place]?.day ?? ""} carer={carer} />
      ))}
      <td className="tabular border-line border-b px-2">
        {weekOf(carer)}
        {isOver && <span className="block text-bad text-tiny">over contract</span>}
      </td>
    </tr>
  );
}

function DayCell({ day, date, carer }: { day: WeekDay; date: CivilDate; carer: WeekCarer }) {
  const { visits, minutes, available, absence } = day;
  const isOff = available === 0;
  const ground = absence ? "timeline-hatched" : isOff ? "bg-sunken" : "";
  return (
    <td className={`tabular border-line border-r border-b px-2 leading-tight ${ground}`}>
      {absence && <span className="rounded-control bg-surface px-1 text-tiny">{ABSENCE_WORDS[absence]}</span>}
      {visits > 0 ? (
        <Link
          href={`/rota/carers/${encodeURIComponent(carer.id)}?day=${date}`}
          className="flex min-h-touch flex-col justify-center rounded-control bg-surface px-1 hover:bg-sunken"
          aria-label={`${carer.name}, ${formatDate(date)}: ${visits} ${visits === 1 ? "visit" : "visits"}, ${hoursOf(minutes)}`}
        >
          {visits} · {hoursOf(minutes)}
          <Load minutes={minutes} available={available} />
        </Link>
      ) : (
        !absence && <span className="text-muted">{isOff ? "off" : "–"}</span>
      )}
    </td>
  );
}

/** How much of the time that the carer can work is booked. */
function Load({ minutes, available }: { minutes: number; available: number | null }) {
  if (available === null || available === 0) return null;
  const share = minutes / available;
  return (
    <span aria-hidden className="block h-1 w-full overflow-hidden rounded-pill bg-sunken">
      <span
        className={`block h-full ${share > 1 ? "bg-bad" : "bg-accent"}`}
        style={{ width: `${Math.min(100, share * 100)}%` }}
      />
    </span>
  );
}
