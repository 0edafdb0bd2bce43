import { getConfig, now } from "@/lib/config";
import type { StoredVisit } from "@/lib/domain/assignment";
import { localAt } from "@/lib/domain/time";
import { currentRoster, standing } from "@/lib/memory/roster";

/** A visit that lacks a carer. */
export interface OpenVisit extends StoredVisit {
  patientName: string;
  /** How many carers it still lacks. */
  lacking: number;
}

/** The coming visits that lack a carer, earliest first. */
export function openVisits(): OpenVisit[] {
  const roster = currentRoster();
  const present = localAt(now(), getConfig().timeZone);
  const names = new Map(roster.patients.map(({ patientId, name }) => [patientId, name]));
  return standing(roster.visits)
    .filter(({ startTime }) => startTime >= present)
    .map((visit) => ({
      ...visit,
      patientName: names.get(visit.patientId) ?? visit.patientId,
      lacking: visit.carersNeeded - standing(roster.assignmentsOfVisit(visit.id)).length,
    }))
    .filter(({ lacking }) => lacking > 0)
    .sort((a, b) => a.startTime.localeCompare(b.startTime));
}
