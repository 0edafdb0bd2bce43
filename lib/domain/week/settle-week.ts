import { decide, firstRulesAgainst, freeFor } from "../candidates";
import type { Employee } from "../employee";
import {
  type CivilDate,
  dateOf,
  type Interval,
  instantOf,
  intervalOf,
  type LocalDateTime,
  overlaps,
  plusWallMinutes,
} from "../time";
import type { ClassCounts } from "./class-counts";
import { moveStarts } from "./move-starts";
import { isFree, placedOf, requestOf } from "./planned-request";
import type { WeekFacts } from "./week-facts";
import type { PlannedVisit, WeekVisit } from "./week-visit";

/** Minutes between the starts that are tried: where much is left open, quarters of an hour as elsewhere. */
const STEP = 5;
const STEP_WHERE_MUCH_IS_OPEN = 15;
const MUCH = 100;
/** Each round may free or take what the one before left; it comes to rest after two or three. */
const MOST_ROUNDS = 8;

/**
 * Puts a plan among the facts and holds it against the rules themselves: whom they keep from a visit is taken
 * off it, and whoever may still give one that lacks a carer is assigned, at any start of its window. Afterwards
 * no rule keeps any carer from what the plan says, and no carer may give what it leaves open.
 */
export function settleWeek(planned: readonly PlannedVisit[], facts: WeekFacts, classes: ClassCounts): void {
  for (const one of planned) putAmongFacts(one, facts);
  const isOpen = ({ visit, carers }: PlannedVisit) => carers.length < visit.carersNeeded;
  const step = planned.filter(isOpen).length > MUCH ? STEP_WHERE_MUCH_IS_OPEN : STEP;
  let doubtful: readonly PlannedVisit[] = planned;
  const asked = new AskedCarers(facts);
  const completeAll = () =>
    planned.filter((one) => complete(one, asked.stillToAsk(one, classes), asked, facts, step));
  for (let round = 0; round < MOST_ROUNDS && doubtful.length > 0; round++) {
    const dropped = doubtful.filter((one) => dropRefused(one, facts));
    doubtful = besides([...dropped, ...completeAll()], planned);
  }
  moveStarts(planned, facts);
  // A start that moved, or a visit that now comes before it on a run from home, may open the way for what is left.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const completed = completeAll();
    const dropped = planned.filter((one) => dropRefused(one, facts));
    if (completed.length + dropped.length === 0) break;
  }
  while (planned.some((one) => dropRefused(one, facts)));
  // What is put aside leaves its time to the patient's other visits: a carer may be free for one of them now.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moved = planned.filter((one) => one.carers.length === 0 && putAside(one, facts));
    if (moved.length === 0 || completeAll().length === 0) break;
    while (planned.some((one) => dropRefused(one, facts)));
  }
}

/**
 * Which carers need not be asked about a visit again. One whom a rule kept from it is kept as long as neither their
 * bookings nor the patient's visits change, and one whose day is full from every visit of that day: where thousands
 * of visits stay open, asking everybody about each in every round takes minutes.
 */
class AskedCarers {
  private readonly inVain = new Map<PlannedVisit, number>();
  private readonly fullAt = new Map<string, number>();

  constructor(private readonly facts: WeekFacts) {}

  /** The suitable carers who have not been asked about a visit as it and they are now. */
  stillToAsk(planned: PlannedVisit, classes: ClassCounts): readonly Employee[] {
    const { visit } = planned;
    if (planned.carers.length >= visit.carersNeeded) return [];
    const suitable = classes.suitableFor(visit);
    const since = this.inVain.get(planned);
    if (since === undefined || this.facts.patientRevision(visit.patientId) > since) return suitable;
    return suitable.filter(({ employeeId }) => this.facts.carerRevision(employeeId) > since);
  }

  noteInVain(planned: PlannedVisit): void {
    this.inVain.set(planned, this.facts.revision);
  }

  noteFull({ employeeId }: Employee, day: CivilDate): void {
    this.fullAt.set(`${employeeId} ${day}`, this.facts.carerRevision(employeeId));
  }

  isFull({ employeeId }: Employee, day: CivilDate): boolean {
    return this.fullAt.get(`${employeeId} ${day}`) === this.facts.carerRevision(employeeId);
  }
}

