import { addDays, type CivilDate, minutesOfDay, timeOf } from "../time";
import type { RegularVisit } from "./regular-visit";
import { occurrenceOf, takesPlace } from "./visits-of-week";

/** Two lines that would have the patient at two visits at once. */
export interface LineOverlap {
  first: RegularVisit;
  second: RegularVisit;
  /** The day on which the second starts. */
  date: CivilDate;
}

/** Every line takes place within so many days again: every eighth week is the most. */
const DAYS_LOOKED_AT = 8 * 7;
const DAY = 24 * 60;

/**
 * The first day from `present` on, within eight weeks, on which two lines are wished at the same time, nights that
 * reach into the next day included; null when there is none. Windows may overlap: within them there is room.
 */
export function overlappingLines(lines: readonly RegularVisit[], present: CivilDate): LineOverlap | null {
  // A branch's packages are looked at in one go: days are worked out only of lines that may meet at all.
  const inDoubt = lines.filter((line) => lines.some((other) => other !== line && mayMeet(line, other)));
  if (inDoubt.length === 0) return null;
  const spans = Array.from({ length: DAYS_LOOKED_AT }, (_, day) => day)
    .flatMap((day) => spansOf(inDoubt, addDays(present, day), day))
    .sort((a, b) => a.start - b.start);
  let last: Span | null = null;
  for (const span of spans) {
    if (last !== null && span.start < last.end) {
      return { first: last.line, second: span.line, date: span.date };
    }
    last = span;
  }
  return null;
}

/** Whether two lines could be wished at the same time on some day, whatever their weeks and dates. */
function mayMeet(a: RegularVisit, b: RegularVisit): boolean {
  if ([a, b].some(({ exceptions }) => exceptions.some(({ cancelled }) => !cancelled))) return true;
  const [first, second] = [a, b].map(({ wishedStart, duration }) => {
    const start = minutesOfDay(wishedStart);
    return { start, end: start + duration };
  }) as [{ start: number; end: number }, { start: number; end: number }];
  if (first.end > DAY || second.end > DAY) return true;
  return (
    first.start < second.end && second.start < first.end && a.weekdays.some((day) => b.weekdays.includes(day))
  );
}

/** One visit as it is wished, in minutes since the midnight of the first day. */
interface Span {
  line: RegularVisit;
  date: CivilDate;
  start: number;
  end: number;
}

const spansOf = (lines: readonly RegularVisit[], date: CivilDate, day: number): Span[] =>
  lines
    .filter((line) => takesPlace(line, date, false))
    .map((line) => {
      const { wishedStart, duration } = occurrenceOf(line, date);
      const start = day * DAY + minutesOfDay(timeOf(wishedStart));
      return { line, date, start, end: start + duration };
    });
