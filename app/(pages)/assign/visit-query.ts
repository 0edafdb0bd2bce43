import { dateOf, timeOf } from "@/lib/domain/time";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";

/** How another page names an open visit: by ids and times alone, never a name. */
export type VisitQuery = Partial<
  Record<"patient" | "service" | "date" | "time" | "duration", string | string[]>
>;

/** The number of the open visit that is meant; null for none. */
export function visitOfQuery(query: VisitQuery, open: readonly UnassignedVisit[]): number | null {
  if (query.patient === undefined) return null;
  const asked = open.find(
    (visit) =>
      visit.patientId === query.patient &&
      visit.services.join(",") === query.service &&
      dateOf(visit.startTime) === query.date &&
      timeOf(visit.startTime) === query.time &&
      String(visit.duration) === query.duration,
  );
  return asked?.id ?? null;
}