/** Visits that rest on those that were changed: of the same patients, and of carers who were there or are. */
function besides(changed: readonly PlannedVisit[], planned: readonly PlannedVisit[]): PlannedVisit[] {
  if (changed.length === 0) return [];
  const patients = new Set(changed.map(({ visit }) => visit.patientId));
  const carers = new Set(changed.flatMap(({ carers: ids }) => ids));
  return planned.filter(
    ({ visit, carers: ids }) => patients.has(visit.patientId) || ids.some((id) => carers.has(id)),
  );
}

/** An uncovered visit is not planned on top of another visit of the patient, where its window leaves room. */
function putAside(planned: PlannedVisit, facts: WeekFacts): boolean {
  const free = startsOf(planned, facts.zone).find((start) => isFree(planned, start, facts, true));
  if (free === undefined || free === planned.startTime) return false;
  planned.startTime = free;
  facts.place(placedOf(planned));
  return true;
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
  return freeFor(request, [employee], facts).length === 1;
}

/** Starts of the window, the nearest to the wished one first; only the present one while somebody gives it. */
export function startsOf(
  { visit, startTime, carers }: PlannedVisit,
  zone: string,
  step = STEP,
): LocalDateTime[] {
  if (carers.length > 0 || visit.settled.length > 0) return [startTime];
  const starts = new Set([visit.wished, visit.earliest, visit.latest]);
  for (let start = visit.earliest; start <= visit.latest; start = plusWallMinutes(start, step))
    starts.add(start);
  const away = (start: LocalDateTime) => Math.abs(Date.parse(`${start}Z`) - Date.parse(`${visit.wished}Z`));
  return [...starts]
    .filter((start) => start >= visit.earliest && start <= visit.latest && instantOf(start, zone) !== null)
    .sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1));
}

/** Whether any of these carers was assigned. */
function complete(
  planned: PlannedVisit,
  suitable: readonly Employee[],
  asked: AskedCarers,
  facts: WeekFacts,
  step: number,
): boolean {
  if (suitable.length === 0) return false;
  const { visit } = planned;
  let lacking = visit.carersNeeded - planned.carers.length;
  let best: { startTime: LocalDateTime; free: Employee[] } | null = null;
  for (const startTime of startsOf(planned, facts.zone, step)) {
    if (!isFree(planned, startTime, facts)) continue;
    const free = freeAt(planned, startTime, suitable, asked, facts);
    if (free.length > (best?.free.length ?? 0)) best = { startTime, free };
    if (free.length >= lacking) break;
  }
  const before = planned.carers.length;
  if (best) {
    planned.startTime = best.startTime;
    facts.place(placedOf(planned));
    const request = requestOf(planned, facts);
    const ranked = request ? decide(request, best.free, facts).candidates : [];
    for (const { match } of ranked) {
      if (lacking <= 0) break;
      const { employeeId } = match.employee;
      // The second of two carers is asked with the first in place.
      if (!mayGive(planned, employeeId, facts)) continue;
      facts.assign(placedOf(planned), employeeId);
      planned.carers = [...planned.carers, employeeId];
      lacking -= 1;
    }
  }
  if (lacking > 0) asked.noteInVain(planned);
  return planned.carers.length > before;
}

/** Whom no rule keeps at a start; those whose day is full are noted. */
function freeAt(
  planned: PlannedVisit,
  startTime: LocalDateTime,
  employees: readonly Employee[],
  asked: AskedCarers,
  facts: WeekFacts,
): Employee[] {
  const request = requestOf({ ...planned, startTime }, facts);
  if (!request) return [];
  const day = dateOf(startTime);
  const wanted = intervalOf(startTime, planned.visit.duration, facts.zone);
  const there = new Set(planned.carers.map((id) => id.toLowerCase()));
  const possible = employees.filter(
    (employee) =>
      !there.has(employee.employeeId.toLowerCase()) &&
      !asked.isFull(employee, day) &&
      !isBusy(employee.employeeId, planned.visit, wanted, facts),
  );
  const rules = firstRulesAgainst(request, possible, facts);
  for (const [index, employee] of possible.entries())
    if (rules[index] === "daily-load") asked.noteFull(employee, day);
  return possible.filter((_, index) => rules[index] === null);
}

/** Nobody is in two places at once: most carers are done with here. */
const isBusy = (employeeId: string, { id }: WeekVisit, wanted: Interval, facts: WeekFacts): boolean =>
  facts.bookingsOf(employeeId).some(({ visitId, interval }) => visitId !== id && overlaps(interval, wanted));
