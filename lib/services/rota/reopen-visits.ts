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
  employee_name: string;
  patient_id: string;
  patient_name: string;
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
    const gone = lost.filter(({ visit_id }) => visit_id === visitId);
    const sentence = gone.map(({ employee_name: name }) => `${name} ${why}`).join("; ");
    const reason = { rule: "left", count: gone.length, sentence };
    const withReason = { ...visit, unassignedReasons: [reason] };
    const ended = before.assignments.map((one) => {
      const its = gone.find(({ assignment_id }) => assignment_id === one.id);
      return its ? { ...one, cancelledAt: stamp, cancelledReason: `${its.employee_name} ${why}` } : one;
    });
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
    .map((assignment) => ({ visit_id: assignment.visitId, ...bookingOf(roster, assignment) }));
}

/** The coming assignments at patients who leave the list. They stand: a workbook that forgot somebody must not cost a visit. */
export function stillBookedFor(roster: Roster, patientIds: readonly string[]): StillBooked[] {
  return patientIds
    .flatMap((id) => roster.rota.assignmentsOfPatient(id, present()))
    .map((assignment) => bookingOf(roster, assignment));
}

/** What starts from then on has not begun. */
const present = () => localAt(now(), getConfig().timeZone);

function bookingOf(roster: Roster, assignment: DatedAssignment): StillBooked {
  return {
    assignment_id: assignment.id,
    employee_id: assignment.employeeId,
    employee_name: roster.employee(assignment.employeeId)?.name ?? assignment.employeeId,
    patient_id: assignment.patientId,
    patient_name: roster.patient(assignment.patientId)?.name ?? assignment.patientId,
    start_time: assignment.startTime,
    duration: assignment.duration,
  };
}
