import type { Absence } from "./absence";
import type { Visit } from "./assignment";
import type { ExclusionCounts } from "./audit";
import type { Availability } from "./availability/availability";
import { check, excludes, keptBy, mayBePassed } from "./check";
import { CONTINUITY_DAYS } from "./continuity-days";
import type { Employee } from "./employee";
import type { Patient } from "./patient";
import type { PatientPreferences } from "./preference";
import { byRank, type Candidate, type RankingFacts, scoreOf } from "./rank";
import { remembered } from "./remembered";
import type { Booking, Demands, Match, PatientVisit, RuleId, RuleSettings, Verdict } from "./rules/rule";
import { visitAfter, visitBefore } from "./rules/shared/neighbours";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  daysBetween,
  intervalOf,
  type LocalDateTime,
  startOfWeek,
} from "./time";
import type { Travel } from "./travel";

/** What a decision looks at, gathered by whoever holds it. Stretches of time end before `until`. */
export interface DecisionFacts {
  /** What a carer is booked for, by start. */
  bookingsOf(employeeId: string, from: LocalDateTime, until: LocalDateTime): readonly Booking[];
  /** The standing visits of a patient, covered or not, by start. */
  patientVisitsBetween(patientId: string, from: LocalDateTime, until: LocalDateTime): readonly PatientVisit[];
  /** Who visits a patient when. */
  visitsReceived(
    patientId: string,
    from: LocalDateTime,
    until: LocalDateTime,
  ): readonly { employeeId: string; startTime: LocalDateTime; visitId: number }[];
  absencesOf(employeeId: string): readonly Absence[];
  /** When a carer can work; the same object for as long as nothing of it changes. */
  availabilityOf(employee: Employee): Availability;
  preferencesOf(patientId: string): PatientPreferences;
  travel: Travel;
  settings: RuleSettings;
  zone: string;
}

/** A carer whom rules keep from the visit. */
export interface Refused {
  match: Match;
  employee: Employee;
  /** What keeps them: findings that block, and those that may be passed with a reason. */
  verdicts: Verdict[];
  /** What the rules say besides. */
  warnings: Verdict[];
}

export interface Decision {
  /** Those who may give the visit, best first. */
  candidates: Candidate[];
  refused: Refused[];
}

/** Rules whose finding may differ at another time of the same day or the next. */
export const TIMED_RULES: readonly RuleId[] = [
  "absence",
  "no-overlap",
  "travel-fits",
  "within-hours",
  "weekly-hours",
];

/** Whether a carer who may not come now may come at another hour. */
export function mayComeAtAnotherTime({ verdicts }: Refused): boolean {
  return verdicts.every(({ rule }) => TIMED_RULES.includes(rule));
}

/** Whether nothing but rules that a coordinator may pass with a reason keeps a carer from the visit. */
export function mayBeOverridden({ verdicts }: Refused): boolean {
  return mayBePassed(verdicts);
}

/** Minutes: whoever would be later than this cannot make it, whatever the estimate of travel is worth. */
const HOPELESSLY_LATE = 60;

/** Whether a carer is worth offering with a reason: nothing blocks, and nobody has to be in two places at once. */
export function isWorthOffering(refused: Refused): boolean {
  return (
    mayBeOverridden(refused) &&
    refused.verdicts.every(({ late }) => late === undefined || late <= HOPELESSLY_LATE)
  );
}

/** Minutes: whoever travels longer than may be by more than this, or comes later than this, was not near. */
const FURTHEST_MISS = 120;

/** Whether it is worth saying how near a refused carer came. */
export function cameNear({ verdicts }: Refused): boolean {
  return verdicts.every(({ late }) => late === undefined || late <= FURTHEST_MISS);
}

/** A refused carer as a candidate, the rules passed: for a coordinator who says why. */
export function overriding({ match, verdicts, warnings }: Refused, facts: DecisionFacts): Candidate {
  return scoreOf(match, [...verdicts, ...warnings], rankingFacts(match, facts));
}

