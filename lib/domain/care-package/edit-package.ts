import type { CivilDate } from "../time";
import type { OccurrenceException, OccurrenceTerms, RegularVisit, RegularVisitTerms } from "./regular-visit";

/** How far a change of a regular visit reaches: one day, that day and all after it, or all to come. */
export const APPLY_TO = ["this", "from", "all"] as const;
export type ApplyTo = (typeof APPLY_TO)[number];

/** How far, and for `this` and `from` which day. */
export type Reach = { apply: "this" | "from"; date: CivilDate } | { apply: "all" };

/** Lines as they should be: those of id 0 are new. */
export interface EditedLines {
  lines: RegularVisit[];
  /** From that day on, what belonged to a line belongs to the new one. */
  moved: { regularVisitId: number; date: CivilDate } | null;
}

/** A line that is not stored yet. */
export const NEW_LINE = 0;

/**
 * Changes one line of a package: for one day it becomes an exception, from a day on the line ends and a new one
 * begins, else the line itself changes. A change from its first day on is one of the whole line.
 */
export function changedLines(
  lines: readonly RegularVisit[],
  id: number,
  changes: Partial<RegularVisitTerms>,
  reach: Reach,
): EditedLines {
  const line = requireLine(lines, id);
  if (reach.apply === "this") return exceptionFor(lines, line, reach.date, changes);
  if (reach.apply === "from" && isAfterStart(line, reach.date)) {
    const ended = {
      ...line,
      until: reach.date,
      exceptions: line.exceptions.filter(({ date }) => date < reach.date),
    };
    const next: RegularVisit = {
      ...line,
      ...changes,
      id: NEW_LINE,
      from: reach.date,
      exceptions: line.exceptions.filter(({ date }) => date >= reach.date),
    };
    return {
      lines: [...lines.map((one) => (one === line ? ended : one)), next],
      moved: { regularVisitId: id, date: reach.date },
    };
  }
  return { lines: lines.map((one) => (one === line ? { ...line, ...changes } : one)), moved: null };
}

/** Takes a line out, for one day, from a day on or altogether. */
export function withoutLine(lines: readonly RegularVisit[], id: number, reach: Reach): RegularVisit[] {
  const line = requireLine(lines, id);
  if (reach.apply === "this") return withException(lines, line, { date: reach.date, cancelled: true });
  if (reach.apply === "from" && isAfterStart(line, reach.date)) {
    return lines.map((one) => (one === line ? { ...line, until: reach.date } : one));
  }
  return lines.filter((one) => one !== line);
}

/** What may differ on a single day. */
const OCCURRENCE_KEYS: readonly (keyof OccurrenceTerms)[] = [
  "services",
  "earliestStart",
  "wishedStart",
  "latestStart",
  "duration",
  "carersNeeded",
  "timeCritical",
  "demands",
  "notes",
];

/** The keys of a change that cannot be one of a single day. */
export const notOfOneDay = (changes: Partial<RegularVisitTerms>): string[] =>
  Object.keys(changes).filter((key) => !(OCCURRENCE_KEYS as readonly string[]).includes(key));

function exceptionFor(
  lines: readonly RegularVisit[],
  line: RegularVisit,
  date: CivilDate,
  changes: Partial<OccurrenceTerms>,
): EditedLines {
  const former = line.exceptions.find((one) => one.date === date);
  const known = former?.cancelled === false ? former.changes : {};
  const exception = { date, cancelled: false as const, changes: { ...known, ...changes } };
  return { lines: withException(lines, line, exception), moved: null };
}

function withException(
  lines: readonly RegularVisit[],
  line: RegularVisit,
  exception: OccurrenceException,
): RegularVisit[] {
  const others = line.exceptions.filter(({ date }) => date !== exception.date);
  const exceptions = [...others, exception].sort((a, b) => (a.date < b.date ? -1 : 1));
  return lines.map((one) => (one === line ? { ...line, exceptions } : one));
}

const isAfterStart = ({ from }: RegularVisit, date: CivilDate): boolean => from === null || date > from;

function requireLine(lines: readonly RegularVisit[], id: number): RegularVisit {
  const line = lines.find((one) => one.id === id);
  if (!line) throw new Error(`there is no regular visit ${id} in the package`);
  return line;
}
