import { SHIFTS, type Shift } from "../employee";
import { type Entry, LIST_SEPARATORS, listReader } from "./list";
import { matchKey } from "./text";

const known = new Map<string, Shift>([
  ...SHIFTS.map((shift) => [matchKey(shift), shift] as const),
  ...SHIFTS.map((shift) => [matchKey(`${shift} shift`), shift] as const),
]);
const ALL = new Set(["all", "any", "anyshift", "anyshifts", "everyshift", "allday"]);
const RANGE = /[-–—‐‑−~]|\b(?:to|until|till)\b/i;
const IN_ORDER: readonly Shift[] = ["Breakfast", "Lunch", "Evening"];

/** Suggested, never assumed: the shift in whose hours the most of it lies. */
const HINTS: Readonly<Record<string, Shift>> = {
  AM: "Breakfast",
  Early: "Breakfast",
  Earlies: "Breakfast",
  Morning: "Breakfast",
  Mornings: "Breakfast",
  PM: "Lunch",
  Late: "Lunch",
  Lates: "Lunch",
  Afternoon: "Lunch",
  Afternoons: "Lunch",
};

/** Named shifts, `Breakfast/Lunch` or `Breakfast & Lunch`, in the order written; null when not recorded. */
export const readShifts = listReader<Shift>({
  separators: LIST_SEPARATORS,
  hints: HINTS,
  entryOf,
  choices: SHIFTS,
  combinations: ["Breakfast/Lunch", "Lunch/Evening", "Breakfast/Evening"],
  store: (shifts) => shifts.join("/"),
});

function entryOf(word: string): Entry<Shift> | undefined {
  const shift = known.get(matchKey(word));
  if (shift) return { values: [shift], repaired: matchKey(shift) !== matchKey(word) };
  if (ALL.has(matchKey(word))) return { values: ["All Shifts"], repaired: true };
  const values = neighbours(word);
  return values && { values, repaired: true };
}

/** `Breakfast - Lunch`. With a shift between the two it may be a range or a list: that is asked. */
function neighbours(word: string): Shift[] | undefined {
  const [from, until, ...more] = word.split(RANGE).map((part) => known.get(matchKey(part)));
  if (!from || !until || more.length > 0) return undefined;
  return IN_ORDER.indexOf(until) - IN_ORDER.indexOf(from) === 1 && IN_ORDER.includes(from)
    ? [from, until]
    : undefined;
}