/** A visit lasts a day at the most, and a working day reaches into the next. */
const DAYS_AROUND_WEEK = 2;

/** One visit to decide on. `own` is its id when it is stored already: it is not in its own way then. */
export interface DecisionRequest {
  visit: Visit;
  patient: Patient;
  demands: Demands;
  own?: number;
}

/** Each of these employees for one visit: those who may, best first, and those who may not with what keeps them. */
export function decide(
  request: DecisionRequest,
  employees: readonly Employee[],
  facts: DecisionFacts,
): Decision {
  const matchWith = matcher(request, facts);
  const decision: Decision = { candidates: [], refused: [] };
  for (const employee of employees) {
    const match = matchWith(employee);
    const verdicts = check(match);
    if (verdicts.some(excludes)) decision.refused.push(refusedOf(match, verdicts));
    else decision.candidates.push(scoreOf(match, verdicts, rankingFacts(match, facts)));
  }
  decision.candidates.sort(byRank);
  return decision;
}

function refusedOf(match: Match, found: readonly Verdict[]): Refused {
  const refused: Refused = { match, employee: match.employee, verdicts: [], warnings: [] };
  for (const verdict of found) (excludes(verdict) ? refused.verdicts : refused.warnings).push(verdict);
  return refused;
}

/** Those of these employees whom no rule keeps from a visit, in their order and not ranked. */
export function freeFor(
  request: DecisionRequest,
  employees: readonly Employee[],
  facts: DecisionFacts,
): Employee[] {
  const matchWith = matcher(request, facts);
  return employees.filter((employee) => keptBy(matchWith(employee)) === null);
}

/** The first of these employees whom no rule keeps from a visit, no more than `most`: the others are not looked at. */
export function firstFreeFor(
  request: DecisionRequest,
  employees: readonly Employee[],
  facts: DecisionFacts,
  most: number,
): Employee[] {
  const matchWith = matcher(request, facts);
  const found: Employee[] = [];
  for (const employee of employees) {
    if (found.length >= most) break;
    if (keptBy(matchWith(employee)) === null) found.push(employee);
  }
  return found;
}

/** For each of these employees a rule that keeps them from a visit, or null. */
export function firstRulesAgainst(
  request: DecisionRequest,
  employees: readonly Employee[],
  facts: DecisionFacts,
): (RuleId | null)[] {
  const matchWith = matcher(request, facts);
  return employees.map((employee) => keptBy(matchWith(employee)));
}

/** Gathers what is the same for every carer once, and returns what makes a match with each. */
function matcher({ visit, patient, demands, own }: DecisionRequest, facts: DecisionFacts) {
  const { zone, settings, travel } = facts;
  const interval = intervalOf(visit.startTime, visit.duration, zone);
  const { from, until } = aroundWeekOf(dateOf(visit.startTime));
  const isAnother = ({ visitId }: { visitId: number }) => visitId !== own;
  const preferences = facts.preferencesOf(patient.patientId);
  const patientVisits = facts.patientVisitsBetween(patient.patientId, from, until).filter(isAnother);
  const lastVisits = lastVisitStarts(visit, own, facts);
  return (employee: Employee): Match => {
    const bookings = facts.bookingsOf(employee.employeeId, from, until);
    return {
      employee,
      availability: facts.availabilityOf(employee),
      patient,
      visit,
      interval,
      demands,
      bookings: own === undefined ? bookings : bookings.filter(isAnother),
      patientVisits,
      absences: facts.absencesOf(employee.employeeId),
      preferences,
      daysSinceVisit: daysSince(lastVisits.get(employee.employeeId.toLowerCase()), visit),
      travel,
      settings,
      zone,
    };
  };
}

/** The week of a day with the days around it on which a visit or a working day may reach into it. */
const aroundWeekOf = remembered((day: CivilDate) => {
  const monday = startOfWeek(day);
  return {
    from: at(addDays(monday, -DAYS_AROUND_WEEK), "00:00"),
    until: at(addDays(monday, 7 + DAYS_AROUND_WEEK), "00:00"),
  };
});

