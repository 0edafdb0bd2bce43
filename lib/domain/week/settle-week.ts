import { type Decision, type DecisionRequest, decide } from "../candidates";
import type { Employee } from "../employee";
import { type Interval, instantOf, intervalOf, type LocalDateTime, overlaps, plusWallMinutes } from "../time";
import type { WeekFacts } from "./week-facts";
import type { PlannedVisit, WeekVisit } from "./week-visit";

/** Minutes between the starts that are tried. */
const STEP = 5;
/** Each round may free or take what the one before left; it comes to rest after two or three. */
const MOST_ROUNDS = 8;

/** A visit as the rules are asked about it. */
export function requestOf({ visit, startTime }: PlannedVisit, facts: WeekFacts): DecisionRequest | null {
  const patient = facts.patient(visit.patientId);
  if (!patient) return null;
  const { patientId, services, duration, carersNeeded, urgency, demands, id } = visit;
  return {
    visit: { patientId, services, startTime, duration, carersNeeded, urgency },
    patient,
    demands,
    own: id,
  };
}

const placedOf = ({ visit, startTime }: PlannedVisit) => ({
  id: visit.id,
  patientId: visit.patientId,
  services: visit.services,
  startTime,
  duration: visit.duration,
});

/**
 * Puts a plan among the facts and holds it against the rules themselves: whom they keep from a visit is taken
 * off it, and whoever may still give one that lacks a carer is assigned, at any start of its window. Afterwards
 * no rule keeps any carer from what the plan says, and no carer may give what it leaves open.
 */
export function settleWeek(
  planned: readonly PlannedVisit[],
  facts: WeekFacts,
  shouldStop = () => false,
): void {
  for (const one of planned) putAmongFacts(one, facts);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const dropped = planned.filter((one) => dropRefused(one, facts)).length;
    const completed = planned.filter((one) => !shouldStop() && complete(one, facts)).length;
    if (dropped + completed === 0) break;
  }
  while (planned.some((one) => dropRefused(one, facts)));
  for (const one of planned) if (one.carers.length === 0) putAside(one, facts);
}

/** What nobody gives is not planned on top of another visit of the patient, where its window leaves room. */
function putAside(planned: PlannedVisit, facts: WeekFacts): void {
  const free = startsOf(planned, facts.zone).find((start) => isFree(planned, start, facts, true));
  if (free === undefined || free === planned.startTime) return;
  planned.startTime = free;
  facts.place(placedOf(planned));
}

/** Who stands there already counts as such; everybody else comes with the plan. */
function putAmongFacts(planned: PlannedVisit, facts: WeekFacts): void {
  const { visit } = planned;
  if (visit.stored) {
    const { assignments, visit: former } = visit.stored;
    for (const { employeeId } of assignments) facts.takeOff(former, employeeId);
  }
  facts.place(placedOf(planned));
  for (const employeeId of planned.carers) facts.assign(placedOf(planned), employeeId);
}

function dropRefused(planned: PlannedVisit, facts: WeekFacts): boolean {
  const { visit } = planned;
  const open = planned.carers.filter((id) => !visit.settled.includes(id));
  let isDropped = false;
  for (const employeeId of open) {
    if (mayGive(planned, employeeId, facts)) continue;
    facts.takeOff(placedOf(planned), employeeId);
    planned.carers = planned.carers.filter((id) => id !== employeeId);
    isDropped = true;
  }
  return isDropped;
}

function mayGive(planned: PlannedVisit, employeeId: string, facts: WeekFacts): boolean {
  const employee = facts.employee(employeeId);
  const request = requestOf(planned, facts);
  if (!employee || !request || !isFree(planned, planned.startTime, facts)) return false;
  return decide(request, [employee], facts).candidates.length === 1;
}

