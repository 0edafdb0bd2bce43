"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useRef, useState } from "react";
import { useFoldName } from "@/app/_client/use-fold-name";
import { useIsPrinting } from "@/app/_client/use-is-printing";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { at, type CivilDate, dateOf, minutesOfDay, timeOf } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { clockOf, ZOOMS } from "./axis";
import { changesAnything, type Intent, nameOf, startMoved, verdictsWithNames, withNames } from "./changes";
import { PhoneDay, PrintedDay } from "./day-list";
import { type Ghost, Grid, type GridHandle } from "./grid";
import { ReasonAsk } from "./reason-ask";
import { type RowVisit, timelineModel } from "./rows";
import { StatusBar } from "./status-bar";
import { PeriodBar, ViewBar } from "./toolbar";
import { useChanges, visitIn } from "./use-changes";
import { type Drag, useDrag, type VisitDrag } from "./use-drag";
import { useGridKeys } from "./use-grid-keys";
import { useTimelineDay } from "./use-timeline-day";
import { useOpenVisit, useTimelineView } from "./use-timeline-view";
import { useVerdicts } from "./use-verdicts";
import type { VerdictQuestion, Verdicts } from "./verdicts";
import { cellId } from "./visit-block";
import { verdictInWords } from "./words";

// What is opened by a press is fetched then: the rows are there sooner.
const VisitPanel = dynamic(() => import("./visit-panel"));
const MoveDialog = dynamic(() => import("./move-dialog").then((file) => file.MoveDialog));

interface DayTimelineProps {
  initial: TimelineDay;
  today: CivilDate;
  /** The name under which this browser works. */
  actor: string;
}

const NOTHING: ReadonlySet<string> = new Set();

