"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentProps, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { MINUTES_OF_DAY, pixelsOf } from "./axis";
import { CarerRowView, HEADING } from "./carer-row";
import { type Ghost, GhostBlock } from "./ghost";
import { type GridHandle, topOf, useHandle } from "./grid-handle";
import { useFirstScroll, useFocus } from "./grid-scroll";
import { GROUP, GroupRow } from "./group-row";
import { HEAD, HoursHead } from "./hours-head";
import { type Place, TRAY } from "./moves";
import { PairLines } from "./pair-lines";
import { pairsOf } from "./pairs";
import type { TimelineModel, TimelineRow } from "./rows";
import { Tray, trayHeight } from "./tray";
import { usePairInSight } from "./use-pair-in-sight";
import { LANE } from "./visit-block";

const NO_CELLS: ReadonlySet<string> = new Set();

interface GridProps {
  label: string;
  model: TimelineModel;
  perHour: number;
  /** Minutes after midnight; null on other days than today. */
  now: number | null;
  place: Place;
  /** Rises when the focus is to go to the place. */
  focusRequest: number;
  selected: ReadonlySet<string>;
  dragged: ReadonlySet<string>;
  /** The visit that is shown beside the rows. */
  opened: number | null;
  verdicts: ReadonlyMap<string, CarerVerdict> | null;
  ghost: Ghost | null;
  handle: RefObject<GridHandle | null>;
  events: Pick<ComponentProps<"div">, "onKeyDown" | "onPointerDown" | "onClick" | "onFocus">;
  cellIdAt: (place: Place) => string | null;
}

const heightOf = (row: TimelineRow | undefined): number =>
  row?.kind === "carer" ? row.lanes * LANE + 1 : GROUP;

/** The rows of a day below the tray and the hours. Only those in sight are in the page. */
export function Grid(props: GridProps) {
  const { label, model, perHour, now, place, ghost, events } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const head = HEAD + trayHeight(model.tray);
  const virtualizer = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(model.rows[index]),
    getItemKey: (index) => model.rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
    scrollPaddingEnd: 16,
    // What the server draws before it is known how high the screen is.
    initialRect: { width: 1280, height: 800 },
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const until = Math.min(count - 1, endIndex + overscan);
      const shown = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
      // The row that has the focus stays, wherever the others are scrolled to.
      const kept = place.row;
      if (kept >= 0 && kept < count && (kept < from || kept > until)) shown.push(kept);
      return shown.sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights.
  useLayoutEffect(() => virtualizer.measure(), [model.rows, head]);
  useHandle(props.handle, scroller, virtualizer, model, perHour, head);
  useFirstScroll(scroller, perHour, now, model);
  useFocus(props, virtualizer, scroller);
  const pairs = useMemo(() => pairsOf(model), [model]);
  const { inSight, ...pointer } = usePairInSight(model, place, props.opened);
  const width = HEADING + pixelsOf(MINUTES_OF_DAY, perHour);
  const shared = { perHour, selected: props.selected, dragged: props.dragged, partnerVisit: inSight };
  const ghostTop = ghost === null ? 0 : topOf(ghost.row, model, virtualizer);
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
      className="relative min-h-0 flex-1 overflow-auto overscroll-contain rounded-card border border-line bg-sunken outline-none"
      style={{ overflowAnchor: "none" }}
    >
      <HoursHead perHour={perHour} now={now} />
      <Tray
        {...shared}
        tray={model.tray}
        top={HEAD}
        activeCell={place.row === TRAY ? place.cell : null}
        isTarget={ghost?.row === "tray"}
      />
      <div
        role="presentation"
        className="relative"
        style={{ height: virtualizer.getTotalSize(), width, ["--hour" as string]: `${perHour}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = model.rows[index];
          if (!row) return null;
          if (row.kind === "group")
            return <GroupRow key={row.key} row={row} index={index + 2} top={start - head} width={width} />;
          return (
            <CarerRowView
              key={row.key}
              {...shared}
              selected={touchesRow(props.selected, row) ? props.selected : NO_CELLS}
              dragged={touchesRow(props.dragged, row) ? props.dragged : NO_CELLS}
              partnerVisit={row.visits.some(({ visit }) => visit.id === inSight) ? inSight : null}
              row={row}
              index={index + 2}
              top={start - head}
              activeCell={place.row === index ? place.cell : null}
              verdict={props.verdicts?.get(row.key) ?? null}
              isTarget={ghost?.row === row.key}
            />
          );
        })}
        <PairLines
          pairs={pairs}
          model={model}
          virtualizer={virtualizer}
          perHour={perHour}
          inSight={inSight}
        />
        {now !== null && (
          <div
            aria-hidden
            className="pointer-events-none absolute inset-y-0 z-1 w-px bg-bad"
            style={{ left: HEADING + pixelsOf(now, perHour) }}
          />
        )}
        {ghost && ghost.row !== "tray" && <GhostBlock ghost={ghost} perHour={perHour} top={ghostTop} />}
      </div>
    </div>
  );
}

const touchesRow = (cells: ReadonlySet<string>, row: Extract<TimelineRow, { kind: "carer" }>): boolean =>
  cells.size > 0 &&
  row.visits.some(({ visit, assignmentId }) => cells.has(`visit-${visit.id}-${assignmentId ?? "open"}`));
