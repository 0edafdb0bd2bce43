import { freeFor } from "../candidates";
import { instantOf, type LocalDateTime, plusWallMinutes } from "../time";
import { isFree, placedOf, requestOf } from "./planned-request";
import type { WeekFacts } from "./week-facts";
import type { PlannedVisit } from "./week-visit";

/** Minutes between the starts that are tried: nearer than a quarter of an hour is not worth the asking. */
const STEP = 15;

/**
 * Moves visits as near as the rules allow to where they stand already, new ones to where they are wished: the
 * optimiser is content with any start that is not late. The last ones go first where they move later, so that
 * they make room, and the first ones first where they move earlier.
 */
export function moveStarts(planned: readonly PlannedVisit[], facts: WeekFacts): void {
  const byStart = [...planned].sort((a, b) => (a.startTime < b.startTime ? -1 : 1));
  for (const one of byStart.toReversed()) if (one.startTime < targetOf(one)) moveNear(one, facts);
  for (const one of byStart) if (one.startTime > targetOf(one)) moveNear(one, facts);
}

const targetOf = ({ visit }: PlannedVisit): LocalDateTime =>
  visit.stored && visit.present.length > 0 ? visit.stored.visit.startTime : visit.wished;

function moveNear(planned: PlannedVisit, facts: WeekFacts): void {
  if (planned.carers.length === 0 || planned.visit.settled.length > 0) return;
  const start = startsTowards(planned).find((one) => isPossible(planned, one, facts));
  if (start === undefined) return;
  for (const employeeId of planned.carers) facts.takeOff(placedOf(planned), employeeId);
  planned.startTime = start;
  facts.place(placedOf(planned));
  for (const employeeId of planned.carers) facts.assign(placedOf(planned), employeeId);
}

/** From the target back to where the visit is, that start not included. */
function startsTowards(planned: PlannedVisit): LocalDateTime[] {
  const target = targetOf(planned);
  const step = target > planned.startTime ? -STEP : STEP;
  const starts: LocalDateTime[] = [];
  const isBetween = (start: LocalDateTime) =>
    step < 0 ? start > planned.startTime : start < planned.startTime;
  for (let start = target; isBetween(start); start = plusWallMinutes(start, step)) starts.push(start);
  return starts;
}

function isPossible(planned: PlannedVisit, startTime: LocalDateTime, facts: WeekFacts): boolean {
  const request = requestOf({ ...planned, startTime }, facts);
  const carers = planned.carers.flatMap((id) => facts.employee(id) ?? []);
  return (
    request !== null &&
    instantOf(startTime, facts.zone) !== null &&
    isFree(planned, startTime, facts) &&
    freeFor(request, carers, facts).length === carers.length
  );
}
