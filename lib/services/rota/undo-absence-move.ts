import { now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import { listAbsenceMoves, listVisitVersions, type VisitVersion } from "@/lib/db/visit-versions";
import type { Absence } from "@/lib/domain/absence";
import { utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { AppError, isAppError } from "@/lib/errors";
import { putInRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { type Choice, storeMatchCard } from "./assignment-row";
import type { MoveOutcome } from "./move-visits";
import { storeVisitState } from "./store-visit-state";
import { choicesAllowed, formerState } from "./undo-change";
import { WorkingFacts } from "./working-facts";

/**
 * Undoes the last change that moved visits of an absence, all of them with one entry in the log. What was
 * changed since, and what the rules refuse now, is left out and named. The absence itself is no hindrance: the
 * visits are inside it again. Throws `conflict` when there is nothing to undo.
 */
export function undoAbsenceMove(
  absence: Absence,
  actor: string,
): { message: string; outcomes: MoveOutcome[] } {
  const { states, outcomes } = writeTx((tx) => {
    const [last] = listAbsenceMoves(tx, absence.id);
    if (!last) {
      throw new AppError(
        "conflict",
        "There is nothing to undo: no visit was given to another carer, or each was changed since.",
      );
    }
    const facts = new WorkingFacts(absence.id);
    const restored: Restored[] = [];
    const outcomes = last.visitIds.map((visitId) => {
      const found = restoredVisit(tx, visitId, last.logId, facts);
      if (typeof found !== "string") restored.push(found);
      return outcomeOf(visitId, found, facts);
    });
    return { states: store(tx, { absence, logId: last.logId, restored, actor }), outcomes };
  });
  putInRoster(
    states.map(({ visit }) => visit),
    states.flatMap(({ assignments }) => assignments),
  );
  const done = states.length === 1 ? "1 visit has" : `${states.length} visits have`;
  return { message: `${done} the carer from before again.`, outcomes };
}

/** A visit as it was before the change, allowed by the rules as they stand. */
interface Restored {
  version: VisitVersion;
  before: VisitState;
  after: VisitState;
  choices: Map<number, Choice>;
}

function restoredVisit(tx: Tx, visitId: number, logId: number, facts: WorkingFacts): Restored | string {
  const before = facts.visitState(visitId);
  const version = listVisitVersions(tx, visitId).find((one) => one.logId === logId);
  if (!before || !version?.before) return "This visit is not stored any more.";
  const after = formerState(before, version.before, utcStamp(now()));
  try {
    const choices = choicesAllowed(before, after, facts);
    facts.reserve(
      after.visit,
      standingIn(after).map(({ employeeId }) => employeeId),
    );
    return { version, before, after, choices };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return error.message;
  }
}

function outcomeOf(visitId: number, found: Restored | string, facts: WorkingFacts): MoveOutcome {
  const state = typeof found === "string" ? facts.visitState(visitId) : found.after;
  const changed = standingIn(state ?? NO_ASSIGNMENTS).find((one) => {
    if (typeof found === "string") return true;
    return found.before.assignments.find(({ id }) => id === one.id)?.employeeId !== one.employeeId;
  });
  const assignment_id = changed?.id ?? 0;
  if (typeof found === "string") return { assignment_id, employee_id: null, message: found };
  const message = `${changed?.employeeName ?? "The carer from before"} has the visit of ${changed?.patientName ?? "the patient"} again.`;
  return { assignment_id, employee_id: changed?.employeeId ?? null, message };
}

const NO_ASSIGNMENTS = { assignments: [] } as unknown as VisitState;

interface Undoing {
  absence: Absence;
  /** The entry that is undone. */
  logId: number;
  restored: readonly Restored[];
  actor: string;
}

function store(tx: Tx, { absence, logId: undone, restored, actor }: Undoing): VisitState[] {
  if (restored.length === 0) return [];
  const stamp = utcStamp(now());
  const details = {
    absence_id: absence.id,
    employee_id: absence.employeeId,
    move: "undone" as const,
    visit_ids: restored.map(({ after }) => after.visit.id),
    assignment_ids: restored.flatMap(({ choices }) => [...choices.keys()]),
    undone_log_id: undone,
  };
  const logId = recordOperation(tx, { type: "absence_visits_moved", details }, actor);
  return restored.map(({ version, before, after, choices }) => {
    for (const [id, choice] of choices) storeMatchCard(tx, id, choice, stamp);
    const change = { before, after, change: "undone" as const, logId, undoes: version.id };
    return storeVisitState(tx, change, stamp);
  });
}
