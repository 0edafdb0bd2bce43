import type { StoredVisit } from "@/lib/domain/assignment";
import { type PackageState, visitAfter, type Wanted, wantedBy } from "@/lib/domain/care-package/wanted-visit";
import { addDays, dateOf, END_OF_TIME, type LocalDateTime } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { WorkingFacts } from "../rota/working-facts";
import { type PlannedVisitChange, withCarers } from "./keep-carers";
import { bankHolidayDates } from "./need-settings";

/** A package before and after a change. */
export interface PackageChange {
  patientId: string;
  before: PackageState;
  after: PackageState;
  /** From a day on, visits of one line belong to another. */
  moved: { from: number; to: number; date: string } | null;
  /** Visits that started before are left alone. */
  since: LocalDateTime;
  stamp: string;
}

/** Whose state is planned with; several packages that change together share it, so that no carer is kept twice. */
export interface PlannedWith {
  roster?: Roster;
  facts?: WorkingFacts;
}

/** How far ahead bank holidays are looked up: as far as visits can be booked, and more. */
const YEARS_AHEAD = 3;

/**
 * What a change of a package does to the visits that exist: those that it no longer wants are cancelled, those
 * that it cancelled before and wants again come back, and of the others what differs is changed. A carer who may
 * not give the visit as it then is loses it. What a person cancelled stays cancelled.
 */
export function planVisitChanges(
  change: PackageChange,
  { roster = currentRoster(), facts = new WorkingFacts(null, roster) }: PlannedWith = {},
): PlannedVisitChange[] {
  const { rota } = roster;
  const visits = rota
    .visitsOfPatient(change.patientId, change.since, END_OF_TIME)
    .toSorted((a, b) => (a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : a.id - b.id));
  if (visits.length === 0) return [];
  const first = dateOf(change.since);
  const holidays = bankHolidayDates(addDays(first, -7), addDays(first, YEARS_AHEAD * 366), roster.settings);
  return visits.flatMap((visit): PlannedVisitChange[] => {
    const lineId = lineAfter(visit, change);
    const before = wantedBy(change.before, visit, visit.regularVisitId, holidays);
    const after = wantedBy(change.after, visit, lineId, holidays);
    const state: VisitState = { visit, assignments: rota.assignmentsOfVisit(visit.id) };
    return changeOf({ state, lineId, before, after, stamp: change.stamp }, facts);
  });
}

function lineAfter(visit: StoredVisit, { moved }: PackageChange): number | null {
  const { regularVisitId, occurrenceDate } = visit;
  if (moved === null || occurrenceDate === null || regularVisitId !== moved.from) return regularVisitId;
  return occurrenceDate >= moved.date ? moved.to : regularVisitId;
}

interface OneVisit {
  state: VisitState;
  lineId: number | null;
  before: Wanted;
  after: Wanted;
  stamp: string;
}

function changeOf(one: OneVisit, facts: WorkingFacts): PlannedVisitChange[] {
  const { state, before, after } = one;
  const { visit } = state;
  if (visit.cancelledAt === null) {
    if (!after.wanted) return before.wanted ? [cancelled(one, after.by)] : [];
    const next = nextOf(one);
    return isSame(next, visit) ? [] : [withCarers(one, next, "changed", facts)];
  }
  if (visit.cancelledBy === null || before.wanted) return [];
  const next = nextOf(one);
  if (after.wanted) {
    const standing = { ...next, cancelledAt: null, cancelledReason: null, cancelledBy: null };
    return [withCarers(one, standing, "restored", facts)];
  }
  // It stays cancelled, and is to come back as the package has it then.
  return isSame(next, visit) ? [] : [stillCancelled(state, next)];
}

/** The visit as the package has it after the change. */
function nextOf({ state: { visit }, before, after, lineId }: OneVisit): StoredVisit {
  if (after.occurrence === null) return visit;
  return { ...visitAfter(visit, before.occurrence, after.occurrence), regularVisitId: lineId };
}

const isSame = (a: StoredVisit, b: StoredVisit): boolean => JSON.stringify(a) === JSON.stringify(b);

const stillCancelled = (before: VisitState, visit: StoredVisit): PlannedVisitChange => ({
  kind: "changed",
  before,
  after: { visit, assignments: before.assignments },
  change: "edited",
  choices: new Map(),
  ended: [],
});

const REASONS = {
  "care-package": "the care package changed",
  suspension: "the care package is suspended",
} as const;

function cancelled({ state, stamp }: OneVisit, by: "care-package" | "suspension"): PlannedVisitChange {
  const ended = { cancelledAt: stamp, cancelledReason: REASONS[by] };
  return {
    kind: "cancelled",
    before: state,
    after: {
      visit: { ...state.visit, ...ended, cancelledBy: by },
      assignments: state.assignments.map((one) => (one.cancelledAt === null ? { ...one, ...ended } : one)),
    },
    change: "cancelled",
    choices: new Map(),
    ended: standingIn(state),
  };
}
