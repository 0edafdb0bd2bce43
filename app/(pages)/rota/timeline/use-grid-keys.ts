"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import { headingId } from "./carer-row";
import { type Place, placeAfter, placeOf, TRAY } from "./moves";
import { otherHalf } from "./pairs";
import type { RowVisit, TimelineModel } from "./rows";
import type { Changes } from "./use-changes";
import { itemOf, itemsOf } from "./use-drag";
import { cellId } from "./visit-block";

interface Options {
  model: TimelineModel;
  selected: ReadonlySet<string>;
  setSelected: (ids: ReadonlySet<string>) => void;
  isClickOver: RefObject<boolean>;
  changes: Changes;
  /** Whether the person may change the rota; the others look around. */
  canPlan: boolean;
  onOpen: (visitId: number) => void;
  onOpenCarer: (id: string) => void;
  onMove: (items: readonly RowVisit[]) => void;
  onZoom: (by: number) => void;
}

/** The grid pattern: one tab stop, arrows between rows and visits, and a key for everything that dragging does. */
export function useGridKeys(options: Options) {
  const { model, selected, setSelected, isClickOver, changes } = options;
  const [kept, setKept] = useState<{ key: string; place: Place }>({
    key: "tray",
    place: { row: TRAY, cell: 0, minute: null },
  });
  const [focusRequest, setFocusRequest] = useState(0);
  const place = placeNow(kept, model);
  useUndoKeys(changes);

  const itemAt = ({ row, cell }: Place): RowVisit | null => {
    const found = model.rows[row];
    const visits = row === TRAY ? model.tray.visits : found?.kind === "carer" ? found.visits : [];
    return visits[cell - 1] ?? null;
  };
  const cellIdAt = (at: Place): string | null => {
    const item = itemAt(at);
    return item ? cellId(item) : headingId(at.row === TRAY ? "tray" : (model.rows[at.row]?.key ?? "tray"));
  };
  const keep = (next: Place) =>
    setKept({ key: next.row === TRAY ? "tray" : (model.rows[next.row]?.key ?? "tray"), place: next });
  const toggle = (item: RowVisit) => {
    const next = new Set(selected);
    if (!next.delete(cellId(item))) next.add(cellId(item));
    setSelected(next);
  };
  /** The selected visits, or the one that has the focus. */
  const meant = (item: RowVisit | null): RowVisit[] =>
    selected.size > 0 ? itemsOf(selected, model) : item ? [item] : [];

  const refocus = () => setFocusRequest((count) => count + 1);

  // A visit that went to another row is another element there: the focus goes along.
  const focused = useRef<number | null>(null);
  const serial = changes.outcome?.serial ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when something has come of a change.
  useEffect(() => {
    if (serial === 0 || focused.current === null || document.activeElement !== document.body) return;
    const found = placeOfVisit(focused.current, model);
    if (!found) return;
    keep(found);
    refocus();
  }, [serial]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.metaKey) return;
    const next = placeAfter(event.key, event.ctrlKey, place, model);
    if (next) {
      event.preventDefault();
      keep(next);
      setFocusRequest((count) => count + 1);
      return;
    }
    if (!event.ctrlKey && act(event.key)) event.preventDefault();
  }

  function act(key: string): boolean {
    const item = itemAt(place);
    const row = model.rows[place.row];
    if (key === "Enter") {
      if (item) options.onOpen(item.visit.id);
      else if (row?.kind === "carer") options.onOpenCarer(row.carer.id);
      return true;
    }
    if (key === "+" || key === "-") {
      options.onZoom(key === "+" ? 1 : -1);
      return true;
    }
    if (key === "o" || key === "O") {
      const other = item && otherHalf(item, model);
      if (!other) return false;
      keep(other);
      refocus();
      return true;
    }
    if (!options.canPlan) return false;
    if (key === " " && item) {
      toggle(item);
      return true;
    }
    if (key === "Escape" && selected.size > 0) {
      setSelected(new Set());
      return true;
    }
    if (key === "m" || key === "M") {
      const items = meant(item);
      if (items.length > 0) options.onMove(items);
      return items.length > 0;
    }
    if (key === "p" || key === "P") return pin(item);
    return key === "Delete" && item ? remove(item) : false;
  }

  function pin(item: RowVisit | null): boolean {
    const items = meant(item).filter(({ assignmentId }) => assignmentId !== null);
    if (items.length === 0) return false;
    const isPinned = items.every(
      ({ visit, assignmentId }) => visit.carers.find(({ id }) => id === assignmentId)?.pinned,
    );
    void changes.run(
      items.map(({ visit, assignmentId }) => ({ visitId: visit.id, assignmentId, isPinned: !isPinned })),
      null,
    );
    return true;
  }

  function remove({ visit, assignmentId }: RowVisit): boolean {
    const carer = visit.carers.find(({ id }) => id === assignmentId);
    if (carer) {
      changes.ask({
        intents: [{ visitId: visit.id, assignmentId, employeeId: null, seen: visit.version }],
        kind: "remove",
        sentence: `${carer.employeeName} will no longer give this visit. You can undo this.`,
      });
    } else {
      changes.ask({
        intents: [{ visitId: visit.id, assignmentId: null, isCancelled: true, seen: visit.version }],
        kind: "cancel",
        sentence: `The visit of ${visit.patientName} will not take place. You can undo this.`,
      });
    }
    return true;
  }

  function onClick(event: MouseEvent<HTMLElement>): void {
    // The end of a drag is no click.
    if (isClickOver.current) return;
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>("[data-visit]");
    const item = cell ? itemOf(cell.id, model) : null;
    const heading = target.closest<HTMLElement>("[data-heading]")?.dataset.heading;
    if (item && options.canPlan && (event.ctrlKey || event.metaKey || event.shiftKey)) toggle(item);
    else if (item) options.onOpen(item.visit.id);
    else if (heading) options.onOpenCarer(heading);
  }

  /** Whatever gets the focus, by a click too, is where the arrows go on from. */
  function onFocus(event: FocusEvent<HTMLElement>): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-row]")?.dataset.row;
    if (row === undefined) return;
    focused.current = Number((event.target as HTMLElement).dataset.visit) || null;
    const at = placeOf(model.rows, row);
    const found = model.rows[at];
    const visits = at === TRAY ? model.tray.visits : found?.kind === "carer" ? found.visits : [];
    const cell = visits.findIndex((item) => cellId(item) === event.target.id) + 1;
    if (at === place.row && cell === place.cell) return;
    keep({ row: at, cell, minute: visits[cell - 1]?.from ?? null });
  }

  return { place, focusRequest, cellIdAt, events: { onKeyDown, onClick, onFocus }, refocus };
}

