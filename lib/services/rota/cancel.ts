import { now } from "@/lib/config";
import { formatLocal, utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { AppError } from "@/lib/errors";
import { patientNameOf } from "../people/patient-name-of";
import { recordOperation } from "../record-operation";
import { answerOf, type ChangeAnswer, changing, requireAssignment, requireVisit } from "./change-visit";
import { storeVisitState } from "./store-visit-state";

const LONGEST_REASON = 500;

/**
 * Ends an assignment; its visit is unassigned again. Throws `not-found`, `conflict`, `version-passed`, and
 * `request-refused` without a reason.
 */
export function cancelAssignment(
  id: number,
  reason: string,
  version: string | null,
  actor: string,
): ChangeAnswer {
  return changing("assignment_change", id, actor, (tx) => {
    const { assignment, state: before } = requireAssignment(id, version, { cancelled: true });
    const why = requireReason(reason);
    const stamp = utcStamp(now());
    const assignments = before.assignments.map((one) =>
      one.id === id ? { ...one, cancelledAt: stamp, cancelledReason: why } : one,
    );
    const sentence = `${assignment.employeeName} was removed from the visit`;
    const visit = { ...before.visit, unassignedReasons: [{ rule: "cancelled", count: 1, sentence }] };
    const details = {
      assignment_id: id,
      visit_id: visit.id,
      employee_id: assignment.employeeId,
      patient_id: visit.patientId,
      start_time: visit.startTime,
    };
    const logId = recordOperation(tx, { type: "assignment_cancelled", details }, actor);
    const change = { before, after: { visit, assignments }, change: "unassigned" as const, logId };
    const state = storeVisitState(tx, change, stamp);
    const others = standingIn(state).map(({ employeeName }) => employeeName);
    const left =
      others.length > 0
        ? `${others.join(" and ")} ${others.length === 1 ? "is" : "are"} still assigned, and one more carer is needed`
        : "the visit is uncovered";
    const message = `${assignment.employeeName} no longer visits ${assignment.patientName} on ${formatLocal(visit.startTime)}; ${left}.`;
    return { state, answer: answerOf(state, { cancelled: [false, true] }, message) };
  });
}

/** Cancels a visit with all of its assignments. Throws as {@link cancelAssignment}. */
export function cancelVisit(id: number, reason: string, version: string | null, actor: string): ChangeAnswer {
  return changing("visit_change", id, actor, (tx) => {
    const before = requireVisit(id, version, { cancelled: true });
    const why = requireReason(reason);
    const stamp = utcStamp(now());
    const ended = { cancelledAt: stamp, cancelledReason: why };
    const after: VisitState = {
      visit: { ...before.visit, ...ended },
      assignments: before.assignments.map((one) => (one.cancelledAt === null ? { ...one, ...ended } : one)),
    };
    const { patientId, startTime } = before.visit;
    const standing = before.assignments.filter(({ cancelledAt }) => cancelledAt === null);
    const details = {
      visit_id: id,
      patient_id: patientId,
      start_time: startTime,
      assignment_ids: standing.map((one) => one.id),
    };
    const logId = recordOperation(tx, { type: "visit_cancelled", details }, actor);
    const state = storeVisitState(tx, { before, after, change: "cancelled", logId }, stamp);
    const message = `The visit of ${patientNameOf(patientId)} on ${formatLocal(startTime)} is cancelled.`;
    return { state, answer: answerOf(state, { cancelled: [false, true] }, message) };
  });
}

function requireReason(reason: string): string {
  const why = reason.trim();
  if (why !== "" && why.length <= LONGEST_REASON) return why;
  throw new AppError(
    "request-refused",
    `Say in reason why it is cancelled, in ${LONGEST_REASON} characters at the most.`,
  );
}
