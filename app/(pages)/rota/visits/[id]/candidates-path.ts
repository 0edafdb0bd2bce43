import type { VisitForPrograms } from "@/lib/services/contract";

/** Where every employee for a stored visit is asked for, its own carers aside. */
export function candidatesPath(visit: VisitForPrograms): string {
  const query = new URLSearchParams({
    service: visit.service_types.join(","),
    start: visit.start_time,
    duration: String(visit.duration),
    vehicle: String(visit.vehicle),
    visit: String(visit.id),
    ...(visit.required_role ? { role: visit.required_role } : {}),
    ...(visit.gender ? { gender: visit.gender } : {}),
    ...(visit.language ? { language: visit.language } : {}),
  });
  return `/patients/${encodeURIComponent(visit.patient_id)}/candidates?${query}`;
}
