import type { StoredVisit } from "../assignment";
import { type CivilDate, dateOf, plusWallMinutes, timeOf } from "../time";
import { type CarePackage, suspensionAt } from "./care-package";
import { type NeededVisit, occurrenceOf, takesPlace } from "./visits-of-week";

/** The lines and suspensions of a package at one moment. */
export type PackageState = Pick<CarePackage, "regularVisits" | "suspensions">;

/** What a package says of a visit that exists: that it is wanted, and how; or what keeps it from being. */
export type Wanted =
  | { wanted: true; occurrence: NeededVisit | null }
  | { wanted: false; by: "care-package" | "suspension" };

/**
 * Whether a visit is wanted by a package. One that was asked for by itself is, unless the patient is away;
 * an occurrence of a line is when the line takes place on its day. One that was moved to another day counts as
 * suspended by the day on which it is.
 */
export function wantedBy(
  state: PackageState,
  visit: Pick<StoredVisit, "startTime" | "occurrenceDate">,
  regularVisitId: number | null,
  bankHolidays: ReadonlySet<CivilDate>,
): Wanted {
  const isAway = (moment: string) => suspensionAt(state.suspensions, moment) !== null;
  if (regularVisitId === null || visit.occurrenceDate === null) {
    return isAway(visit.startTime) ? { wanted: false, by: "suspension" } : { wanted: true, occurrence: null };
  }
  const date = visit.occurrenceDate;
  const line = state.regularVisits.find(({ id }) => id === regularVisitId);
  if (!line || !takesPlace(line, date, bankHolidays.has(date))) return { wanted: false, by: "care-package" };
  const occurrence = occurrenceOf(line, date);
  const isMoved = dateOf(visit.startTime) !== date;
  if (isAway(isMoved ? visit.startTime : occurrence.wishedStart)) return { wanted: false, by: "suspension" };
  return { wanted: true, occurrence };
}

/** What of a stored visit its occurrence decides. */
type Decided = Pick<
  StoredVisit,
  "services" | "duration" | "carersNeeded" | "timeCritical" | "demands" | "notes" | "window" | "startTime"
>;

/**
 * A visit as a changed line has it: only what differs between the two occurrences is taken over, so that what a
 * coordinator changed of the visit itself stays. The start stays while it lies in the new window.
 */
export function visitAfter(visit: StoredVisit, before: NeededVisit | null, after: NeededVisit): StoredVisit {
  const changes: Partial<Decided> = {};
  const differs = (key: keyof NeededVisit) =>
    before === null || JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  if (differs("services")) changes.services = after.services;
  if (differs("carersNeeded")) changes.carersNeeded = after.carersNeeded;
  if (differs("timeCritical")) changes.timeCritical = after.timeCritical;
  if (differs("demands")) changes.demands = after.demands;
  if (differs("notes")) changes.notes = after.notes;
  if (differs("duration")) changes.duration = after.duration;
  const isRetimed = differs("earliestStart") || differs("wishedStart") || differs("latestStart");
  if (isRetimed || differs("duration")) changes.window = windowOf(after);
  if (isRetimed && !isInWindow(visit.startTime, after)) changes.startTime = after.wishedStart;
  return { ...visit, ...changes };
}

const isInWindow = (start: string, { earliestStart, latestStart }: NeededVisit): boolean =>
  start >= earliestStart && start <= latestStart;

/** A stored window is for the whole visit. */
function windowOf({ earliestStart, latestStart, duration }: NeededVisit): StoredVisit["window"] {
  const window = { from: timeOf(earliestStart), to: timeOf(plusWallMinutes(latestStart, duration)) };
  return window.from === window.to ? null : window;
}
