"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { useFoldName } from "@/app/_client/use-fold-name";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { type CivilDate, dateOf, minutesOfDay, timeOf } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { ZOOMS } from "./axis";
import { headingId } from "./carer-row";
import { Grid, type GridHandle } from "./grid";
import { type Place, placeAfter, TRAY } from "./moves";
import { timelineModel } from "./rows";
import { PeriodBar, ViewBar } from "./toolbar";
import { useTimelineDay } from "./use-timeline-day";
import { useTimelineView } from "./use-timeline-view";
import { cellId } from "./visit-block";

interface DayTimelineProps {
  initial: TimelineDay;
  today: CivilDate;
  /** The name under which this browser works. */
  actor: string;
}

const NOTHING: ReadonlySet<string> = new Set();

/** One day of all carers, to plan on. */
export function DayTimeline({ initial, today, actor }: DayTimelineProps) {
  const isHeld = useCallback(() => false, []);
  const { day, news } = useTimelineDay(initial, actor, isHeld);
  const { view, setView } = useTimelineView();
  const names = useMemo(() => day.carers.map(({ name }) => name), [day.carers]);
  const fold = useFoldName(names, view.find);
  const model = useMemo(
    () => timelineModel(day, view, (name, id) => isFoundBy({ name, id }, view.find, fold)),
    [day, view, fold],
  );
  const [place, setPlace] = useState<Place>({ row: TRAY, cell: 0, minute: 8 * 60 });
  const [focusRequest, setFocusRequest] = useState(0);
  const handle = useRef<GridHandle | null>(null);
  const perHour = ZOOMS[view.zoom] as number;
  const idAt = ({ row, cell }: Place): string | null => {
    const found =
      row === TRAY ? model.tray.visits : model.rows[row]?.kind === "carer" ? model.rows[row].visits : [];
    const item = found[cell - 1];
    if (item) return cellId(item);
    return headingId(row === TRAY ? "tray" : (model.rows[row]?.key ?? ""));
  };
  const now = dateOf(day.now) === day.day ? minutesOfDay(timeOf(day.now)) : null;
  const nothing = { label: null, run: () => undefined };
  return (
    <div data-wide className="flex h-[calc(100dvh-12rem)] min-h-120 flex-col gap-2">
      <PeriodBar span="day" first={day.day} today={today} />
      <ViewBar view={view} model={model} setView={setView} undo={nothing} redo={nothing} />
      <Grid
        label={`Carers and their visits`}
        model={model}
        perHour={perHour}
        now={now}
        place={place}
        focusRequest={focusRequest}
        selected={NOTHING}
        dragged={NOTHING}
        partnerVisit={null}
        verdicts={null}
        ghost={null}
        handle={handle}
        cellIdAt={idAt}
        events={{
          onKeyDown(event) {
            const next = placeAfter(event.key, event.ctrlKey, place, model);
            if (!next) return;
            event.preventDefault();
            setPlace(next);
            setFocusRequest((count) => count + 1);
          },
        }}
      />
      <p role="status" className="text-small text-muted">
        {news}
      </p>
    </div>
  );
}
