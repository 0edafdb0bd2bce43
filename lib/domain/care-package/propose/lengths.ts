import { SHORTEST_VISIT, STEP } from "./day-totals";
import { LONGEST_VISIT } from "./fit-slots";
import { givesMedication, type Slot, usualLength } from "./slots";

/**
 * How long each visit of a day is; together exactly `minutes`. From what the services usually take, the longest
 * are shortened to no less than 30 minutes, or time is added: to visits without medication up to two hours,
 * because only nurses may give the others, then to those with it, then beyond.
 */
export function lengthsOf(slots: readonly Slot[], minutes: number): number[] {
  const lengths = slots.map(usualLength);
  shorten(lengths, minutes);
  const isFree = slots.map((slot) => !givesMedication(slot));
  const anyFree = isFree.includes(true);
  lengthen(lengths, minutes, (index) => isFree[index] === true && (lengths[index] as number) < LONGEST_VISIT);
  lengthen(lengths, minutes, (index) => (lengths[index] as number) < LONGEST_VISIT);
  lengthen(lengths, minutes, (index) => !anyFree || isFree[index] === true);
  return lengths;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function shorten(lengths: number[], minutes: number): void {
  for (let over = sum(lengths) - minutes; over > 0; over = sum(lengths) - minutes) {
    const longest = lengths.lastIndexOf(Math.max(...lengths));
    const room = (lengths[longest] as number) - SHORTEST_VISIT;
    if (room <= 0) return;
    lengths[longest] = (lengths[longest] as number) - Math.min(STEP, over, room);
  }
}

/** The shortest of those that may be longer gets the next five minutes. */
function lengthen(lengths: number[], minutes: number, mayBe: (index: number) => boolean): void {
  let left = minutes - sum(lengths);
  while (left > 0) {
    const shortest = shortestOf(lengths, mayBe);
    if (shortest === null) return;
    const more = Math.min(STEP, left);
    lengths[shortest] = (lengths[shortest] as number) + more;
    left -= more;
  }
}

function shortestOf(lengths: readonly number[], mayBe: (index: number) => boolean): number | null {
  let shortest: number | null = null;
  for (const [index, length] of lengths.entries()) {
    if (mayBe(index) && (shortest === null || length < (lengths[shortest] as number))) shortest = index;
  }
  return shortest;
}
