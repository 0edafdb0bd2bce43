import type { Assignment, Visit } from "./assignment";
import { isDated } from "./assignment";
import type { ExclusionCounts } from "./audit";
import { check, excludes } from "./check";
import { type Employee, TRANSPORT_MODES } from "./employee";
import type { Patient } from "./patient";
import { byRank, type Candidate, type RankingFacts, scoreOf } from "./rank";
import type { Booking, Demands, Match, RuleId, RuleSettings, Verdict } from "./rules/rule";
import { dateOf, daysBetween, type Interval, intervalOf, plusWallMinutes } from "./time";
import { travelMinutes } from "./travel";

/** What a decision looks at, gathered by whoever holds it. */
export interface DecisionFacts {
  /** The assignments of a carer that stand. */
  assignmentsOf(employeeId: string): readonly Assignment[];
  /** Where a patient lives; null when not recorded. */
  postcodeOf(patientId: string): string | null;
  settings: RuleSettings;
  zone: string;
}

/** A carer whom a rule keeps from the visit. */
export interface Refused {
  employee: Employee;
  verdicts: Verdict[];
}

export interface Decision {
  /** Those who may give the visit, best first. */
  candidates: Candidate[];
  refused: Refused[];
}

/** Rules whose finding may differ at another time of the same day or the next. */
const TIMED_RULES: readonly RuleId[] = ["no-overlap", "within-hours"];

/** Whether a carer who may not come now may come at another hour. */
export function mayComeAtAnotherTime({ verdicts }: Refused): boolean {
  return verdicts.every(({ rule }) => TIMED_RULES.includes(rule));
}

const CONTINUITY_DAYS = 28;

/** Each of these employees for one visit: those who may, best first, and those who may not with what keeps them. */
export function decide(
  visit: Visit,
  patient: Patient,
  demands: Demands,
  employees: readonly Employee[],
  facts: DecisionFacts,
): Decision {
  const interval = intervalOf(visit.startTime, visit.duration, facts.zone);
  const decision: Decision = { candidates: [], refused: [] };
  for (const employee of employees) {
    const bookings = bookingsAround(visit, employee, facts);
    const match: Match = {
      employee,
      patient,
      visit,
      interval,
      demands,
      bookings,
      settings: facts.settings,
      zone: facts.zone,
    };
    const verdicts = check(match);
    if (verdicts.some(excludes)) decision.refused.push({ employee, verdicts: verdicts.filter(excludes) });
    else decision.candidates.push(scoreOf(match, verdicts, rankingFacts(match, facts)));
  }
  decision.candidates.sort(byRank);
  return decision;
}

/** How many carers each rule keeps from a visit; one whom several rules keep counts under each. */
export function exclusionCounts(refused: readonly Refused[]): ExclusionCounts {
  const counts: ExclusionCounts = {};
  for (const { verdicts } of refused) {
    for (const rule of new Set(verdicts.map((verdict) => verdict.rule)))
      counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

/** Nothing longer ago or further ahead can touch a visit: the longest of them lasts a day. */
const AROUND = 2 * 24 * 60;

function bookingsAround(visit: Visit, employee: Employee, facts: DecisionFacts): Booking[] {
  const from = plusWallMinutes(visit.startTime, -AROUND);
  const until = plusWallMinutes(visit.startTime, AROUND);
  return facts
    .assignmentsOf(employee.employeeId)
    .filter(isDated)
    .filter(({ startTime }) => startTime >= from && startTime <= until)
    .map((assignment) => ({
      interval: intervalOf(assignment.startTime, assignment.duration, facts.zone),
      patientId: assignment.patientId,
      postcode: facts.postcodeOf(assignment.patientId),
    }));
}

function rankingFacts(match: Match, facts: DecisionFacts): RankingFacts {
  const { employee, patient, visit, bookings, interval } = match;
  const day = dateOf(visit.startTime);
  const dated = facts.assignmentsOf(employee.employeeId).filter(isDated);
  const visitsAgo = dated
    .filter((assignment) => assignment.patientId.toLowerCase() === patient.patientId.toLowerCase())
    .map((assignment) => daysBetween(dateOf(assignment.startTime), day))
    .filter((days) => days >= 0 && days <= CONTINUITY_DAYS);
  const sameDay = dated.filter((assignment) => dateOf(assignment.startTime) === day);
  const before = sameDay.length > 0 ? lastStopBefore(bookings, interval) : undefined;
  // From the visit before, even if nobody recorded where that is: home would be a guess then.
  const from = before ? before.postcode : employee.postcode;
  return {
    travelTime: travelMinutes(from, patient.postcode, employee.transportMode),
    travelMode: TRANSPORT_MODES.find((mode) => mode === employee.transportMode) ?? null,
    daysSinceVisit: visitsAgo.length > 0 ? Math.min(...visitsAgo) : null,
    visitsThatDay: sameDay.length,
  };
}

/** The last visit of the same run is where the carer comes from; before the first it is home. */
const SAME_RUN = 12 * 60 * 60_000;

function lastStopBefore(bookings: readonly Booking[], interval: Interval): Booking | undefined {
  return bookings
    .filter(
      (booking) =>
        booking.interval.end <= interval.start && interval.start - booking.interval.end <= SAME_RUN,
    )
    .sort((a, b) => b.interval.end - a.interval.end)[0];
}
