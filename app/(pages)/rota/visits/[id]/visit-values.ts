import { dateOf, timeOf } from "@/lib/domain/time";
import type { VisitForPrograms } from "@/lib/services/contract";
import type { VisitStart } from "./visit-start";

/** A visit as the fields of its form hold it. */
export const valuesOf = (visit: VisitForPrograms) => ({
  date: dateOf(visit.start_time),
  start_time: timeOf(visit.start_time),
  duration: String(visit.duration),
  carers: String(visit.carers),
  urgency: visit.urgency as string,
  services: [...visit.service_types] as string[],
  time_critical: visit.time_critical,
  notes: visit.notes ?? "",
});

/** The stored values with what the address fills in. */
export const startingValues = (values: VisitValues, { date, start_time }: VisitStart): VisitValues => ({
  ...values,
  date: date ?? values.date,
  start_time: start_time ?? values.start_time,
});

export type VisitValues = ReturnType<typeof valuesOf>;

/** What differs, in the keys and types of a request. */
export function changesOf(before: VisitValues, after: VisitValues): Record<string, unknown> {
  const changed = (key: keyof VisitValues) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  return {
    ...(changed("date") ? { date: after.date } : {}),
    ...(changed("start_time") ? { start_time: after.start_time } : {}),
    ...(changed("duration") ? { duration: Number(after.duration) } : {}),
    ...(changed("carers") ? { carers: Number(after.carers) } : {}),
    ...(changed("urgency") ? { urgency: after.urgency } : {}),
    ...(changed("services") ? { service_types: after.services } : {}),
    ...(changed("time_critical") ? { time_critical: after.time_critical } : {}),
    ...(changed("notes") ? { notes: after.notes } : {}),
  };
}
