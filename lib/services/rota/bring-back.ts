import { getConfig, now } from "@/lib/config";
import type { Tx } from "@/lib/db/transaction";
import { listVisitVersionsOf, type VisitVersion } from "@/lib/db/visit-versions";
import type { Assignment } from "@/lib/domain/assignment";
import { decide, exclusionCounts, mayBeOverridden, overriding } from "@/lib/domain/candidates";
import { localAt, utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { putInRoster } from "@/lib/memory/roster";
import { type Choice, placeOf, reasoningOf, storeMatchCard } from "./assignment-row";
import { clashOf } from "./clash";
import { storeVisitState } from "./store-visit-state";
import { WorkingFacts } from "./working-facts";

/** An assignment that a change had ended, as programs see it. */
export interface BroughtBack {
  visit_id: number;
  assignment_id: number;
  employee_id: string;
  employee_name: string;
  patient_id: string;
  patient_name: string;
  start_time: string;
}

/** One that stays ended, and why. */
export interface NotBroughtBack extends BroughtBack {
  reason: string;
}

/** What can be brought back of what an operation ended. */
export interface BringBackPlan {
  back: BroughtBack[];
  notBack: NotBroughtBack[];
  changes: { version: VisitVersion; before: VisitState; after: VisitState; choices: [number, Choice][] }[];
}

/**
 * Which of the assignments that the operation ended with its people can stand again: the visit is still to come and
 * lacks a carer, and no rule that always blocks is against it now. Rules that ask for a reason were answered when it
 * was booked. Asked within the transaction, after the people are put back; `employeeId` narrows it to one carer.
 */
export function planBringingBack(tx: Tx, logId: number, why: string, employeeId?: string): BringBackPlan {
  const facts = new WorkingFacts();
  const plan: BringBackPlan = { back: [], notBack: [], changes: [] };
  for (const version of listVisitVersionsOf(tx, logId)) {
    if (version.change !== "unassigned" || version.before === null) continue;
    const ended = endedBy(version).filter(
      (one) => employeeId === undefined || one.employeeId.toLowerCase() === employeeId.toLowerCase(),
    );
    const before = facts.visitState(version.visitId);
    let after = before;
    const choices: [number, Choice][] = [];
    for (const assignment of ended) {
      const can = after === null ? "the visit is over" : choiceFor(after, assignment, why, facts);
      if (after === null || typeof can === "string") {
        plan.notBack.push({ ...named(version, assignment), reason: can as string });
        continue;
      }
      choices.push([assignment.id, can]);
      after = withAssignment(after, assignment, version);
      plan.back.push(named(version, assignment));
    }
    if (before && after && choices.length > 0) plan.changes.push({ version, before, after, choices });
  }
  return plan;
}

/** Writes what {@link planBringingBack} found, under the entry of the operation that takes the change back. */
export function bringBack(tx: Tx, plan: BringBackPlan, logId: number): void {
  const stamp = utcStamp(now());
  for (const { version, before, after, choices } of plan.changes) {
    for (const [id, choice] of choices) storeMatchCard(tx, id, choice, stamp);
    const change = { before, after, change: "undone" as const, logId, undoes: version.id };
    const state = storeVisitState(tx, change, stamp);
    putInRoster([state.visit], state.assignments);
  }
}

/** The assignments that stood before a change and not after it. */
function endedBy({ before, after }: VisitVersion): Assignment[] {
  if (before === null) return [];
  const standing = new Set(standingIn(after).map(({ id }) => id));
  return standingIn(before).filter(({ id }) => !standing.has(id));
}

/** What is compared when it stands again, or why it cannot. */
function choiceFor(
  state: VisitState,
  assignment: Assignment,
  why: string,
  facts: WorkingFacts,
): Choice | string {
  const { visit } = state;
  const standing = standingIn(state);
  const present = state.assignments.find(({ id }) => id === assignment.id);
  const employee = facts.employee(assignment.employeeId);
  const patient = facts.patient(visit.patientId);
  if (visit.cancelledAt !== null) return "the visit was cancelled";
  if (visit.startTime <= localAt(now(), getConfig().timeZone)) return "the visit has started";
  if (!present || present.cancelledAt === null) return "it was changed since";
  if (standing.length >= visit.carersNeeded) {
    return `${standing.map(({ employeeName }) => employeeName).join(" and ")} is assigned now`;
  }
  if (!employee || !patient || employee.archivedAt !== null)
    return "the carer or the patient is not on the list";
  const clash = clashOf(visit, visit.id, facts);
  if (clash) return "the patient has another visit then";
  const { candidates, refused } = decide(
    { visit, patient, demands: visit.demands, own: visit.id },
    [employee],
    facts,
  );
  const [kept] = refused;
  if (kept && !mayBeOverridden(kept)) return kept.verdicts.map(({ sentence }) => sentence).join(" ");
  const chosen = candidates[0] ?? (kept && overriding(kept, facts));
  if (!chosen) return "the carer is not on the list";
  return {
    ...{ candidates, excluded: exclusionCounts(refused), chosen },
    reasoning: reasoningOf(chosen, placeOf(chosen, candidates)),
    overrideReason: kept ? (assignment.overrideReason ?? why) : null,
  };
}

/** The visit with the assignment standing again; its reasons for lacking a carer go when it lacks none. */
function withAssignment(state: VisitState, assignment: Assignment, { before }: VisitVersion): VisitState {
  const assignments = state.assignments.map((one) =>
    one.id === assignment.id ? { ...assignment, version: one.version } : one,
  );
  const isCovered = standingIn({ ...state, assignments }).length >= state.visit.carersNeeded;
  const unassignedReasons = isCovered
    ? (before?.visit.unassignedReasons ?? null)
    : state.visit.unassignedReasons;
  return { visit: { ...state.visit, unassignedReasons }, assignments };
}

function named({ visitId }: VisitVersion, one: Assignment): BroughtBack {
  return {
    visit_id: visitId,
    assignment_id: one.id,
    employee_id: one.employeeId,
    employee_name: one.employeeName,
    patient_id: one.patientId,
    patient_name: one.patientName,
    start_time: one.startTime ?? "",
  };
}

/** How many visits were brought back and how many were not, for the answer; empty when there were none. */
export function bringingBackInWords({ back, notBack }: Pick<BringBackPlan, "back" | "notBack">): string {
  if (back.length + notBack.length === 0) return "";
  const visits = (count: number) => `${count} ${count === 1 ? "visit" : "visits"}`;
  const given = back.length > 0 ? ` ${visits(back.length)} given back to the carer.` : "";
  const rest =
    notBack.length > 0 ? ` ${visits(notBack.length)} not given back: they are listed with the reason.` : "";
  return given + rest;
}