/** The days whose visits count for continuity on a day, that day among them. */
const daysOfContinuity = remembered((day: CivilDate) => ({
  from: at(addDays(day, -CONTINUITY_DAYS), "00:00"),
  until: at(addDays(day, 1), "00:00"),
}));

/** When each carer, by id in lower case, last visited the patient, within the days that count. */
function lastVisitStarts(
  visit: Visit,
  own: number | undefined,
  facts: DecisionFacts,
): Map<string, LocalDateTime> {
  const { from, until } = daysOfContinuity(dateOf(visit.startTime));
  const starts = new Map<string, LocalDateTime>();
  for (const { employeeId, startTime, visitId } of facts.visitsReceived(visit.patientId, from, until)) {
    // By start, so that the latest is written last.
    if (visitId !== own) starts.set(employeeId.toLowerCase(), startTime);
  }
  return starts;
}

const daysSince = (last: LocalDateTime | undefined, { startTime }: Visit): number | null =>
  last === undefined ? null : daysBetween(dateOf(last), dateOf(startTime));

/** How many carers each rule keeps from a visit; one whom several rules keep counts under each. */
export function exclusionCounts(refused: readonly Refused[]): ExclusionCounts {
  const counts: ExclusionCounts = {};
  for (const { verdicts } of refused) {
    for (const rule of new Set(verdicts.map((verdict) => verdict.rule)))
      counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

/** Minutes of travel that a visit adds to the carer's day, whether they may give it or not; null when not known. */
export const travelAdded = (match: Match, facts: DecisionFacts): number | null =>
  rankingFacts(match, facts).extraTravel;

/** Visits a day at the most for whom nobody recorded another limit (DOMAIN.md, `daily-load`). */
const USUAL_DAILY_LIMIT = 8;

function rankingFacts(match: Match, facts: DecisionFacts): RankingFacts {
  const { employee, patient, visit, bookings, interval } = match;
  const before = visitBefore(bookings, interval.start);
  const after = visitAfter(bookings, interval.end);
  const leg = (from: string | null, to: string | null) =>
    facts.travel.between(from, to, employee.transportMode, visit.startTime);
  // From the visit before, even if nobody recorded where that is: home would be a guess then.
  const here = before ? before.postcode : employee.postcode;
  const next = after ? after.postcode : employee.postcode;
  const toPatient = leg(here, patient.postcode);
  const onwards = leg(patient.postcode, next);
  const without = before || after ? leg(here, next) : { minutes: 0 };
  return {
    travelTime: toPatient?.minutes ?? null,
    travelSource: toPatient?.source ?? null,
    travelFrom: before ? before.patientName || before.patientId : null,
    extraTravel:
      toPatient && onwards && without ? toPatient.minutes + onwards.minutes - without.minutes : null,
    ...workAround(visit.startTime, bookings),
    dailyLimit: employee.dailyLoad ?? USUAL_DAILY_LIMIT,
  };
}

/** Visits of the same day, and minutes of those of the same week. */
function workAround(start: LocalDateTime, bookings: readonly Booking[]) {
  const { day, nextDay, monday, nextMonday } = spanOf(dateOf(start));
  let visitsThatDay = 0;
  let minutesThatWeek = 0;
  for (const { startTime, duration } of bookings) {
    if (startTime >= day && startTime < nextDay) visitsThatDay += 1;
    if (startTime >= monday && startTime < nextMonday) minutesThatWeek += duration;
  }
  return { visitsThatDay, minutesThatWeek };
}

/** A day and its week, as what is compared with starts. Every carer of a decision asks for the same. */
const spanOf = remembered((day: CivilDate) => {
  const monday = startOfWeek(day);
  return { day, nextDay: addDays(day, 1), monday, nextMonday: addDays(monday, 7) };
});
