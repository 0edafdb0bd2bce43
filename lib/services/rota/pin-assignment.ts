import { now } from "@/lib/config";
import { formatLocal, utcStamp } from "@/lib/domain/time";
import { recordOperation } from "../record-operation";
import { answerOf, type ChangeAnswer, changing, requireAssignment } from "./change-visit";
import { storeVisitState } from "./store-visit-state";

/**
 * Pins a carer to a visit, so that generating the week leaves it as it is, or takes the pin out. Throws
 * `not-found`, `conflict` and `version-passed`.
 */
export function pinAssignment(
  id: number,
  pinned: boolean,
  version: string | null,
  actor: string,
): ChangeAnswer {
  return changing("assignment_change", id, actor, (tx) => {
    const { assignment, state: before } = requireAssignment(id, version, { pinned });
    const { patientId, startTime } = before.visit;
    const where = `${assignment.employeeName} at ${assignment.patientName} on ${formatLocal(startTime)}`;
    if (assignment.pinned === pinned) {
      const message = `Nothing to change: ${where} ${pinned ? "is pinned" : "is not pinned"} already.`;
      return { state: before, answer: answerOf(before, {}, message) };
    }
    const changes = { pinned: [!pinned, pinned] as [unknown, unknown] };
    const details = {
      visit_id: before.visit.id,
      assignment_ids: [id],
      patient_id: patientId,
      changes,
      passed_rules: [],
    };
    const logId = recordOperation(tx, { type: "assignment_changed", details }, actor);
    const assignments = before.assignments.map((one) => (one.id === id ? { ...one, pinned } : one));
    const after = { visit: before.visit, assignments };
    const state = storeVisitState(tx, { before, after, change: "edited", logId }, utcStamp(now()));
    const message = pinned
      ? `${where} is pinned: generating the week leaves it as it is.`
      : `${where} is no longer pinned.`;
    return { state, answer: answerOf(state, changes, message) };
  });
}