/** Where a visit is now: in the row of the first of its carers, or in the tray. */
function placeOfVisit(id: number, { tray, rows }: TimelineModel): Place | null {
  for (const [row, visits] of [
    ...rows.map((one, index) => [index, one.kind === "carer" ? one.visits : []] as const),
    [TRAY, tray.visits] as const,
  ]) {
    const cell = visits.findIndex(({ visit }) => visit.id === id) + 1;
    if (cell > 0) return { row, cell, minute: visits[cell - 1]?.from ?? null };
  }
  return null;
}

/** The place that was kept, in the rows as they are now. */
function placeNow({ key, place }: { key: string; place: Place }, model: TimelineModel): Place {
  const row = placeOf(model.rows, key);
  const found = model.rows[row];
  if (row !== TRAY && !found) return { row: TRAY, cell: 0, minute: place.minute };
  const cells = row === TRAY ? model.tray.visits.length : found?.kind === "carer" ? found.visits.length : 0;
  return { ...place, row, cell: Math.min(place.cell, cells) };
}

/** Ctrl+Z and Ctrl+Shift+Z from anywhere on the page but from what is typed in. */
function useUndoKeys(changes: Changes): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const target = event.target as HTMLElement | null;
      if (target?.closest("input, textarea, select, [role=dialog], [role=alertdialog]")) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) changes.undo.run();
      else if ((key === "z" && event.shiftKey) || key === "y") changes.redo.run();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [changes]);
}
