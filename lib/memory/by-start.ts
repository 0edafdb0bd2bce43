import { byStart, type Starting } from "@/lib/domain/by-start";
import type { LocalDateTime } from "@/lib/domain/time";

/** Things with a start, kept in the order of it, so that a stretch of time is found without looking at all of them. */
export class ByStart<Item extends Starting> {
  private constructor(private readonly items: Item[]) {}

  static of<Item extends Starting>(items: readonly Item[]): ByStart<Item> {
    return new ByStart([...items].sort(byStart));
  }

  /** Those that start from `from` on and before `until`, earliest first. */
  between(from: LocalDateTime, until: LocalDateTime): Item[] {
    return this.items.slice(this.firstAt(from), this.firstAt(until));
  }

  /** Earliest first. */
  all(): readonly Item[] {
    return this.items;
  }

  add(item: Item): void {
    this.items.splice(this.firstAt(item.startTime), 0, item);
  }

  /** Many at once: sorted in one go, which takes two runs that are in order for what they are. */
  addAll(items: readonly Item[]): void {
    for (const item of items) this.items.push(item);
    this.items.sort(byStart);
  }

  /** Takes out all that match. */
  removeAll(matches: (item: Item) => boolean): void {
    let kept = 0;
    for (const item of this.items) if (!matches(item)) this.items[kept++] = item;
    this.items.length = kept;
  }

  /** Takes out the first of those with this start that matches. */
  remove(startTime: LocalDateTime, matches: (item: Item) => boolean): void {
    for (let index = this.firstAt(startTime); this.items[index]?.startTime === startTime; index++) {
      if (!matches(this.items[index] as Item)) continue;
      this.items.splice(index, 1);
      return;
    }
  }

  /** Where the first item stands that does not start before `time`. */
  private firstAt(time: LocalDateTime): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.items[middle] as Item).startTime < time) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
