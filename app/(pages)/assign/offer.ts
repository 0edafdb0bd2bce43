import { dateOf, timeOf } from "@/lib/domain/time";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";

/** How the overview asks this page to cover a visit: ids and times alone, never a name. */
export type VisitQuery = Partial<
  Record<"patient" | "service" | "date" | "time" | "duration", string | string[]>
>;

/** The open visit that the page was opened for; `gone` when it no longer lacks a carer; null for none. */
export type Offer = UnassignedVisit | "gone" | null;

/** Finds the visit of a query among those that lack a carer. */
export function offerFor(query: VisitQuery, open: readonly UnassignedVisit[]): Offer {
  if (query.patient === undefined) return null;
  const asked = open.find(
    (visit) =>
      visit.patientId === query.patient &&
      visit.services.join(",") === query.service &&
      dateOf(visit.startTime) === query.date &&
      timeOf(visit.startTime) === query.time &&
      String(visit.duration) === query.duration,
  );
  return asked ?? "gone";
}
