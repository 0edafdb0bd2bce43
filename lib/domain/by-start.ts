import type { LocalDateTime } from "./time";

/** Something with a wall-clock start. */
export interface Starting {
  startTime: LocalDateTime;
}

/** Sorts by start. Compared as text: a local time in words of fixed length sorts by itself, and thousands are sorted at once. */
export const byStart = (a: Starting, b: Starting): number =>
  a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : 0;

/** Those of a list by start that start in a stretch of time, its end left out; the list itself when all of them do. */
export function startingBetween<Item extends Starting>(
  items: readonly Item[],
  from: LocalDateTime,
  until: LocalDateTime,
): readonly Item[] {
  let first = 0;
  while (first < items.length && (items[first] as Item).startTime < from) first++;
  let last = items.length;
  while (last > first && (items[last - 1] as Item).startTime >= until) last--;
  return first === 0 && last === items.length ? items : items.slice(first, last);
}
