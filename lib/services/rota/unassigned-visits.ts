import { getConfig, now } from "@/lib/config";
import type { StoredVisit } from "@/lib/domain/assignment";
import { notCancelled } from "@/lib/domain/not-cancelled";
import { localAt, plusMinutes } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";

/** A visit that lacks a carer. */
export interface UnassignedVisit extends StoredVisit {
  patientName: string;
  /** How many carers it still lacks. */
  lacking: number;
}

/** The visits that lack a carer and are not over, earliest first. */
export function unassignedVisits(): UnassignedVisit[] {
  const roster = currentRoster();
  const { timeZone } = getConfig();
  const present = localAt(now(), timeZone);
  return roster.rota
    .unassignedVisits()
    .filter(({ startTime, duration }) => plusMinutes(startTime, duration, timeZone) > present)
    .map((visit) => ({
      ...visit,
      patientName: roster.patient(visit.patientId)?.name ?? visit.patientId,
      lacking: visit.carersNeeded - notCancelled(roster.rota.assignmentsOfVisit(visit.id)).length,
    }))
    .sort((a, b) => a.startTime.localeCompare(b.startTime));
}
