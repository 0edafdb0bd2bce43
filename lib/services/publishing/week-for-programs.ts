import type { RunChange, ToldVisit } from "@/lib/domain/week/told-run";
import { currentRoster } from "@/lib/memory/roster";

/** A visit as it was told, as programs read it. */
export const toldVisitForPrograms = (visit: ToldVisit) => ({
  visit_id: visit.visitId,
  patient_id: visit.patientId,
  patient_name: visit.patientName,
  start_time: visit.startTime,
  duration: visit.duration,
  service_types: visit.services,
  with: visit.with,
});

/** What a carer has to be told, as programs read it. */
export const runChangeForPrograms = ({ kind, employeeId, told, now, sentence }: RunChange) => ({
  kind,
  employee_id: employeeId,
  employee_name: currentRoster().employee(employeeId)?.name ?? employeeId,
  told: told && toldVisitForPrograms(told),
  now: now && toldVisitForPrograms(now),
  sentence,
});
