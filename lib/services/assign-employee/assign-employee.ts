import { getConfig, now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { UnassignedReason } from "@/lib/domain/assignment";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import type { UnderstoodVisit } from "@/lib/domain/request";
import { localAt } from "@/lib/domain/time";
import type { VisitState } from "@/lib/domain/visit-state";
import { putInRoster } from "@/lib/memory/roster";
import { firstAnswerOr, rememberAnswer, rememberRefusal } from "../first-answers";
import { recordOperation } from "../record-operation";
import { WorkingFacts } from "../rota/working-facts";
import { type AssignmentAnswer, answerOf } from "./assignment-answer";
import { compareWithAll } from "./compare-with-all";
import { type DecidedVisit, decideVisit, isCovered } from "./decide-visit";
import { noCarerRefusal } from "./no-carer-refusal";
import { RequestRefused } from "./refusal";
import { type Asking, storeAssigned, storeUnassigned } from "./store-decided";
import { type AssignmentRequest, wantedVisits } from "./wanted-visits";

/** Who asks, and what they say besides the request itself. */
export interface AssignOptions {
  actor: string;
  /** Passes rules of severity override for a carer who is asked by name. */
  overrideReason?: string | null;
  /** A key and the digest of the request: asked again with the same, the first answer is given again. */
  idempotency?: { key: string; digest: string } | null;
}

/**
 * Finds the best carer for each visit asked for, and stores them all or none, with the reasons and the
 * log entries, in one transaction. A visit that every carer must refuse is kept as unassigned, and so is
 * the rest of its request; the answer is a refusal (`request-refused`) that carries the visits' ids.
 * Asks instead of guessing: throws an `AppError` with one sentence when something is missing or unknown
 * (`request-refused`, `not-found`) or clashes with what is booked (`conflict`). Refusals are recorded.
 */
export function assignEmployee(request: AssignmentRequest, options: AssignOptions): AssignmentAnswer {
  const { actor, idempotency = null } = options;
  const overrideReason = options.overrideReason?.trim() || null;
  const asking: Asking = { actor, overrideReason, source: "prompt" in request ? "sentence" : "fields" };
  try {
    const outcome = writeTx((tx) =>
      firstAnswerOr(tx, idempotency, () => {
        const done = decideAndStore(tx, request, asking);
        if (done.refusal) rememberRefusal(tx, idempotency, done.refusal.refusal);
        else rememberAnswer(tx, idempotency, done.answer);
        return done;
      }),
    );
    if ("states" in outcome)
      for (const state of outcome.states) putInRoster([state.visit], state.assignments);
    if (outcome.refusal) throw outcome.refusal;
    return outcome.answer as AssignmentAnswer;
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    if (!error.isRecorded) {
      writeTx((tx) => {
        recordOperation(tx, { type: "assignment_refused", details: error.record }, actor);
        rememberRefusal(tx, idempotency, error.refusal);
      });
    }
    throw error.refusal;
  }
}

interface Done {
  states: VisitState[];
  answer: AssignmentAnswer | null;
  /** Thrown after the commit: the visits are kept. */
  refusal: RequestRefused | null;
}

function decideAndStore(tx: Tx, request: AssignmentRequest, asking: Asking): Done {
  const present = localAt(now(), getConfig().timeZone);
  const facts = new WorkingFacts();
  const decided = wantedVisits(request, present).map((visit) => {
    const one = decideOne(visit, facts, present, asking);
    facts.reserve(
      one.visit,
      one.chosen.map(({ match }) => match.employee.employeeId),
      one.open?.id,
    );
    return one;
  });
  if (decided.every(isCovered)) {
    const states = decided.map((one) => storeAssigned(tx, one, facts, asking));
    return { states, answer: answerOf(decided, states), refusal: null };
  }
  return keepUnassigned(tx, decided, facts, asking);
}

function decideOne(
  visit: UnderstoodVisit,
  facts: WorkingFacts,
  present: string,
  asking: Asking,
): DecidedVisit {
  const patient = facts.patient(visit.patientId ?? "");
  if (!patient) throw noSuchPatient(visit.patientId);
  const decided = decideVisit(visit, patient, facts, present, asking.overrideReason !== null);
  // A refusal of somebody who was named is about nobody else.
  return isCovered(decided) ? compareWithAll(decided, facts) : decided;
}

/** All or none: what could be covered waits with what could not. One who is asked by name is not every carer. */
function keepUnassigned(tx: Tx, decided: DecidedVisit[], facts: WorkingFacts, asking: Asking): Done {
  const uncovered = decided.find((one) => !isCovered(one)) as DecidedVisit;
  if (decided.some(({ request }) => request.employeeId !== null)) throw noCarerRefusal(uncovered);
  const states = decided.map((one) => storeUnassigned(tx, one, reasonsFor(one), facts, asking));
  const ids = states.map(({ visit }) => visit.id);
  const own = states[decided.indexOf(uncovered)] as VisitState;
  const refusal = noCarerRefusal(uncovered, { visit_id: own.visit.id, visit_ids: ids });
  refusal.isRecorded = true;
  recordOperation(
    tx,
    { type: "assignment_refused", details: { ...refusal.record, visit_ids: ids } },
    asking.actor,
  );
  return { states, answer: null, refusal };
}

function reasonsFor(decided: DecidedVisit): UnassignedReason[] {
  if (!isCovered(decided)) return exclusionReasons(decided.decision.refused);
  return [{ rule: "request", count: 0, sentence: "another visit of the same request could not be covered" }];
}

function noSuchPatient(patientId: string | null): RequestRefused {
  return new RequestRefused(
    "unknown",
    `There is no patient ${patientId}. Choose one from the list of patients.`,
  );
}
