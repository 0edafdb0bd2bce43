import type { StoredVisit, Visit } from "@/lib/domain/assignment";
import type { VisitRequest } from "@/lib/domain/request";
import { windowDate } from "@/lib/domain/window-date";
import type { WorkingFacts } from "../rota/working-facts";

/**
 * The stored visit that waits for a carer and is asked for again: it is covered, not doubled. Null when
 * there is none, or when something else was demanded for it: then the two are not the same.
 */
export function sameWaitingVisit(
  visit: Visit,
  request: VisitRequest,
  facts: WorkingFacts,
): StoredVisit | null {
  const isSame = (open: StoredVisit) =>
    open.carersNeeded === visit.carersNeeded &&
    open.duration === visit.duration &&
    hasSameServices(open, visit) &&
    hasSameDemands(open, request) &&
    (open.startTime === visit.startTime || isOfSameWindow(open, visit, request, facts));
  return facts.unassignedVisitsOf(visit.patientId).find(isSame) ?? null;
}

const hasSameServices = (open: StoredVisit, visit: Visit) =>
  [...open.services].sort().join() === [...visit.services].sort().join();

const hasSameDemands = (
  { demands }: StoredVisit,
  { requiredRole, gender, language, vehicle }: VisitRequest,
) =>
  demands.requiredRole === requiredRole &&
  (demands.gender ?? null) === (gender ?? null) &&
  demands.language?.toLowerCase() === language?.toLowerCase() &&
  demands.vehicle === vehicle;

/** Within its window it may begin at another minute, as long as nobody is booked for it. */
function isOfSameWindow(
  open: StoredVisit,
  visit: Visit,
  request: VisitRequest,
  facts: WorkingFacts,
): boolean {
  const { window } = open;
  if (window === null || request.window === null) return false;
  return (
    window.from === request.window.from &&
    window.to === request.window.to &&
    windowDate(open.startTime, window) === windowDate(visit.startTime, window) &&
    facts.carersOf(open.id).length === 0
  );
}
