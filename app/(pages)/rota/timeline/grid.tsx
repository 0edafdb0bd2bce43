"use client";

import { type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentProps, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { MINUTES_OF_DAY, pixelsOf } from "./axis";
import { CarerRowView } from "./carer-row";
import type { DragStore } from "./drag-store";
import { DraggedGhost } from "./ghost";
import { type GridHandle, useHandle } from "./grid-handle";
import { useFirstScroll, useFocus } from "./grid-scroll";
import { GroupRow } from "./group-row";
import { HEAD, HoursHead } from "./hours-head";
import { HEADING, heightOf } from "./measures";
import { type Place, TRAY } from "./moves";
import { PairLines } from "./pair-lines";
import { pairsOf } from "./pairs";
import { cellId, type TimelineModel, type TimelineRow } from "./rows";
import { Tray, trayHeight } from "./tray";
import { usePairInSight } from "./use-pair-in-sight";

const NO_CELLS: ReadonlySet<string> = new Set();

interface GridProps {
  label: string;
  day: TimelineDay;
  model: TimelineModel;
  perHour: number;
  /** Minutes after midnight; null on other days than today. */
  now: number | null;
  place: Place;
  /** Rises when the focus is to go to the place. */
  focusRequest: number;
  selected: ReadonlySet<string>;
  /** The visit that is shown beside the rows. */
  opened: number | null;
  /** What is dragged: read by what it changes, and not here. */
  store: DragStore;
  handle: RefObject<GridHandle | null>;
  events: Pick<ComponentProps<"div">, "onKeyDown" | "onPointerDown" | "onClick" | "onFocus">;
  cellIdAt: (place: Place) => string | null;
}

/** The rows of a day below the tray and the hours. Only those in sight are in the page. */
export function Grid(props: GridProps) {
  const { label, model, perHour, now, place, selected, store, events } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const head = HEAD + trayHeight(model.tray);
  const virtualizer = useRowsInSight(scroller, model, head, place.row);
  useHandle(props.handle, scroller, virtualizer, model, perHour, head);
  useFirstScroll(scroller, perHour, now, model);
  useFocus(props, virtualizer, scroller);
  const pairs = useMemo(() => pairsOf(model), [model]);
  const { inSight, ...pointer } = usePairInSight(model, place, props.opened);
  const width = HEADING + pixelsOf(MINUTES_OF_DAY, perHour);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute.
    <div
      role="grid"
      aria-label={label}
      aria-rowcount={model.rows.length + 1}
      aria-multiselectable="true"
      tabIndex={-1}
      ref={scroller}
      {...events}
      {...pointer}
      className="relative min-h-0 flex-1 select-none overflow-auto overscroll-contain rounded-card border border-line bg-sunken outline-none"
      style={{ overflowAnchor: "none" }}
    >
      <HoursHead perHour={perHour} now={now} />
      <Tray
        {...{ perHour, store, selected }}
        partnerVisit={inSight}
        tray={model.tray}
        top={HEAD}
        activeCell={place.row === TRAY ? place.cell : null}
      />
      <div
        role="presentation"
        className="relative"
        style={{ height: virtualizer.getTotalSize(), width, ["--hour" as string]: `${perHour}px` }}
      >
        <RowsInSight {...{ virtualizer, head, width, inSight }} {...props} />
        <PairLines {...{ pairs, model, perHour, inSight }} />
        {now !== null && <NowLine left={HEADING + pixelsOf(now, perHour)} />}
        <DraggedGhost {...{ store, model, perHour }} day={props.day} />
      </div>
    </div>
  );
}

interface RowsInSightProps extends Pick<GridProps, "model" | "perHour" | "place" | "selected" | "store"> {
  virtualizer: ReturnType<typeof useRowsInSight>;
  /** Pixels above the rows. */
  head: number;
  width: number;
  /** The visit whose other carer is marked. */
  inSight: number | null;
}

function RowsInSight(props: RowsInSightProps) {
  const { virtualizer, model, head, width, inSight, perHour, place, selected, store } = props;
  return virtualizer.getVirtualItems().map(({ index, start }) => {
    const row = model.rows[index];
    const shared = { index: index + 2, top: start - head };
    if (!row) return null;
    if (row.kind === "group") return <GroupRow key={row.key} {...shared} row={row} width={width} />;
    return (
      <CarerRowView
        key={row.key}
        {...shared}
        {...{ row, perHour, store }}
        selected={touchesRow(selected, row) ? selected : NO_CELLS}
        partnerVisit={row.visits.some(({ visit }) => visit.id === inSight) ? inSight : null}
        activeCell={place.row === index ? place.cell : null}
      />
    );
  });
}

function NowLine({ left }: { left: number }) {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-y-0 z-1 w-px bg-bad" style={{ left }} />
  );
}

/** Which rows are in the page: those in sight, some above and below, and the one that has the focus. */
function useRowsInSight(
  scroller: RefObject<HTMLDivElement | null>,
  { rows }: TimelineModel,
  head: number,
  focused: number,
) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
    scrollPaddingEnd: 16,
    // What the server draws before it is known how high the screen is.
    initialRect: { width: 1280, height: 800 },
    rangeExtractor: (range) => indexesOf(range, focused),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights.
  useLayoutEffect(() => virtualizer.measure(), [rows, head]);
  return virtualizer;
}

/** The row that has the focus stays, wherever the others are scrolled to. */
function indexesOf({ startIndex, endIndex, overscan, count }: Range, focused: number): number[] {
  const from = Math.max(0, startIndex - overscan);
  const until = Math.min(count - 1, endIndex + overscan);
  const shown = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
  if (focused >= 0 && focused < count && (focused < from || focused > until)) shown.push(focused);
  return shown.sort((a, b) => a - b);
}

const touchesRow = (cells: ReadonlySet<string>, row: Extract<TimelineRow, { kind: "carer" }>): boolean =>
  cells.size > 0 && row.visits.some((item) => cells.has(cellId(item)));
