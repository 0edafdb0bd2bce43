import type { Intent } from "./changes";

/** One thing that was done here, to one visit or to several at once. */
export interface HistoryStep {
  label: string;
  intents: readonly Intent[];
  reason: string | null;
  /** The visits as it left them, in the order in which they were changed: only these versions are undone. */
  visits: readonly { id: number; version: number; changes: number }[];
}

/** What can be taken back, and done again; the last is the next. */
export interface History {
  done: readonly HistoryStep[];
  undone: readonly HistoryStep[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

const MOST = 50;

/** Whatever is done anew ends what could have been done again. */
export const withStep = ({ done }: History, step: HistoryStep): History => ({
  done: [...done, step].slice(-MOST),
  undone: [],
});

/**
 * The last is taken back, which raised the versions of its visits: what was done to the same visits before is now to be
 * taken back from there.
 */
export const withUndone = ({ done, undone }: History, versions: ReadonlyMap<number, number>): History => ({
  done: done.slice(0, -1).map((step) => ({
    ...step,
    visits: step.visits.map((visit) => ({ ...visit, version: versions.get(visit.id) ?? visit.version })),
  })),
  undone: [...undone, ...done.slice(-1)],
});

/** The last one undone was done again, and left other versions behind. */
export const withRedone = ({ done, undone }: History, step: HistoryStep): History => ({
  done: [...done, step].slice(-MOST),
  undone: undone.slice(0, -1),
});

/** What cannot be taken back any more, because somebody has changed it since. */
export const withoutLast = ({ done, undone }: History): History => ({ done: done.slice(0, -1), undone });
export const withoutRedo = ({ done, undone }: History): History => ({ done, undone: undone.slice(0, -1) });
