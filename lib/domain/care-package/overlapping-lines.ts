import { addDays, type CivilDate, minutesOfDay, startOfWeek } from "../time";
import type { RegularVisit } from "./regular-visit";
import { occurrenceOf, takesPlace } from "./visits-of-week";

/** Two lines that would have the patient at two visits at once. */
export interface LineOverlap {
  first: RegularVisit;
  second: RegularVisit;
  date: CivilDate;
}

/** Every second week and every eighth meet within so many. */
const WEEKS_LOOKED_AT = 8;

/**
 * The first day from `present` on, within eight weeks, on which two lines are wished at the same time; null when
 * there is none. Windows may overlap: within them there is room.
 */
export function overlappingLines(lines: readonly RegularVisit[], present: CivilDate): LineOverlap | null {
  const monday = startOfWeek(present);
  for (let day = 0; day < WEEKS_LOOKED_AT * 7; day++) {
    const date = addDays(monday, day);
    const those = lines
      .filter((line) => date >= present && takesPlace(line, date, false))
      .map((line) => ({ line, ...spanOf(line, date) }))
      .sort((a, b) => a.start - b.start);
    for (const [index, next] of those.entries()) {
      const before = those[index - 1];
      if (before && next.start < before.end) return { first: before.line, second: next.line, date };
    }
  }
  return null;
}

function spanOf(line: RegularVisit, date: CivilDate): { start: number; end: number } {
  const { wishedStart, duration } = occurrenceOf(line, date);
  const start = minutesOfDay(wishedStart.slice(11));
  return { start, end: start + duration };
}
