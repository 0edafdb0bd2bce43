import { now } from "@/lib/config";
import type { Tx } from "@/lib/db/transaction";
import { insertVisit } from "@/lib/db/visits";
import type { StoredVisit, UnassignedReason, VisitSource } from "@/lib/domain/assignment";
import { exclusionCounts } from "@/lib/domain/candidates";
import { utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { recordOperation } from "../record-operation";
import { type Choice, placeOf, reasoningOf, storeAssignment, timesOf } from "../rota/assignment-row";
import { storeVisitState } from "../rota/store-visit-state";
import type { WorkingFacts } from "../rota/working-facts";
import type { DecidedVisit } from "./decide-visit";

/** Who asked for a visit, and how. */
export interface Asking {
  actor: string;
  source: VisitSource;
  /** Why rules that may be passed were passed; null when nobody said. */
  overrideReason: string | null;
}

/** Stores a decided visit (unless it waited for a carer already) with those who go, their match cards and the log entry. */
export function storeAssigned(
  tx: Tx,
  decided: DecidedVisit,
  facts: WorkingFacts,
  asking: Asking,
): VisitState {
  const stamp = utcStamp(now());
  const before = decided.open ? facts.visitState(decided.open.id) : null;
  const visit: StoredVisit = before
    ? { ...before.visit, startTime: decided.visit.startTime, unassignedReasons: null }
    : newVisit(tx, decided, null, asking, stamp);
  refuseTooMany(decided, before);
  const added = decided.chosen.map((candidate) =>
    storeAssignment(tx, visit, choiceOf(decided, candidate, asking), stamp),
  );
  // Whoever was there already goes along at the same time.
  const there = (before?.assignments ?? []).map((one) =>
    one.cancelledAt === null ? { ...one, ...timesOf(visit) } : one,
  );
  const details = {
    patient_id: visit.patientId,
    visit_id: visit.id,
    employee_ids: added.map(({ employeeId }) => employeeId),
    assignment_ids: added.map(({ id }) => id),
    start_time: visit.startTime,
    duration: visit.duration,
    candidates: decided.decision.candidates.length,
    passed_rules: [...new Set(added.flatMap(({ overridden }) => overridden ?? []).map(({ rule }) => rule))],
  };
  const logId = recordOperation(tx, { type: "assignment_request", details }, asking.actor);
  const after = { visit, assignments: [...there, ...added] };
  return storeVisitState(tx, { before, after, change: before ? "assigned" : "created", logId }, stamp);
}

/** The last guard: a mistake in deciding must not become a booking. */
function refuseTooMany({ chosen, visit }: DecidedVisit, before: VisitState | null): void {
  const there = before ? standingIn(before).map(({ employeeId }) => employeeId) : [];
  const all = [...there, ...chosen.map(({ match }) => match.employee.employeeId)];
  if (new Set(all).size < all.length || all.length > visit.carersNeeded)
    throw new Error(`${all.length} carers were chosen for a visit that needs ${visit.carersNeeded}`);
}

/** Keeps a visit that nobody may give, with the reasons. One that waited already keeps waiting, with the present reasons. */
export function storeUnassigned(
  tx: Tx,
  decided: DecidedVisit,
  reasons: UnassignedReason[],
  facts: WorkingFacts,
  asking: Asking,
): VisitState {
  const stamp = utcStamp(now());
  const before = decided.open ? facts.visitState(decided.open.id) : null;
  const visit: StoredVisit = before
    ? { ...before.visit, unassignedReasons: reasons }
    : newVisit(tx, decided, reasons, asking, stamp);
  const details = {
    patient_id: visit.patientId,
    visit_id: visit.id,
    start_time: visit.startTime,
    excluded: exclusionCounts(decided.decision.refused),
  };
  const logId = recordOperation(tx, { type: "visit_unassigned", details }, asking.actor);
  const after = { visit, assignments: before?.assignments ?? [] };
  return storeVisitState(tx, { before, after, change: before ? "unassigned" : "created", logId }, stamp);
}

function newVisit(
  tx: Tx,
  { visit, request }: DecidedVisit,
  unassignedReasons: UnassignedReason[] | null,
  { source }: Asking,
  stamp: string,
): StoredVisit {
  const { requiredRole, language, vehicle } = request;
  const row = {
    ...visit,
    window: request.window,
    timeCritical: request.timeCritical ?? false,
    demands: { requiredRole, language, vehicle },
    notes: request.notes ?? null,
    source,
    unassignedReasons,
  };
  const unbound = { regularVisitId: null, occurrenceDate: null, cancelledBy: null };
  const standing = { version: 1, cancelledAt: null, cancelledReason: null };
  return { ...row, ...unbound, ...standing, id: insertVisit(tx, row, stamp) };
}

function choiceOf(
  { decision, request }: DecidedVisit,
  chosen: DecidedVisit["chosen"][number],
  { overrideReason }: Asking,
): Choice {
  const { candidates } = decision;
  const isCandidate = candidates.includes(chosen);
  const named = isCandidate && request.employeeId !== null ? "asked for by name, " : "";
  const place = `${named}${placeOf(chosen, candidates)}`;
  return {
    chosen,
    reasoning: reasoningOf(chosen, place),
    candidates,
    excluded: exclusionCounts(decision.refused),
    overrideReason: isCandidate ? null : overrideReason,
  };
}
