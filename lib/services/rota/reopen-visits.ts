import { getConfig, now } from "@/lib/config";
import type { Tx } from "@/lib/db/transaction";
import { type Assignment, isDated } from "@/lib/domain/assignment";
import { localAt, utcStamp } from "@/lib/domain/time";
import type { VisitState } from "@/lib/domain/visit-state";
import { type Roster, standing } from "@/lib/memory/roster";
import { storeVisitState } from "./store-visit-state";

/** A visit that lost its carer. */
export interface ReopenedVisit {
  visit_id: number | null;
  assignment_id: number;
  employee_id: string;
  patient_id: string;
  start_time: string;
  duration: number;
}

/** A coming assignment at a patient who left the list. */
export type StillBooked = Omit<ReopenedVisit, "visit_id">;

/** Ends assignments of carers who leave the list (`why`, said of the carer); their visits are unassigned again. */
export function reopenVisits(
  tx: Tx,
  roster: Roster,
  lost: readonly ReopenedVisit[],
  why: string,
  logId: number,
): void {
  const stamp = utcStamp(now());
  const visitIds = new Set(lost.flatMap(({ visit_id }) => visit_id ?? []));
  for (const visitId of visitIds) {
    const visit = roster.rota.visits.get(visitId);
    if (!visit) continue;
    const before: VisitState = { visit, assignments: roster.rota.assignmentsOfVisit(visitId) };
    const gone = lost.filter(({ visit_id }) => visit_id === visitId).map(({ employee_id }) => employee_id);
    const reason = { rule: "left", count: gone.length, sentence: `${gone.join(" and ")} ${why}` };
    const withReason = { ...visit, unassignedReasons: [reason] };
    const ended = before.assignments.map((one) =>
      lost.some(({ assignment_id }) => assignment_id === one.id)
        ? { ...one, cancelledAt: stamp, cancelledReason: `${one.employeeId} ${why}` }
        : one,
    );
    storeVisitState(
      tx,
      { before, after: { visit: withReason, assignments: ended }, change: "unassigned", logId },
      stamp,
    );
  }
}

/** The coming assignments of carers, as they would be lost. */
export function assignmentsLost(roster: Roster, employeeIds: readonly string[]): ReopenedVisit[] {
  return employeeIds
    .flatMap((id) => coming(roster.rota.assignmentsOfEmployee(id)))
    .map((assignment) => ({ visit_id: assignment.visitId, ...bookingOf(assignment) }));
}

/** The coming assignments at patients who leave the list. They stand: a workbook that forgot somebody must not cost a visit. */
export function stillBookedFor(roster: Roster, patientIds: readonly string[]): StillBooked[] {
  return patientIds.flatMap((id) => coming(roster.rota.assignmentsOfPatient(id))).map(bookingOf);
}

/** Those that stand and have not begun; both texts are local wall-clock time and compare as such. */
function coming(assignments: readonly Assignment[]) {
  const present = localAt(now(), getConfig().timeZone);
  return standing(assignments)
    .filter(isDated)
    .filter(({ startTime }) => startTime >= present);
}

function bookingOf(assignment: Assignment & { startTime: string; duration: number }): StillBooked {
  return {
    assignment_id: assignment.id,
    employee_id: assignment.employeeId,
    patient_id: assignment.patientId,
    start_time: assignment.startTime,
    duration: assignment.duration,
  };
}
