import type { StoredVisit } from "@/lib/domain/assignment";
import type { LocalDateTime } from "@/lib/domain/time";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import {
  type AssignmentForPrograms,
  assignmentForPrograms,
  type VisitForPrograms,
  visitForPrograms,
} from "../contract";

export const VISIT_STATES = ["unassigned", "assigned", "cancelled"] as const;
export type VisitStateName = (typeof VISIT_STATES)[number];

/** Which visits are asked for; what is left out is no limit. */
export interface RotaFilter {
  /** Local date-times; the end is not included. */
  from?: LocalDateTime;
  until?: LocalDateTime;
  employeeId?: string;
  patientId?: string;
  service?: string;
  state?: VisitStateName;
}

/** A visit with those who give it. */
export interface RotaEntry {
  visit: VisitForPrograms;
  patient_name: string;
  state: VisitStateName;
  /** How many carers it still lacks. */
  lacking: number;
  /** Those that stand; of a cancelled visit those that were cancelled with it. */
  assignments: AssignmentForPrograms[];
}

/** The visits of a stretch of time: unassigned ones first, then by start. Cancelled ones only when asked for. */
export function rotaList(filter: RotaFilter): RotaEntry[] {
  // Once: each look asks whether the file was changed, and a list is of one moment.
  const roster = currentRoster();
  return visitsOf(filter, roster)
    .filter(
      ({ startTime }) =>
        (filter.from === undefined || startTime >= filter.from) &&
        (filter.until === undefined || startTime < filter.until),
    )
    .filter(({ services }) => filter.service === undefined || (services as string[]).includes(filter.service))
    .map((visit) => entryOf(visit, roster))
    .filter(({ state }) => (filter.state === undefined ? state !== "cancelled" : state === filter.state))
    .filter(
      ({ assignments }) =>
        filter.employeeId === undefined ||
        assignments.some((one) => isId(one.employee_id, filter.employeeId)),
    )
    .sort(unassignedFirst);
}

const isId = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase();

/** A patient or a carer has few visits; of all the others only the stretch of time is looked at. */
function visitsOf(
  { patientId, employeeId, from, until }: RotaFilter,
  { rota }: Roster,
): readonly StoredVisit[] {
  if (patientId !== undefined) return rota.visitsOfPatient(patientId);
  if (employeeId === undefined) return rota.visitsBetween(from ?? "", until ?? "9999-12-31T24:00");
  const ids = new Set(rota.assignmentsOfEmployee(employeeId).map(({ visitId }) => visitId));
  return [...ids].flatMap((id) => (id === null ? [] : (rota.visits.get(id) ?? [])));
}

function entryOf(visit: StoredVisit, roster: Roster): RotaEntry {
  const isCancelled = visit.cancelledAt !== null;
  const assignments = roster.rota
    .assignmentsOfVisit(visit.id)
    .filter((one) => one.cancelledAt === null || (isCancelled && one.cancelledAt === visit.cancelledAt));
  const lacking = isCancelled ? 0 : Math.max(0, visit.carersNeeded - assignments.length);
  return {
    visit: visitForPrograms(visit),
    patient_name: roster.patient(visit.patientId)?.name ?? visit.patientId,
    state: isCancelled ? "cancelled" : lacking > 0 ? "unassigned" : "assigned",
    lacking,
    assignments: assignments.map(assignmentForPrograms),
  };
}

/** Which lack a carer come first (they are what has to be done), then by their start. */
function unassignedFirst(a: RotaEntry, b: RotaEntry): number {
  const rank = ({ state }: RotaEntry) => (state === "unassigned" ? 0 : 1);
  return rank(a) - rank(b) || a.visit.start_time.localeCompare(b.visit.start_time) || a.visit.id - b.visit.id;
}

/** The standing assignments of the old system that have no day, and so no place on the rota. */
export function assignmentsWithoutDay(): AssignmentForPrograms[] {
  return currentRoster().rota.assignmentsWithoutDay().map(assignmentForPrograms);
}
