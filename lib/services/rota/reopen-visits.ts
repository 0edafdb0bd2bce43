import { getConfig, now } from "@/lib/config";
import type { Tx } from "@/lib/db/transaction";
import type { DatedAssignment } from "@/lib/domain/assignment";
import { localAt, utcStamp } from "@/lib/domain/time";
import type { VisitState } from "@/lib/domain/visit-state";
import type { Roster } from "@/lib/memory/roster";
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
  for (const visitId of new Set(visitIdsOf(lost))) {
    const visit = roster.rota.visit(visitId);
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

/** Their ids. */
export const visitIdsOf = (visits: readonly ReopenedVisit[]): number[] =>
  visits.flatMap(({ visit_id }) => visit_id ?? []);

/** The coming assignments of carers, as they would be lost. */
export function assignmentsLost(roster: Roster, employeeIds: readonly string[]): ReopenedVisit[] {
  return employeeIds
    .flatMap((id) => roster.rota.assignmentsOfEmployee(id, present()))
    .map((assignment) => ({ visit_id: assignment.visitId, ...bookingOf(assignment) }));
}

/** The coming assignments at patients who leave the list. They stand: a workbook that forgot somebody must not cost a visit. */
export function stillBookedFor(roster: Roster, patientIds: readonly string[]): StillBooked[] {
  return patientIds.flatMap((id) => roster.rota.assignmentsOfPatient(id, present())).map(bookingOf);
}

/** What starts from then on has not begun. */
const present = () => localAt(now(), getConfig().timeZone);

function bookingOf(assignment: DatedAssignment): StillBooked {
  return {
    assignment_id: assignment.id,
    employee_id: assignment.employeeId,
    patient_id: assignment.patientId,
    start_time: assignment.startTime,
    duration: assignment.duration,
  };
}
