import type { Assignment, StoredVisit } from "../assignment";
import type { NeededVisit } from "../care-package/visits-of-week";
import { occurrenceKey, visitsOfWeek } from "../care-package/visits-of-week";
import { addDays, at, type LocalDateTime, plusWallMinutes } from "../time";
import { standingIn, type VisitState } from "../visit-state";
import { placeFor } from "./applied-visit";
import type { WeekSnapshot } from "./week-snapshot";
import type { Occurrence, WeekVisit } from "./week-visit";

/**
 * The visits of a week: those that stand, and those that care packages ask for and nobody stored yet, by wished
 * start, patient and regular visit. One that a coordinator cancelled does not come again.
 */
export function visitsToPlan(snapshot: WeekSnapshot): WeekVisit[] {
  const { week, packages, bankHolidays, now } = snapshot;
  const active = new Set(
    snapshot.patients
      .filter(({ status, archivedAt }) => status === "Active" && archivedAt === null)
      .map(({ patientId }) => patientId.toLowerCase()),
  );
  const needed = visitsOfWeek(packages, week, new Set(bankHolidays)).filter(({ patientId }) =>
    active.has(patientId.toLowerCase()),
  );
  const neededByKey = new Map(needed.map((one) => [one.key, one]));
  const stored = storedInWeek(snapshot).map((state) => storedVisit(state, neededByKey, snapshot));
  const known = new Set(occurrencesThatCount(snapshot));
  const added = needed
    .filter(({ key, latestStart }) => !known.has(key) && latestStart >= now)
    .map((one, index) => newVisit(one, index, now));
  return [...stored, ...added].sort(byStart);
}

const isInWeek = ({ week }: WeekSnapshot, start: LocalDateTime): boolean =>
  start >= at(week, "00:00") && start < at(addDays(week, 7), "00:00");

const storedInWeek = (snapshot: WeekSnapshot): VisitState[] =>
  snapshot.visits.filter(({ visit }) => visit.cancelledAt === null && isInWeek(snapshot, visit.startTime));

/** The occurrences that do not come anew: those that stand, and those that a person cancelled. */
function occurrencesThatCount({ visits }: WeekSnapshot): string[] {
  return visits.flatMap(({ visit }) => {
    const occurrence = occurrenceOf(visit);
    if (occurrence === null || (visit.cancelledAt !== null && visit.cancelledBy !== null)) return [];
    return [occurrenceKey(occurrence.regularVisitId, occurrence.date)];
  });
}

const occurrenceOf = ({ regularVisitId, occurrenceDate }: StoredVisit): Occurrence | null =>
  regularVisitId === null || occurrenceDate === null ? null : { regularVisitId, date: occurrenceDate };

function storedVisit(
  state: VisitState,
  needed: ReadonlyMap<string, NeededVisit>,
  snapshot: WeekSnapshot,
): WeekVisit {
  const { visit } = state;
  const occurrence = occurrenceOf(visit);
  const now = occurrence && needed.get(occurrenceKey(occurrence.regularVisitId, occurrence.date));
  const stays = (one: Assignment) =>
    one.pinned ||
    snapshot.scope === "unassigned" ||
    visit.startTime < snapshot.now ||
    isSettled(state, snapshot);
  const standing = standingIn(state);
  return {
    ...termsOf(visit),
    id: visit.id,
    occurrence,
    stored: state,
    ...windowOf(state, snapshot.now),
    wished: now?.wishedStart ?? visit.startTime,
    regularCarers: now?.regularCarers ?? [],
    settled: standing.filter(stays).map(({ employeeId }) => employeeId),
    present: standing.filter((one) => !stays(one)).map(({ employeeId }) => employeeId),
    proposed: now?.proposed ?? false,
  };
}

const isSettled = ({ visit }: VisitState, { settledVisitIds }: WeekSnapshot): boolean =>
  settledVisitIds.includes(visit.id);

const termsOf = ({
  patientId,
  services,
  demands,
  duration,
  carersNeeded,
  timeCritical,
  urgency,
  notes,
}: VisitState["visit"]) => ({
  patientId,
  services,
  demands,
  duration,
  carersNeeded,
  timeCritical,
  urgency,
  notes,
});

/** A stored window is for the whole visit; without one the start is fixed. */
function windowOf(
  { visit }: VisitState,
  now: LocalDateTime,
): { earliest: LocalDateTime; latest: LocalDateTime } {
  const { window, startTime, duration } = visit;
  if (window === null || startTime < now) return { earliest: startTime, latest: startTime };
  const date = startTime.slice(0, 10);
  const from = at(date, window.from);
  const until = at(window.to > window.from ? date : addDays(date, 1), window.to);
  const latest = plusWallMinutes(until, -duration);
  if (latest < from) return { earliest: startTime, latest: startTime };
  const earliest = from > now ? from : now;
  return { earliest: earliest < latest ? earliest : latest, latest };
}

function newVisit(needed: NeededVisit, index: number, now: LocalDateTime): WeekVisit {
  const { patientId, services, demands, duration, carersNeeded, timeCritical, notes, proposed } = needed;
  const occurrence: Occurrence = { regularVisitId: needed.regularVisitId, date: needed.date };
  const earliest = needed.earliestStart > now ? needed.earliestStart : now;
  return {
    id: placeFor(index),
    occurrence,
    stored: null,
    ...{ patientId, services, demands, duration, carersNeeded, timeCritical, notes, proposed },
    urgency: timeCritical ? "high" : "medium",
    earliest,
    wished: needed.wishedStart > earliest ? needed.wishedStart : earliest,
    latest: needed.latestStart,
    regularCarers: needed.regularCarers,
    settled: [],
    present: [],
  };
}

function byStart(a: WeekVisit, b: WeekVisit): number {
  if (a.wished !== b.wished) return a.wished < b.wished ? -1 : 1;
  if (a.patientId !== b.patientId) return a.patientId < b.patientId ? -1 : 1;
  const regular = (visit: WeekVisit) => visit.occurrence?.regularVisitId ?? 0;
  return regular(a) - regular(b) || b.id - a.id;
}