/** One day of all carers, to plan on: by pointer, by keyboard, and with what others do in sight. */
export function DayTimeline({ initial, today, actor }: DayTimelineProps) {
  const router = useRouter();
  const isDragged = useRef<object | null>(null);
  const isHeld = useCallback(() => isDragged.current !== null, []);
  const { day, show, reload, news } = useTimelineDay(initial, actor, isHeld);
  const { view, setView } = useTimelineView();
  const onPaper = useIsPrinting();
  const panel = useOpenVisit();
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
    onDrop: (dropped) => void drop(dropped),
  });
  isDragged.current = isDragging.current;
  const questions = useMemo(() => (drag?.kind === "visits" ? questionsOf(drag) : null), [drag]);
  const { verdicts, ask } = useVerdicts(questions);

  const named = useMemo(() => verdicts && verdictsWithNames(verdicts, day), [verdicts, day]);

  async function drop(dropped: Drag): Promise<void> {
    if (dropped.kind === "draw") {
      const start = at(day.day, clockOf(dropped.from));
      router.push(newVisitAddress(dropped.row, start, dropped.duration));
      return;
    }
    const { row } = dropped;
    if (row === null) return;
    const intents = intentsOf(dropped, row).filter((intent) => {
      const visit = visitIn(day, intent.visitId);
      return visit !== null && changesAnything(intent, visit);
    });
    if (intents.length === 0) return;
    setSelected(NOTHING);
    if (row === "tray") return dropInTray(dropped, intents);
    const found = await ask(questionsOf(dropped));
    if (typeof found === "string") return changes.say("refused", withNames(found, day));
    const verdict = found.byCarer.get(row);
    const sentence = withNames(verdict?.first ?? "", day);
    if (found.refused !== null || verdict?.standing === "may not")
      return changes.say(
        "refused",
        `Not moved: ${found.refused === null ? sentence : withNames(found.refused, day)}`,
      );
    if (verdict?.standing === "override") return changes.ask({ intents, kind: "override", sentence });
    await changes.run(intents, null);
  }

  async function dropInTray({ origin, items }: VisitDrag, intents: Intent[]): Promise<void> {
    if (origin === "tray") return void (await changes.run(intents, null));
    const who = items.length === 1 ? nameOf(origin, day) : "The carers";
    changes.ask({
      intents,
      kind: "remove",
      sentence: `${who} will no longer give ${items.length === 1 ? "this visit" : "these visits"}. You can undo this.`,
    });
  }

  const { place, focusRequest, cellIdAt, events, refocus } = useGridKeys({
    model,
    selected,
    setSelected,
    isClickOver,
    changes,
    onOpen: panel.open,
    onOpenCarer: (id) => router.push(`/rota/carers/${encodeURIComponent(id)}?day=${day.day}`),
    onMove: setMoving,
    onZoom: (by) => setView({ zoom: Math.max(0, Math.min(ZOOMS.length - 1, view.zoom + by)) }),
  });
  const openVisit = panel.visitId === null ? null : visitIn(day, panel.visitId);
  const dragged = useMemo(
    () => (drag?.kind === "visits" ? new Set(drag.items.map(cellId)) : NOTHING),
    [drag],
  );
  return (
    <>
      <PeriodBar span="day" first={day.day} today={today} />
      <ViewBar view={view} model={model} setView={setView} changes={changes} />
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
          partnerVisit={panel.visitId}
          verdicts={named}
          ghost={ghostOf(drag, verdicts, day)}
          handle={handle}
          cellIdAt={cellIdAt}
          events={{ ...events, onPointerDown }}
        />
        {panel.visitId !== null && (
          <VisitPanel
            visitId={panel.visitId}
            version={openVisit?.version ?? 0}
            changes={changes}
            onMove={(assignmentId) =>
              openVisit &&
              setMoving([
                { visit: openVisit, assignmentId, from: openVisit.from, until: openVisit.until, lane: 0 },
              ])
            }
            onClose={() => {
              panel.close();
              refocus();
            }}
          />
        )}
      </div>
      <StatusBar outcome={changes.outcome} news={news} selected={selected.size} undo={changes.undo} />
      {changes.asked && (
        <ReasonAsk
          asked={changes.asked}
          onDismiss={() => changes.ask(null)}
          onAnswer={(reason) => {
            const { intents } = changes.asked ?? { intents: [] };
            changes.ask(null);
            void changes.run(intents, reason);
          }}
        />
      )}
      {moving && (
        <MoveDialog
          items={moving}
          day={day}
          onClose={() => setMoving(null)}
          onMove={(intents, reason) => {
            setMoving(null);
            setSelected(NOTHING);
            const changing = intents.filter((intent) => {
              const visit = visitIn(day, intent.visitId);
              return visit !== null && changesAnything(intent, visit);
            });
            if (changing.length > 0) void changes.run(changing, reason);
          }}
        />
      )}
    </>
  );

  function ghostOf(now: Drag | null, found: Verdicts | null, shown: TimelineDay): Ghost | null {
    if (now === null || now.row === null) return null;
    const times = `${clockOf(now.from)}–${clockOf(now.from + now.duration)}`;
    const base = { row: now.row, from: now.from, duration: now.duration };
    if (now.kind === "draw") return { ...base, label: `New visit ${times}`, standing: null };
    if (now.row === "tray") return { ...base, label: `${times}, without a carer`, standing: null };
    const verdict = found?.byCarer.get(now.row) ?? null;
    const says = verdict ? withNames(verdictInWords(verdict), shown) : "…";
    const many = now.items.length > 1 ? `${now.items.length} visits, ` : "";
    return {
      ...base,
      label: `${many}${nameOf(now.row, shown)}, ${times}. ${says}`,
      standing: verdict?.standing ?? null,
    };
  }
}

const questionsOf = (drag: VisitDrag): VerdictQuestion[] =>
  drag.items.map(({ visit, assignmentId }) => ({
    visitId: visit.id,
    assignmentId,
    start: startMoved(visit.start, drag.from - drag.lead.visit.from),
    duration: drag.items.length === 1 ? drag.duration : visit.duration,
  }));

/** What dropping the visits there asks for. */
function intentsOf(drag: VisitDrag, row: string): Intent[] {
  return questionsOf(drag).map(({ visitId, assignmentId, start, duration }, index) => {
    const { visit } = drag.items[index] as RowVisit;
    const carer = visit.carers.find(({ id }) => id === assignmentId)?.employeeId ?? null;
    const employeeId = row === "tray" ? (carer === null ? undefined : null) : row === carer ? undefined : row;
    // Whoever takes a carer off does not move the visit as well.
    const stays = employeeId === null;
    return {
      visitId,
      assignmentId,
      seen: visit.version,
      ...(employeeId === undefined ? {} : { employeeId }),
      ...(stays || start === visit.start ? {} : { start }),
      ...(stays || duration === visit.duration ? {} : { duration }),
    };
  });
}

/** The page that assigns a visit, with what was drawn filled in. */
function newVisitAddress(employeeId: string, start: string, duration: number): string {
  const query = new URLSearchParams({
    carer: employeeId,
    date: start.slice(0, 10),
    time: start.slice(11),
    duration: String(duration),
  });
  return `/assign?${query}`;
}
