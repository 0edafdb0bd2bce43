import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import { decide, exclusionCounts, overriding } from "@/lib/domain/candidates";
import { type PackageState, visitAfter, type Wanted, wantedBy } from "@/lib/domain/care-package/wanted-visit";
import type { Employee } from "@/lib/domain/employee";
import { addDays, dateOf, END_OF_TIME, type LocalDateTime } from "@/lib/domain/time";
import { standingIn, type VisitChange, type VisitState } from "@/lib/domain/visit-state";
import { currentRoster } from "@/lib/memory/roster";
import { type Choice, choiceColumns, placeOf, reasoningOf, timesOf } from "../rota/assignment-row";
import { formerReason } from "../rota/rota-change";
import { WorkingFacts } from "../rota/working-facts";
import { bankHolidayDates } from "./need-settings";

/** What is to become of one visit that exists. */
export interface PlannedVisitChange {
  kind: "cancelled" | "restored" | "changed";
  before: VisitState;
  after: VisitState;
  change: VisitChange;
  /** Of the carers who stay or come back, decided on anew; by the assignment's id. */
  choices: Map<number, Choice>;
  /** Assignments that end. */
  ended: Assignment[];
}

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

/** How far ahead bank holidays are looked up: as far as visits can be booked, and more. */
const YEARS_AHEAD = 3;

/**
 * What a change of a package does to the visits that exist: those that it no longer wants are cancelled, those
 * that it cancelled before and wants again come back, and of the others what differs is changed. A carer who may
 * not give the visit as it then is loses it. What a person cancelled stays cancelled.
 */
export function planVisitChanges(change: PackageChange): PlannedVisitChange[] {
  const { rota } = currentRoster();
  const facts = new WorkingFacts();
  const first = dateOf(change.since);
  const holidays = bankHolidayDates(addDays(first, -7), addDays(first, YEARS_AHEAD * 366));
  const visits = rota
    .visitsOfPatient(change.patientId, change.since, END_OF_TIME)
    .toSorted((a, b) => (a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : a.id - b.id));
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
  const { state, before, after, lineId } = one;
  const { visit } = state;
  if (visit.cancelledAt === null) {
    if (!after.wanted) return before.wanted ? [cancelled(one, after.by)] : [];
    if (after.occurrence === null) return [];
    const former = before.wanted ? before.occurrence : null;
    const next = { ...visitAfter(visit, former, after.occurrence), regularVisitId: lineId };
    return JSON.stringify(next) === JSON.stringify(visit) ? [] : [withCarers(one, next, "changed", facts)];
  }
  if (visit.cancelledBy === null || before.wanted || !after.wanted) return [];
  const next = after.occurrence === null ? visit : visitAfter(visit, null, after.occurrence);
  const standing = {
    ...next,
    regularVisitId: lineId,
    cancelledAt: null,
    cancelledReason: null,
    cancelledBy: null,
  };
  return [withCarers(one, standing, "restored", facts)];
}

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

/** The visit as it is to be, with those of its carers who may give it so. */
function withCarers(
  { state, stamp }: OneVisit,
  visit: StoredVisit,
  kind: "restored" | "changed",
  facts: WorkingFacts,
): PlannedVisitChange {
  const theirs = kind === "changed" ? standingIn(state) : endedWith(state);
  if (kind === "changed" && isSameForCarers(state.visit, visit) && theirs.length <= visit.carersNeeded) {
    const after = { visit, assignments: state.assignments };
    return { kind, before: state, after, change: "edited", choices: new Map(), ended: [] };
  }
  const choices = choicesFor(visit, theirs, facts);
  const ended = theirs.filter(({ id }) => !choices.has(id));
  const gone = {
    cancelledAt: stamp,
    cancelledReason: "cannot give the visit as the care package has it now",
  };
  const assignments = state.assignments.map((one): Assignment => {
    const choice = choices.get(one.id);
    const columns = { ...timesOf(visit), services: [...visit.services] };
    if (choice)
      return { ...one, ...columns, ...choiceColumns(choice), cancelledAt: null, cancelledReason: null };
    return ended.includes(one) && one.cancelledAt === null ? { ...one, ...gone } : one;
  });
  facts.reserve(
    visit,
    [...choices.values()].map(({ chosen }) => chosen.match.employee.employeeId),
  );
  const isShort = choices.size < visit.carersNeeded;
  const reasons = isShort
    ? [{ rule: "care-package", count: ended.length, sentence: "The care package changed" }]
    : null;
  const change = kind === "restored" ? "undone" : ended.length > 0 ? "unassigned" : "edited";
  const after = { visit: { ...visit, unassignedReasons: reasons }, assignments };
  return { kind, before: state, after, change, choices, ended };
}

/** Whether nothing changed that decides who may give a visit. */
function isSameForCarers(before: StoredVisit, after: StoredVisit): boolean {
  const { startTime, duration, services, demands } = after;
  return (
    startTime === before.startTime &&
    duration === before.duration &&
    JSON.stringify([services, demands]) === JSON.stringify([before.services, before.demands])
  );
}

/** The assignments that ended together with their visit. */
const endedWith = ({ visit, assignments }: VisitState): Assignment[] =>
  assignments.filter(({ cancelledAt }) => cancelledAt !== null && cancelledAt === visit.cancelledAt);

function choicesFor(
  visit: StoredVisit,
  assignments: readonly Assignment[],
  facts: WorkingFacts,
): Map<number, Choice> {
  const choices = new Map<number, Choice>();
  const patient = facts.patient(visit.patientId);
  if (!patient || assignments.length === 0) return choices;
  const employees = assignments.flatMap((one): Employee[] => facts.employee(one.employeeId) ?? []);
  const request = { visit, patient, demands: visit.demands, own: visit.id };
  const { candidates, refused } = decide(request, employees, facts);
  for (const one of assignments.toSorted((a, b) => a.id - b.id)) {
    if (choices.size >= visit.carersNeeded) break;
    const candidate = candidates.find(({ match }) => match.employee.employeeId === one.employeeId);
    const kept = refused.find(({ employee }) => employee.employeeId === one.employeeId);
    // What a coordinator passed with a reason stays passed.
    const overrideReason = kept ? formerReason(kept, one, kept.employee) : null;
    const chosen = candidate ?? (kept && overrideReason !== null ? overriding(kept, facts) : undefined);
    if (!chosen) continue;
    const reasoning = reasoningOf(chosen, placeOf(chosen, candidates));
    choices.set(one.id, {
      chosen,
      reasoning,
      candidates,
      excluded: exclusionCounts(refused),
      overrideReason,
    });
  }
  return choices;
}
