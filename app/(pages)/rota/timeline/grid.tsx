"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentProps, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { boxOf, MINUTES_OF_DAY, pixelsOf } from "./axis";
import { CarerRowView, HEADING } from "./carer-row";
import { HEAD, HoursHead } from "./hours-head";
import { type Place, TRAY } from "./moves";
import type { TimelineModel, TimelineRow } from "./rows";
import { Tray, trayHeight } from "./tray";
import { LANE } from "./visit-block";

const GROUP = 28;
const NO_CELLS: ReadonlySet<string> = new Set();

/** A visit, or one to be, where the pointer has it. */
export interface Ghost {
  /** Key of the row, `tray` for the tray. */
  row: string;
  from: number;
  duration: number;
  label: string;
  standing: CarerVerdict["standing"] | null;
}

/** What a drag has to know of where things are drawn. */
export interface GridHandle {
  scroller: HTMLDivElement;
  perHour: number;
  /** Pixels that the tray and the hours take at the top, and the headings of rows at the left. */
  head: number;
  heading: number;
  /** The row below a point of the screen; `tray` above the rows, null beside them. */
  rowAt(clientY: number): string | null;
  /** The minute of the day at a point of the screen. */
  minuteAt(clientX: number): number;
}

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
  partnerVisit: number | null;
  verdicts: ReadonlyMap<string, CarerVerdict> | null;
  ghost: Ghost | null;
  handle: RefObject<GridHandle | null>;
  events: Pick<
    ComponentProps<"div">,
    "onKeyDown" | "onPointerDown" | "onClick" | "onFocus" | "onPointerOver" | "onPointerLeave"
  >;
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
  const width = HEADING + pixelsOf(MINUTES_OF_DAY, perHour);
  const shared = {
    perHour,
    selected: props.selected,
    dragged: props.dragged,
    partnerVisit: props.partnerVisit,
  };
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
              row={row}
              index={index + 2}
              top={start - head}
              activeCell={place.row === index ? place.cell : null}
              verdict={props.verdicts?.get(row.key) ?? null}
              isTarget={ghost?.row === row.key}
            />
          );
        })}
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

interface GroupRowProps {
  row: Extract<TimelineRow, { kind: "group" }>;
  index: number;
  top: number;
  width: number;
}

function GroupRow({ row, index, top, width }: GroupRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus.
    <div
      role="row"
      aria-rowindex={index}
      className="absolute left-0 border-line border-b bg-ground"
      style={{ transform: `translateY(${top}px)`, height: GROUP, width }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute. */}
      <div
        role="rowheader"
        id={`row-${row.key}`}
        tabIndex={-1}
        className="sticky left-0 inline-block px-2 font-semibold text-small leading-7"
      >
        {row.name} <span className="font-normal text-muted">{row.carers}</span>
      </div>
    </div>
  );
}

const GHOST_TINTS = {
  may: "border-good bg-good-soft text-good",
  override: "border-care bg-care-soft text-care",
  "may not": "border-bad bg-bad-soft text-bad",
};

function GhostBlock({ ghost, perHour, top }: { ghost: Ghost; perHour: number; top: number }) {
  const { left, width } = boxOf(ghost.from, ghost.from + ghost.duration, perHour);
  const tint = ghost.standing ? GHOST_TINTS[ghost.standing] : "border-focus bg-surface text-ink";
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-3"
      style={{
        left: HEADING + left,
        width: Math.max(width, 10),
        transform: `translateY(${top}px)`,
        height: LANE,
      }}
    >
      <div className={`h-full rounded-control border-2 opacity-85 ${tint}`} />
      <p
        className={`tabular absolute top-full left-0 z-4 mt-1 w-max max-w-96 rounded-control border bg-surface px-2 py-1 text-small shadow-floating ${tint}`}
      >
        {ghost.label}
      </p>
    </div>
  );
}

type RowVirtualizer = ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>;

function topOf(key: string, model: TimelineModel, virtualizer: RowVirtualizer): number {
  const index = model.rows.findIndex((row) => row.key === key);
  const item = virtualizer.measurementsCache[index];
  return item ? item.start - virtualizer.options.scrollMargin : 0;
}

function useHandle(
  handle: RefObject<GridHandle | null>,
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: RowVirtualizer,
  model: TimelineModel,
  perHour: number,
  head: number,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    handle.current = {
      scroller: element,
      perHour,
      head,
      heading: HEADING,
      rowAt(clientY) {
        const within = clientY - element.getBoundingClientRect().top;
        if (within < head) return "tray";
        const index = virtualizer.getVirtualItemForOffset(within + element.scrollTop)?.index;
        const row = index === undefined ? undefined : model.rows[index];
        return row?.kind === "carer" ? row.key : null;
      },
      minuteAt(clientX) {
        const within = clientX - element.getBoundingClientRect().left - HEADING;
        return ((within + element.scrollLeft) * 60) / perHour;
      },
    };
  }, [handle, scroller, virtualizer, model, perHour, head]);
}

/** Half an hour of what is past stays in sight. */
const BEFORE_NOW = 60;

/** At first the present, or the first visit of the day, is in sight; another zoom keeps the minute at the left. */
function useFirstScroll(
  scroller: RefObject<HTMLDivElement | null>,
  perHour: number,
  now: number | null,
  model: TimelineModel,
): void {
  const minute = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, and when the zoom changes.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const starts = [
      ...model.tray.visits,
      ...model.rows.flatMap((row) => (row.kind === "carer" ? row.visits : [])),
    ];
    const first = Math.min(24 * 60, ...starts.map(({ from }) => Math.max(0, from)));
    const atFirst = now === null ? (starts.length > 0 ? first - 30 : 6.5 * 60) : now - BEFORE_NOW;
    element.scrollLeft = pixelsOf(Math.max(0, minute.current ?? atFirst), perHour);
    const note = () => {
      minute.current = (element.scrollLeft * 60) / perHour;
    };
    note();
    element.addEventListener("scroll", note, { passive: true });
    return () => element.removeEventListener("scroll", note);
  }, [perHour]);
}

/** Brings the active cell into sight and gives it the focus, whenever that is asked for. */
function useFocus(
  { focusRequest, place, cellIdAt }: GridProps,
  virtualizer: RowVirtualizer,
  scroller: RefObject<HTMLDivElement | null>,
): void {
  const done = useRef(focusRequest);
  useLayoutEffect(() => {
    if (done.current === focusRequest) return;
    done.current = focusRequest;
    if (place.row !== TRAY) virtualizer.scrollToIndex(place.row, { align: "auto" });
    const id = cellIdAt(place);
    const cell = id === null ? null : document.getElementById(id);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    if (scroller.current && place.cell > 0) scrollAside(cell, scroller.current);
  });
}

/** The heading of the row lies over what is scrolled below it. */
function scrollAside(cell: HTMLElement, scroller: HTMLElement): void {
  const [box, frame] = [cell.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const hiddenLeft = frame.left + HEADING + 8 - box.left;
  const hiddenRight = box.right + 8 - frame.right;
  if (hiddenLeft > 0) scroller.scrollLeft -= hiddenLeft;
  else if (hiddenRight > 0) scroller.scrollLeft += Math.min(hiddenRight, -hiddenLeft);
}
