/** Who gives what, and when. Slots count through the visits in order: see {@link firstSlots}. */
export interface Solution {
  /** Route of each slot, −1: left out. */
  readonly route: Int32Array;
  /** Start of each slot, −1 where it is left out. */
  readonly start: Int32Array;
  /** Start of each route's break, −1: none. */
  readonly breakStart: Int32Array;
}

/** What a solution costs, by part. Their sum is the cost. */
export interface Parts {
  /** Visits left out. */
  readonly uncovered: number;
  readonly late: number;
  readonly early: number;
  readonly mostLate: number;
  readonly travel: number;
  /** Legs with a price of their own. */
  readonly legs: number;
  readonly wait: number;
  readonly mostIdle: number;
  readonly overtime: number;
  readonly breaks: number;
  readonly compatibility: number;
  readonly use: number;
  readonly separation: number;
  readonly continuity: number;
  readonly hours: number;
  readonly unsocial: number;
  readonly changes: number;
}

/** Slot number of each visit's first slot, and the number of all slots as the last entry. */
export function firstSlots(visits: readonly { readonly slots: readonly unknown[] }[]): Int32Array {
  const first = new Int32Array(visits.length + 1);
  for (const [index, visit] of visits.entries()) first[index + 1] = first[index]! + visit.slots.length;
  return first;
}