/** Whether no carer is with the patient then for another visit; `openToo`: not even one that nobody gives. */
export function isFree(
  { visit }: PlannedVisit,
  startTime: LocalDateTime,
  facts: WeekFacts,
  openToo = false,
): boolean {
  const wanted = intervalOf(startTime, visit.duration, facts.zone);
  return !facts
    .patientVisitsBetween(
      visit.patientId,
      plusWallMinutes(startTime, -1500),
      plusWallMinutes(startTime, 1500),
    )
    .some(
      ({ visitId, interval }) =>
        visitId !== visit.id &&
        overlaps(interval, wanted) &&
        (openToo || facts.isGiven(visit.patientId, visitId)),
    );
}

/** Starts of the window, the nearest to the wished one first; only the present one while somebody gives it. */
export function startsOf({ visit, startTime, carers }: PlannedVisit, zone: string): LocalDateTime[] {
  if (carers.length > 0 || visit.settled.length > 0) return [startTime];
  const starts = new Set([visit.wished, visit.earliest, visit.latest]);
  for (let start = visit.earliest; start <= visit.latest; start = plusWallMinutes(start, STEP))
    starts.add(start);
  const away = (start: LocalDateTime) => Math.abs(Date.parse(`${start}Z`) - Date.parse(`${visit.wished}Z`));
  return [...starts]
    .filter((start) => start >= visit.earliest && start <= visit.latest && instantOf(start, zone) !== null)
    .sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
}

/** Whether anybody was assigned. */
function complete(planned: PlannedVisit, facts: WeekFacts): boolean {
  const { visit } = planned;
  let lacking = visit.carersNeeded - planned.carers.length;
  if (lacking <= 0) return false;
  let employees: readonly Employee[] = facts.snapshot.employees;
  let best: { startTime: LocalDateTime; decision: Decision } | null = null;
  for (const startTime of startsOf(planned, facts.zone)) {
    if (!isFree(planned, startTime, facts)) continue;
    const decision = decideAt(planned, startTime, employees, facts);
    if (!decision) return false;
    if (decision.candidates.length > (best?.decision.candidates.length ?? 0)) best = { startTime, decision };
    if (decision.candidates.length >= lacking) break;
    employees = employees.filter((one) => !isHopeless(one, decision));
  }
  if (!best) return false;
  planned.startTime = best.startTime;
  facts.place(placedOf(planned));
  const before = planned.carers.length;
  for (const { match } of best.decision.candidates) {
    if (lacking <= 0) break;
    const { employeeId } = match.employee;
    // The second of two carers is asked with the first in place.
    if (!mayGive(planned, employeeId, facts)) continue;
    facts.assign(placedOf(planned), employeeId);
    planned.carers = [...planned.carers, employeeId];
    lacking -= 1;
  }
  return planned.carers.length > before;
}

function decideAt(
  planned: PlannedVisit,
  startTime: LocalDateTime,
  employees: readonly Employee[],
  facts: WeekFacts,
): Decision | null {
  const request = requestOf({ ...planned, startTime }, facts);
  if (!request) return null;
  const wanted = intervalOf(startTime, planned.visit.duration, facts.zone);
  const there = new Set(planned.carers.map((id) => id.toLowerCase()));
  const isAsked = ({ employeeId }: Employee) =>
    !there.has(employeeId.toLowerCase()) && !isBusy(employeeId, planned.visit, wanted, facts);
  return decide(request, employees.filter(isAsked), facts);
}

/** Nobody is in two places at once: most carers are done with here. */
const isBusy = (employeeId: string, { id }: WeekVisit, wanted: Interval, facts: WeekFacts): boolean =>
  facts
    .allBookingsOf(employeeId)
    .some(({ visitId, interval }) => visitId !== id && overlaps(interval, wanted));

const TIMELESS = new Set([
  "inactive",
  "required-role",
  "medication-nurse",
  "language",
  "vehicle",
  "gender-preference",
  "preferred",
  "avoid",
]);

/** Whom a rule keeps that looks at no time is not asked again at the next start. */
const isHopeless = ({ employeeId }: Employee, { refused }: Decision): boolean =>
  refused.some(
    ({ employee, verdicts }) =>
      employee.employeeId === employeeId && verdicts.some(({ rule }) => TIMELESS.has(rule)),
  );
