import type { Instant, Interval } from "../../time";

/** How far intervals (by start) lead on from an instant without a minute between. */
export function reach(from: Instant, intervals: readonly Interval[]): Instant {
  let reached = from;
  for (const { start, end } of intervals) {
    if (start > reached) break;
    reached = Math.max(reached, end);
  }
  return reached;
}

/** Whether intervals (by start) leave no minute of another one out. Those that touch have no seam. */
export const cover = (intervals: readonly Interval[], inner: Interval): boolean =>
  reach(inner.start, intervals) >= inner.end;
