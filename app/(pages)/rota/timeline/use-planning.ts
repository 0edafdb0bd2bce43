"use client";

import { useEffect, useRef, useState } from "react";
import { useRights } from "@/app/_client/rights";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { ZOOMS } from "./axis";
import type { Drag } from "./drag";
import type { DragStore } from "./drag-store";
import type { GridHandle } from "./grid-handle";
import type { RowVisit, TimelineModel } from "./rows";
import type { TimelineView } from "./timeline-query";
import type { Changes } from "./use-changes";
import { useDrag } from "./use-drag";
import { useDrop } from "./use-drop";
import { useGridKeys } from "./use-grid-keys";
import type { Panels } from "./use-open-panel";
import { useDragVerdicts } from "./use-verdicts";

const NOTHING: ReadonlySet<string> = new Set();

interface Options {
  store: DragStore;
  day: TimelineDay;
  model: TimelineModel;
  view: TimelineView;
  setView: (change: Partial<TimelineView>) => void;
  changes: Changes;
  panels: Panels;
}

/** What is selected, dragged and moved in the grid of a day, by pointer and by keyboard. */
export function usePlanning({ store, day, model, view, setView, changes, panels }: Options) {
  const canPlan = useRights().may("PATCH /assignments/{id}");
  const [selected, setSelected] = useState(NOTHING);
  /** The visits that the dialog moves; null while it is closed. */
  const [moving, setMoving] = useState<readonly RowVisit[] | null>(null);
  const handle = useRef<GridHandle | null>(null);
  const ask = useDragVerdicts(store, day);
  const dropped = useDrop(day, changes, ask, () => setSelected(NOTHING));
  const drop = useRef(dropped);
  useEffect(() => {
    drop.current = dropped;
  });
  const onDrop = (drag: Drag) => void drop.current(drag);
  const { onPointerDown, isClickOver } = useDrag({ store, handle, model, selected, onDrop });
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
  return {
    canPlan,
    moving,
    setMoving,
    onMoved(isMoved: boolean) {
      setMoving(null);
      if (isMoved) setSelected(NOTHING);
    },
    refocus,
    selected,
    /** What the grid takes of it. */
    grid: {
      store,
      handle,
      selected,
      place,
      focusRequest,
      cellIdAt,
      events: canPlan ? { ...events, onPointerDown } : events,
    },
  };
}
