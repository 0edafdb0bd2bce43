/** A moment of the past: after an entry of the operations log, or at a UTC stamp (`2026-11-23 09:30:00`). */
export type AsOf = { entry: number } | { stamp: string };

/** One change of something, with what it found and what it left. */
export interface KeptChange<State> {
  logId: number;
  /** UTC stamp. */
  createdAt: string;
  /** Null for something new. */
  before: State | null;
  after: State;
}

/** Whether a change came after a moment. */
export function isAfter({ logId, createdAt }: { logId: number; createdAt: string }, asOf: AsOf): boolean {
  return "entry" in asOf ? logId > asOf.entry : createdAt > asOf.stamp;
}

/**
 * How something stood at a moment, from its changes (in any order of time) and how it stands now: what the
 * first change after the moment found. Null when it did not exist yet.
 */
export function stateAsOf<State>(
  changes: readonly KeptChange<State>[],
  asOf: AsOf,
  present: State | null,
): State | null {
  let first: KeptChange<State> | null = null;
  for (const change of changes) {
    if (isAfter(change, asOf) && (first === null || change.logId < first.logId)) first = change;
  }
  return first === null ? present : first.before;
}
