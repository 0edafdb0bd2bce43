"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useRights } from "@/app/_client/rights";
import { useFoldName } from "@/app/_client/use-fold-name";
import { useIsPrinting } from "@/app/_client/use-is-printing";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { type CivilDate, dateOf, minutesOfDay, timeOf } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { ZOOMS } from "./axis";
import { ChangeDialogs, movingOf } from "./change-dialogs";
import { verdictsWithNames } from "./changes";
import { PhoneDay, PrintedDay } from "./day-list";
import { ghostOf, questionsOf } from "./drop";
import { EditBar } from "./edit-bar";
import { Grid } from "./grid";
import type { GridHandle } from "./grid-handle";
import { SidePanels } from "./panels";
import { PeriodBar } from "./period-bar";
import { type RowVisit, timelineModel } from "./rows";
import { StatusBar } from "./status-bar";
import { useChanges } from "./use-changes";
import { useDrag } from "./use-drag";
import { useDrop } from "./use-drop";
import { useGridKeys } from "./use-grid-keys";
import { useOpenPanel } from "./use-open-panel";
import { useTimelineDay } from "./use-timeline-day";
import { useTimelineView } from "./use-timeline-view";
import { useVerdicts } from "./use-verdicts";
import { ViewBar } from "./view-bar";
import { cellId } from "./visit-block";

interface DayTimelineProps {
  initial: TimelineDay;
  today: CivilDate;
  /** The name under which this browser works. */
  actor: string;
}

const NOTHING: ReadonlySet<string> = new Set();

/** One day of all carers, to plan on: by pointer, by keyboard, and with what others do in sight. */
export function DayTimeline({ initial, today, actor }: DayTimelineProps) {
  const isDragged = useRef<object | null>(null);
  const isHeld = useCallback(() => isDragged.current !== null, []);
  const panels = useOpenPanel();
  const { day, show, reload, news, watchers } = useTimelineDay(initial, actor, isHeld, panels.visitId);
  const { view, setView } = useTimelineView();
  const canPlan = useRights().may("PATCH /assignments/{id}");
  const onPaper = useIsPrinting();
  const names = useMemo(() => day.carers.map(({ name }) => name), [day.carers]);
  const fold = useFoldName(names, view.find);
  const model = useMemo(
    () => timelineModel(day, view, (name, id) => isFoundBy({ name, id }, view.find, fold)),
    [day, view, fold],
  );
  const [selected, setSelected] = useState(NOTHING);
  const [moving, setMoving] = useState<readonly RowVisit[] | null>(null);
  const handle = useRef<GridHandle | null>(null);
  const changes = useChanges({ day, show, reload });
  const { drag, isDragging, isClickOver, onPointerDown } = useDrag({
    handle,
    model,
    selected,
    onDrop: (dropped) => void drop.current?.(dropped),
  });
  isDragged.current = isDragging.current;
  const questions = useMemo(() => (drag?.kind === "visits" ? questionsOf(drag) : null), [drag]);
  const { verdicts, ask } = useVerdicts(questions);
  const dropped = useDrop(day, changes, ask, () => setSelected(NOTHING));
  const drop = useRef(dropped);
  useEffect(() => {
    drop.current = dropped;
  });
  const named = useMemo(() => verdicts && verdictsWithNames(verdicts, day), [verdicts, day]);

  const { place, focusRequest, cellIdAt, events, refocus } = useGridKeys({
    model,
    selected,
    setSelected,
    isClickOver,
    changes,
    canPlan,
    onOpen: (id) => panels.open({ kind: "visit", id: String(id) }),
    onOpenCarer: (id) => panels.open({ kind: "carer", id }),
    onMove: setMoving,
    onZoom: (by) => setView({ zoom: Math.max(0, Math.min(ZOOMS.length - 1, view.zoom + by)) }),
  });
  const dragged = useMemo(
    () => (drag?.kind === "visits" ? new Set(drag.items.map(cellId)) : NOTHING),
    [drag],
  );
  return (
    <>
      <PeriodBar span="day" first={day.day} today={today} service={view.service}>
        <EditBar changes={changes} zoom={view.zoom} setZoom={(zoom) => setView({ zoom })} />
      </PeriodBar>
      <ViewBar view={view} model={model} setView={setView} hasVisits />
      <PhoneDay day={day} actor={actor} />
      {onPaper && <PrintedDay day={day} />}
      <div className="flex min-h-0 flex-1 gap-3 max-sm:hidden print:hidden">
        <Grid
          label="Carers and their visits"
          model={model}
          perHour={ZOOMS[view.zoom] as number}
          now={dateOf(day.now) === day.day ? minutesOfDay(timeOf(day.now)) : null}
          place={place}
          focusRequest={focusRequest}
          selected={selected}
          dragged={dragged}
          opened={panels.visitId}
          verdicts={named}
          ghost={ghostOf(drag, verdicts, day)}
          handle={handle}
          cellIdAt={cellIdAt}
          events={canPlan ? { ...events, onPointerDown } : events}
        />
        <SidePanels
          panels={panels}
          day={day}
          changes={changes}
          watchers={watchers}
          onMove={(id, assignmentId) => setMoving(movingOf(day, id, assignmentId))}
          onClosed={refocus}
        />
      </div>
      <StatusBar outcome={changes.outcome} news={news} undo={changes.undo}>
        {selected.size > 0 && `${selected.size} selected · `}
        Arrows move · Enter opens
        {canPlan && " · M moves · Space selects · P pins · Ctrl+Z undoes"}
      </StatusBar>
      <ChangeDialogs
        day={day}
        changes={changes}
        moving={moving}
        onMoved={(isMoved) => {
          setMoving(null);
          if (isMoved) setSelected(NOTHING);
        }}
      />
    </>
  );
}
