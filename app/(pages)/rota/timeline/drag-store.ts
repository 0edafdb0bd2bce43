import { useSyncExternalStore } from "react";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import type { Drag } from "./drag";
import { cellId } from "./rows";
import type { Verdicts } from "./verdicts";

/** What is dragged at this moment, and what the rules say of every carer for it. */
export interface DragSight {
  drag: Drag | null;
  /** Ids of the cells that are dragged: one set for the whole drag. */
  dragged: ReadonlySet<string>;
  /** With names for ids; null until the rules have answered. */
  verdicts: Verdicts | null;
}

const NO_CELLS: ReadonlySet<string> = new Set();
const AT_REST: DragSight = { drag: null, dragged: NO_CELLS, verdicts: null };

/**
 * Where a drag is kept while it lasts: outside of the page, so that a step of the pointer draws the ghost and the
 * rows that it leaves and enters, and nothing else.
 */
export interface DragStore {
  get(): DragSight;
  subscribe(listener: () => void): () => void;
  /** Null when it is over. */
  moveTo(drag: Drag | null): void;
  judge(verdicts: Verdicts): void;
}

export function createDragStore(): DragStore {
  let sight = AT_REST;
  const listeners = new Set<() => void>();
  const set = (next: DragSight) => {
    sight = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => sight,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    moveTo(drag) {
      if (drag === null) set(AT_REST);
      else set({ ...sight, drag, dragged: sight.drag === null ? cellsOf(drag) : sight.dragged });
    },
    judge: (verdicts) => set({ ...sight, verdicts: unchangedKept(sight.verdicts, verdicts) }),
  };
}

const cellsOf = (drag: Drag): ReadonlySet<string> =>
  drag.kind === "visits" ? new Set(drag.items.map(cellId)) : NO_CELLS;

/** A verdict that says the same is the same: its row is not drawn again. */
function unchangedKept(before: Verdicts | null, after: Verdicts): Verdicts {
  if (before === null) return after;
  const byCarer = new Map(
    [...after.byCarer].map(([id, verdict]) => {
      const known = before.byCarer.get(id);
      return [id, known && isSaying(known, verdict) ? known : verdict] as const;
    }),
  );
  return { ...after, byCarer };
}

const isSaying = (one: CarerVerdict, other: CarerVerdict): boolean =>
  one.standing === other.standing &&
  one.first === other.first &&
  one.extra_travel === other.extra_travel &&
  one.more === other.more;

/** A part of what is dragged; draws again only when this part is another. */
export function useDragSight<Part>(store: DragStore, part: (sight: DragSight) => Part): Part {
  return useSyncExternalStore(
    store.subscribe,
    () => part(store.get()),
    () => part(AT_REST),
  );
}
