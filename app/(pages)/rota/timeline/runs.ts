import type { TimelineCarer, TimelineDay, TimelineVisit } from "@/lib/services/timeline/timeline-day";

/** A carer's visits of a day, by start. */
export const visitsOf = ({ id }: Pick<TimelineCarer, "id">, { visits }: TimelineDay): TimelineVisit[] =>
  visits
    .filter(({ carers }) => carers.some(({ employeeId }) => employeeId === id))
    .sort((a, b) => a.from - b.from);

/** Minutes on the way to a visit from the one before it; null for the first. */
export function travelTo(visit: TimelineVisit, { legs }: TimelineCarer): number | null {
  const before = legs.filter(({ kind, from }) => kind === "between" && from < visit.from).at(-1);
  return before && before.from + before.minutes <= visit.from + before.late ? before.minutes : null;
}
