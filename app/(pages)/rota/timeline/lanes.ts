/** Something that takes up a stretch of a row. */
interface Stretch {
  from: number;
  until: number;
}

/**
 * Lanes for what overlaps: each item gets the first lane that is free at its start. Items of one lane never
 * overlap, and one row rarely has more than one lane.
 */
export function lanesOf<Item extends Stretch>(
  items: readonly Item[],
): { lanes: Map<Item, number>; count: number } {
  const lanes = new Map<Item, number>();
  const freeFrom: number[] = [];
  for (const item of [...items].sort((a, b) => a.from - b.from || a.until - b.until)) {
    const free = freeFrom.findIndex((until) => until <= item.from);
    const lane = free === -1 ? freeFrom.length : free;
    freeFrom[lane] = item.until;
    lanes.set(item, lane);
  }
  return { lanes, count: Math.max(1, freeFrom.length) };
}
