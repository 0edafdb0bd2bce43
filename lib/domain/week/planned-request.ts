import type { DecisionRequest } from "../candidates";
import { intervalOf, type LocalDateTime, overlaps, plusWallMinutes } from "../time";
import type { WeekFacts } from "./week-facts";
import type { PlannedVisit } from "./week-visit";

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

/** Where a planned visit is. */
export const placedOf = ({ visit, startTime }: PlannedVisit) => ({
  id: visit.id,
  patientId: visit.patientId,
  services: visit.services,
  startTime,
  duration: visit.duration,
});

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
