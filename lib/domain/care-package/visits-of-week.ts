import { remembered } from "../remembered";
import {
  addDays,
  at,
  type CivilDate,
  daysBetween,
  type LocalDateTime,
  startOfWeek,
  weekdayOf,
} from "../time";
import { type CarePackage, suspensionAt } from "./care-package";
import type { OccurrenceTerms, RegularVisit } from "./regular-visit";

/** One visit that a care package asks for on one day. Times are wall-clock ones of `date`. */
export interface NeededVisit {
  /** {@link occurrenceKey}: the same however often the week is worked out. */
  key: string;
  regularVisitId: number;
  /** The day on which it starts. */
  date: CivilDate;
  patientId: string;
  name: string;
  services: OccurrenceTerms["services"];
  earliestStart: LocalDateTime;
  wishedStart: LocalDateTime;
  /** That minute included. */
  latestStart: LocalDateTime;
  /** Minutes. */
  duration: number;
  carersNeeded: OccurrenceTerms["carersNeeded"];
  timeCritical: boolean;
  demands: OccurrenceTerms["demands"];
  /** Employee ids, the first choice first. */
  regularCarers: string[];
  notes: string | null;
  /** Whether a coordinator has still to confirm the regular visit. */
  proposed: boolean;
}

/** Which occurrence of which regular visit: `12 2026-12-07`. */
export const occurrenceKey = (regularVisitId: number, date: CivilDate): string => `${regularVisitId} ${date}`;

/**
 * The visits that packages ask for in the week of a Monday, by wished start, patient and regular visit.
 * On a bank holiday each line does what is recorded for it; suspended and cancelled ones are left out.
 * A wished start may be a minute that the clocks skip: whoever needs an instant asks `instantAtOrAfter`.
 */
export function visitsOfWeek(
  packages: readonly Pick<CarePackage, "regularVisits" | "suspensions">[],
  monday: CivilDate,
  bankHolidays: ReadonlySet<CivilDate>,
): NeededVisit[] {
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
  const needed = packages.flatMap(({ regularVisits, suspensions }) =>
    regularVisits.flatMap((regular) =>
      days
        .filter((date) => takesPlace(regular, date, bankHolidays.has(date)))
        .map((date) => occurrenceOf(regular, date))
        .filter(({ wishedStart }) => suspensionAt(suspensions, wishedStart) === null),
    ),
  );
  return needed.sort(byStart);
}

// A thousand packages are asked about the same seven days.
const weekdayOfDay = remembered(weekdayOf);

/** Whether a regular visit takes place on a day, suspensions aside. */
export function takesPlace(regular: RegularVisit, date: CivilDate, isBankHoliday: boolean): boolean {
  const { from, until, bankHolidays, exceptions } = regular;
  if (from !== null && date < from) return false;
  if (until !== null && date >= until) return false;
  if (exceptions.some((exception) => exception.date === date && exception.cancelled)) return false;
  if (isBankHoliday && bankHolidays === "none") return false;
  const weekday = isBankHoliday && bankHolidays === "as-sunday" ? "Sun" : weekdayOfDay(date);
  return regular.weekdays.includes(weekday) && isItsWeek(regular, date);
}

/** Whether the week of a day is one of every n-th. */
function isItsWeek({ everyWeeks, weeksFrom }: RegularVisit, date: CivilDate): boolean {
  if (everyWeeks === 1 || weeksFrom === null) return true;
  const weeks = Math.round(daysBetween(startOfWeek(weeksFrom), startOfWeek(date)) / 7);
  return weeks % everyWeeks === 0;
}

/** A regular visit as it is on one day, with what differs on that day. */
export function occurrenceOf(regular: RegularVisit, date: CivilDate): NeededVisit {
  const exception = regular.exceptions.find((one) => one.date === date);
  const terms = { ...regular, ...(exception?.cancelled === false ? exception.changes : {}) };
  return {
    key: occurrenceKey(regular.id, date),
    regularVisitId: regular.id,
    date,
    patientId: regular.patientId,
    name: regular.name,
    services: terms.services,
    earliestStart: at(date, terms.earliestStart),
    wishedStart: at(date, terms.wishedStart),
    latestStart: at(date, terms.latestStart),
    duration: terms.duration,
    carersNeeded: terms.carersNeeded,
    timeCritical: terms.timeCritical,
    demands: terms.demands,
    regularCarers: regular.regularCarers,
    notes: terms.notes,
    proposed: regular.status === "proposed",
  };
}

function byStart(a: NeededVisit, b: NeededVisit): number {
  if (a.wishedStart !== b.wishedStart) return a.wishedStart < b.wishedStart ? -1 : 1;
  if (a.patientId !== b.patientId) return a.patientId < b.patientId ? -1 : 1;
  return a.regularVisitId - b.regularVisitId;
}
