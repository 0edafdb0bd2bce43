import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import { decide, freeFor, type Refused } from "@/lib/domain/candidates";
import { suspensionAt } from "@/lib/domain/care-package/care-package";
import { occurrenceOf, takesPlace } from "@/lib/domain/care-package/visits-of-week";
import { blocks } from "@/lib/domain/check";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import { remembered } from "@/lib/domain/remembered";
import { formatLocal, intervalOf, type LocalDateTime, overlaps, plusWallMinutes } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import type { PlannedFacts } from "./planned-facts";

/** A change of a week that no longer fits what is stored, and why. */
export interface LeftOut {
  visit_id: number | null;
  patient_id: string;
  start_time: string;
  employee_id: string | null;
  sentence: string;
}

/** A change as it may be stored, or nothing of it; and what of it no longer fits. */
export interface Fitted {
  change: AppliedVisit | null;
  leftOut: LeftOut[];
}

/** Minutes: a visit lasts a day at the most. */
const AROUND = 25 * 60;

/** Where another visit of the patient has to start to be in the way of one that starts then. */
const aroundStart = remembered((start: LocalDateTime) => ({
  from: plusWallMinutes(start, -AROUND),
  until: plusWallMinutes(start, AROUND),
}));

/**
 * Looks at one change with the rules that single decisions use, all others of the plan in their place. A new
 * visit loses the carers who may not go; a stored one stays as it is.
 */
export function stillFits(change: AppliedVisit, facts: PlannedFacts): Fitted {
  const { before, after } = change;
  if (before && hasPassed(before, facts))
    return gone(change, facts, "It was changed since the draft was made.");
  if (after.visit.cancelledAt !== null) return { change, leftOut: [] };
  const passed = before ? null : occurrenceMiss(after.visit, facts);
  if (passed !== null) return gone(change, facts, passed);
  const clash = clashingVisit(after, facts);
  if (clash !== null) return gone(change, facts, clash);
  const kept = refusedCarers(after, facts);
  if (kept.length === 0) return { change, leftOut: [] };
  const leftOut = kept.map(({ assignment, why }) => namedOf(change, assignment.employeeId, why, facts));
  if (before) {
    facts.leaveOut(after);
    return { change: null, leftOut };
  }
  return { change: withoutCarers(change, kept, facts), leftOut };
}

const hasPassed = ({ visit }: VisitState, { stored }: PlannedFacts): boolean =>
  stored.visitState(visit.id)?.visit.version !== visit.version;

function gone(change: AppliedVisit, facts: PlannedFacts, sentence: string): Fitted {
  facts.leaveOut(change.after);
  return { change: null, leftOut: [namedOf(change, null, sentence, facts)] };
}

const nameOf = (patientId: string, { stored }: PlannedFacts): string =>
  stored.patient(patientId)?.name ?? patientId;

function namedOf(
  { before, after }: AppliedVisit,
  employeeId: string | null,
  why: string,
  facts: PlannedFacts,
): LeftOut {
  const { patientId, startTime } = after.visit;
  return {
    visit_id: before ? before.visit.id : null,
    patient_id: patientId,
    start_time: startTime,
    employee_id: employeeId,
    sentence: `${nameOf(patientId, facts)} on ${formatLocal(startTime)} was left out: ${why}`,
  };
}

/** Why a new visit is not wanted any more: somebody stored it meanwhile, or the care package says otherwise. */
function occurrenceMiss(visit: StoredVisit, facts: PlannedFacts): string | null {
  const { regularVisitId, occurrenceDate: date, patientId } = visit;
  if (regularVisitId === null || date === null) return null;
  if (facts.isStored(patientId, regularVisitId, date)) return "It is on the rota already.";
  const care = facts.stored.carePackageOf(patientId);
  const line = care?.regularVisits.find(({ id }) => id === regularVisitId);
  const isWanted =
    care &&
    line &&
    takesPlace(line, date, facts.isBankHoliday(date)) &&
    suspensionAt(care.suspensions, visit.startTime) === null;
  const wanted = isWanted ? occurrenceOf(line, date) : null;
  const isSame =
    wanted !== null &&
    wanted.duration === visit.duration &&
    wanted.carersNeeded === visit.carersNeeded &&
    wanted.services.join() === visit.services.join() &&
    wanted.earliestStart <= visit.startTime &&
    visit.startTime <= wanted.latestStart;
  return isSame ? null : "The care package was changed since the draft was made.";
}

/** The patient is with one carer at a time, double-ups aside; a visit that nobody gives is in nobody's way. */
function clashingVisit(state: VisitState, facts: PlannedFacts): string | null {
  const { visit } = state;
  if (standingIn(state).length === 0) return null;
  const wanted = intervalOf(visit.startTime, visit.duration, facts.zone);
  const { from, until } = aroundStart(visit.startTime);
  const other = facts
    .patientVisitsBetween(visit.patientId, from, until)
    .find(
      ({ visitId, interval }) => visitId !== visit.id && overlaps(interval, wanted) && facts.isGiven(visitId),
    );
  return other
    ? `${nameOf(visit.patientId, facts)} has another visit on ${formatLocal(other.startTime)}.`
    : null;
}

interface RefusedCarer {
  assignment: Assignment;
  why: string;
  refused: Refused | null;
}

function refusedCarers(after: VisitState, facts: PlannedFacts): RefusedCarer[] {
  const { visit } = after;
  const patient = facts.stored.patient(visit.patientId);
  return standingIn(after).flatMap((assignment): RefusedCarer[] => {
    const employee = facts.stored.employee(assignment.employeeId);
    if (!patient || !employee || employee.archivedAt !== null)
      return [{ assignment, why: `${assignment.employeeName} is not on the list any more.`, refused: null }];
    const request = { visit, patient, demands: visit.demands, own: visit.id };
    // Nearly all fit: only of the others it is asked what is against them.
    if (freeFor(request, [employee], facts).length === 1) return [];
    const [refused] = decide(request, [employee], facts).refused;
    if (!refused || isPassed(assignment, refused)) return [];
    return [{ assignment, why: refused.verdicts.map(({ sentence }) => sentence).join(" "), refused }];
  });
}

/** What a coordinator passed with a reason stays passed. */
function isPassed({ overridden }: Assignment, { verdicts }: Refused): boolean {
  return verdicts.every(
    (verdict) =>
      !blocks(verdict) &&
      (overridden ?? []).some(({ rule, finding }) => rule === verdict.rule && finding === verdict.finding),
  );
}

function withoutCarers(change: AppliedVisit, kept: RefusedCarer[], facts: PlannedFacts): AppliedVisit {
  const ids = new Set(kept.map(({ assignment }) => assignment.id));
  const reasons = exclusionReasons(kept.flatMap(({ refused }) => refused ?? []));
  const after = {
    visit: { ...change.after.visit, unassignedReasons: reasons },
    assignments: change.after.assignments.filter(({ id }) => !ids.has(id)),
  };
  facts.plan(change.after, after);
  return { ...change, after, cards: change.cards.filter(({ assignmentId }) => !ids.has(assignmentId)) };
}
