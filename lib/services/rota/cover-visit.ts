import { getConfig, now } from "@/lib/config";
import { writeTx } from "@/lib/db/transaction";
import type { StoredVisit } from "@/lib/domain/assignment";
import type { VisitRequest } from "@/lib/domain/request";
import { dateOf, type LocalDateTime, localAt, timeOf } from "@/lib/domain/time";
import { windowDate } from "@/lib/domain/window-date";
import { AppError } from "@/lib/errors";
import { putInRoster } from "@/lib/memory/roster";
import { type AssignmentAnswer, answerOf } from "../assign-employee/assignment-answer";
import { compareWithAll } from "../assign-employee/compare-with-all";
import { decideVisit, isCovered } from "../assign-employee/decide-visit";
import { noCarerRefusal } from "../assign-employee/no-carer-refusal";
import { RequestRefused } from "../assign-employee/refusal";
import { storeAssigned } from "../assign-employee/store-decided";
import { firstAnswerOr, type Idempotency, rememberAnswer, rememberRefusal } from "../first-answers";
import { recordOperation } from "../record-operation";
import { requireVisit } from "./change-visit";
import { WorkingFacts } from "./working-facts";

/** Who is to give the visit; nobody named for the best. */
export interface Covering {
  employeeIds: string[];
  /** Those whom somebody asked for by name; null for all of them. */
  askedByName: string[] | null;
  overrideReason: string | null;
  /** The start that is meant, where it is not the visit's own. */
  start?: LocalDateTime;
}

/**
 * Finds the carers that an unassigned visit lacks, or sends those named, by the same rules as any other
 * request. `version` names the visit that was looked at. Throws `not-found`, `version-passed`, `conflict` when it
 * lacks nobody, and `request-refused` when nobody may go.
 */
export function coverVisit(
  visitId: number,
  { employeeIds, askedByName, overrideReason, start }: Covering,
  actor: string,
  idempotency: Idempotency,
  version: string | null = null,
): AssignmentAnswer {
  try {
    const done = writeTx((tx) =>
      firstAnswerOr(tx, idempotency, () => {
        const { visit } = requireVisit(visitId, version);
        const facts = new WorkingFacts();
        if (facts.carersOf(visitId).length >= visit.carersNeeded) {
          throw new RequestRefused(
            "clash",
            "This visit has all of its carers. Change one of its assignments instead.",
            { patient_id: visit.patientId, start_time: visit.startTime },
          );
        }
        const patient = facts.patient(visit.patientId);
        if (!patient)
          throw new AppError("conflict", "The patient of this visit is not on the list any more.");
        const request = {
          ...requestOf(visit, employeeIds, facts),
          ...(start === undefined ? {} : { date: dateOf(start), startTime: timeOf(start), window: null }),
          ...(askedByName ? { askedByName } : {}),
        };
        const present = localAt(now(), getConfig().timeZone);
        const decided = decideVisit(request, patient, facts, present, overrideReason !== null, visit);
        if (!isCovered(decided)) throw noCarerRefusal(decided, { visit_id: visitId });
        const asking = { actor, overrideReason, source: visit.source };
        const compared = compareWithAll(decided, facts);
        const state = storeAssigned(tx, compared, facts, asking);
        const answer = answerOf([compared], [state]);
        rememberAnswer(tx, idempotency, answer);
        return { state, answer, refusal: null };
      }),
    );
    if ("state" in done) putInRoster([done.state.visit], done.state.assignments);
    return done.answer as AssignmentAnswer;
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    writeTx((tx) => {
      recordOperation(tx, { type: "assignment_refused", details: error.record }, actor);
      rememberRefusal(tx, idempotency, error.refusal);
    });
    throw error.refusal;
  }
}

/** A stored visit as the request that it once was: somebody who is booked for it already fixes its start. */
function requestOf(visit: StoredVisit, employeeIds: string[], facts: WorkingFacts): VisitRequest {
  const isFixed = visit.window === null || facts.carersOf(visit.id).length > 0;
  return {
    patientId: visit.patientId,
    services: visit.services,
    date: visit.window && !isFixed ? windowDate(visit.startTime, visit.window) : dateOf(visit.startTime),
    startTime: isFixed ? timeOf(visit.startTime) : null,
    window: isFixed ? null : visit.window,
    duration: visit.duration,
    employeeId: employeeIds[0] ?? null,
    employeeIds,
    ...visit.demands,
    urgency: visit.urgency,
    carers: visit.carersNeeded,
    timeCritical: visit.timeCritical,
    notes: visit.notes,
  };
}
