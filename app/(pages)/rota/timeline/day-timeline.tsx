"use client";

import { useCallback, useMemo, useState } from "react";
import { useFoldName } from "@/app/_client/use-fold-name";
import { useIsPrinting } from "@/app/_client/use-is-printing";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { type CivilDate, dateOf, minutesOfDay, timeOf } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { ZOOMS } from "./axis";
import { CarerFilters } from "./carer-filters";
import { ChangeDialogs, movingOf } from "./change-dialogs";
import { PhoneDay, PrintedDay } from "./day-list";
import { createDragStore } from "./drag-store";
import { EditBar } from "./edit-bar";
import { Grid } from "./grid";
import { SidePanels } from "./panels";
import { PeriodBar } from "./period-bar";
import { type TimelineModel, timelineModel } from "./rows";
import { StatusBar } from "./status-bar";
import { isNarrowed, type TimelineView } from "./timeline-query";
import { type Changes, useChanges } from "./use-changes";
import { useOpenPanel } from "./use-open-panel";
import { usePlanning } from "./use-planning";
import { useTimelineDay } from "./use-timeline-day";
import { useTimelineView } from "./use-timeline-view";

interface DayTimelineProps {
  initial: TimelineDay;
  today: CivilDate;
  /** The name under which this browser works. */
  actor: string;
}

/** One day of all carers, to plan on: by pointer, by keyboard, and with what others do in sight. */
export function DayTimeline({ initial, today, actor }: DayTimelineProps) {
  const [store] = useState(createDragStore);
  const isHeld = useCallback(() => store.get().drag !== null, [store]);
  const panels = useOpenPanel();
  const { day, show, reload, news, watchers } = useTimelineDay(initial, actor, isHeld, panels.visitId);
  const { view, setView } = useTimelineView();
  const onPaper = useIsPrinting();
  const model = useModel(day, view);
  const changes = useChanges({ day, show, reload });
  const planning = usePlanning({ store, day, model, view, setView, changes, panels });
  return (
    <>
      <DayBar {...{ day, today, view, setView, model, changes }} />
      <PhoneDay day={day} actor={actor} />
      {onPaper && <PrintedDay day={day} />}
      <div className="flex min-h-0 flex-1 gap-3 max-sm:hidden print:hidden">
        <Grid
          label="Carers and their visits"
          {...planning.grid}
          day={day}
          model={model}
          perHour={ZOOMS[view.zoom] as number}
          now={dateOf(day.now) === day.day ? minutesOfDay(timeOf(day.now)) : null}
          opened={panels.visitId}
        />
        <SidePanels
          panels={panels}
          date={day.day}
          day={day}
          changes={changes}
          watchers={watchers}
          onMove={(id, assignmentId) => planning.setMoving(movingOf(day, id, assignmentId))}
          onVisit={(id) => panels.open({ kind: "visit", id: String(id) })}
          onClosed={planning.refocus}
        />
      </div>
      <StatusBar outcome={changes.outcome} news={news} undo={changes.undo}>
        {planning.selected.size > 0 && `${planning.selected.size} selected · `}
        Arrows move · Enter opens
        {planning.canPlan && " · M moves · Space selects · P pins · Ctrl+Z undoes"}
      </StatusBar>
      <ChangeDialogs day={day} changes={changes} moving={planning.moving} onMoved={planning.onMoved} />
    </>
  );
}

interface DayBarProps extends ReturnType<typeof useTimelineView> {
  day: TimelineDay;
  today: CivilDate;
  model: TimelineModel;
  changes: Changes;
}

/** What is above the rows. */
function DayBar({ day, today, view, setView, model, changes }: DayBarProps) {
  return (
    <PeriodBar
      period={{ span: "day", rows: "carers", first: day.day, today, service: view.service }}
      filters={<CarerFilters view={view} model={model} setView={setView} hasVisits />}
      isNarrowed={isNarrowed(view)}
    >
      <EditBar changes={changes} zoom={view.zoom} setZoom={(zoom) => setView({ zoom })} />
    </PeriodBar>
  );
}

/** The rows of the day as the view asks for them. */
function useModel(day: TimelineDay, view: TimelineView) {
  const names = useMemo(() => day.carers.map(({ name }) => name), [day.carers]);
  const fold = useFoldName(names, view.find);
  return useMemo(
    () => timelineModel(day, view, (name, id) => isFoundBy({ name, id }, view.find, fold)),
    [day, view, fold],
  );
}
