import { getConfig, now } from "@/lib/config";
import { cancelAssignment } from "@/lib/db/assignments";
import type { Tx } from "@/lib/db/transaction";
import { type Assignment, isDated } from "@/lib/domain/assignment";
import { localAt } from "@/lib/domain/time";
import { type Roster, standing } from "@/lib/memory/roster";

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

/** Ends the coming assignments of carers who leave the list (`why`, said of the carer); their visits are open again. */
export function reopenVisitsOf(
  tx: Tx,
  roster: Roster,
  employeeIds: readonly string[],
  why: string,
  stamp: string,
): ReopenedVisit[] {
  const lost = assignmentsLost(roster, employeeIds);
  for (const { assignment_id, employee_id } of lost) {
    cancelAssignment(tx, assignment_id, `${employee_id} ${why}`, stamp);
  }
  return lost;
}

/** The coming assignments of carers, as they would be lost. */
export function assignmentsLost(roster: Roster, employeeIds: readonly string[]): ReopenedVisit[] {
  return employeeIds
    .flatMap((id) => coming(roster.assignmentsOfEmployee(id)))
    .map((assignment) => ({ visit_id: assignment.visitId, ...bookingOf(assignment) }));
}

/** The coming assignments at patients who leave the list. They stand: a workbook that forgot somebody must not cost a visit. */
export function stillBookedFor(roster: Roster, patientIds: readonly string[]): StillBooked[] {
  return patientIds.flatMap((id) => coming(roster.assignmentsOfPatient(id))).map(bookingOf);
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
