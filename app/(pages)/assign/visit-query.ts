import { dateOf, isCivilDate, isClockTime, timeOf } from "@/lib/domain/time";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";
import type { VisitFields } from "./visit-fields";

/** How another page names an open visit: by ids and times alone, never a name. */
export type VisitQuery = Partial<
  Record<"patient" | "service" | "date" | "time" | "duration" | "carer", string | string[]>
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

/** What the timeline has filled in of a visit that was drawn there: when, how long and by whom; null without a carer. */
export function fieldsOfQuery({ carer, date, time, duration }: VisitQuery): Partial<VisitFields> | null {
  if (typeof carer !== "string" || carer === "") return null;
  const minutes = Number(duration);
  return {
    employee_ids: [carer],
    ...(typeof date === "string" && isCivilDate(date) ? { date } : {}),
    ...(typeof time === "string" && isClockTime(time) ? { start_time: time } : {}),
    ...(Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440 ? { duration: minutes } : {}),
  };
}
