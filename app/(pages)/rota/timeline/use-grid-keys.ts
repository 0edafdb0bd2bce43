"use client";

import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { type Place, placeAfter } from "./moves";
import { otherHalf } from "./pairs";
import { cellId, itemOf, itemsOf, type RowVisit, type TimelineModel } from "./rows";
import type { Changes } from "./use-changes";
import { useGridPlace } from "./use-grid-place";
import { useUndoKeys } from "./use-undo-keys";

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

/** What a key does; false leaves it to the browser. */
type Act = (item: RowVisit | null, place: Place) => boolean;

/** The grid pattern: one tab stop, arrows between rows and visits, and a key for everything that dragging does. */
export function useGridKeys(options: Options) {
  const { model, changes, canPlan, onZoom } = options;
  const { place, itemAt, goTo, ...kept } = useGridPlace(model, changes.outcome?.serial ?? 0);
  useUndoKeys(changes);

  const zoom = (by: number): boolean => {
    onZoom(by);
    return true;
  };
  const looking: Record<string, Act> = {
    enter: (item, { row }) => openBeside(item, row, options),
    "+": () => zoom(1),
    "-": () => zoom(-1),
    o: (item) => {
      const other = item && otherHalf(item, model);
      if (other) goTo(other);
      return other !== null;
    },
  };
  const planning = planningActs(options);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.metaKey) return;
    const next = placeAfter(event.key, event.ctrlKey, place, model);
    if (next) goTo(next);
    else if (event.ctrlKey) return;
    else {
      const key = event.key.toLowerCase();
      const act = looking[key] ?? (canPlan ? planning[key] : undefined);
      if (!act?.(itemAt(place), place)) return;
    }
    event.preventDefault();
  }

  const onClick = (event: MouseEvent<HTMLElement>) => click(event, options);
  const { onFocus, ...rest } = kept;
  return { place, ...rest, events: { onKeyDown, onClick, onFocus } };
}

function openBeside(item: RowVisit | null, row: number, { model, onOpen, onOpenCarer }: Options): boolean {
  const at = model.rows[row];
  if (item) onOpen(item.visit.id);
  else if (at?.kind === "carer") onOpenCarer(at.carer.id);
  return true;
}

/** What keys change, for those who may. */
function planningActs({ model, selected, setSelected, changes, onMove }: Options): Record<string, Act> {
  /** The selected visits, or the one that has the focus. */
  const meant = (item: RowVisit | null): RowVisit[] =>
    selected.size > 0 ? itemsOf(selected, model) : item ? [item] : [];
  return {
    " ": (item) => {
      if (item) setSelected(toggled(selected, item));
      return item !== null;
    },
    escape: () => {
      const isAny = selected.size > 0;
      if (isAny) setSelected(new Set());
      return isAny;
    },
    m: (item) => {
      const items = meant(item);
      if (items.length > 0) onMove(items);
      return items.length > 0;
    },
    p: (item) => pin(meant(item), changes),
    delete: (item) => {
      if (item) askToRemove(item, changes);
      return item !== null;
    },
  };
}

function toggled(selected: ReadonlySet<string>, item: RowVisit): Set<string> {
  const next = new Set(selected);
  if (!next.delete(cellId(item))) next.add(cellId(item));
  return next;
}

/** Pins all, or lets all go once all are pinned. */
function pin(meant: readonly RowVisit[], changes: Changes): boolean {
  const items = meant.filter(({ assignmentId }) => assignmentId !== null);
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

function askToRemove({ visit, assignmentId }: RowVisit, changes: Changes): void {
  const carer = visit.carers.find(({ id }) => id === assignmentId);
  const intent = { visitId: visit.id, seen: visit.version };
  if (carer) {
    changes.ask({
      intents: [{ ...intent, assignmentId, employeeId: null }],
      kind: "remove",
      sentence: `${carer.employeeName} will no longer give this visit. You can undo this.`,
    });
  } else {
    changes.ask({
      intents: [{ ...intent, assignmentId: null, isCancelled: true }],
      kind: "cancel",
      sentence: `The visit of ${visit.patientName} will not take place. You can undo this.`,
    });
  }
}

/** A press on a visit or on a carer's name. The end of a drag is no click. */
function click(event: MouseEvent<HTMLElement>, options: Options): void {
  const { model, selected, setSelected, isClickOver, canPlan, onOpen, onOpenCarer } = options;
  if (isClickOver.current) return;
  const target = event.target as HTMLElement;
  const cell = target.closest<HTMLElement>("[data-visit]");
  const item = cell ? itemOf(cell.id, model) : null;
  const heading = target.closest<HTMLElement>("[data-heading]")?.dataset.heading;
  if (item && canPlan && (event.ctrlKey || event.metaKey || event.shiftKey))
    setSelected(toggled(selected, item));
  else if (item) onOpen(item.visit.id);
  else if (heading) onOpenCarer(heading);
}
