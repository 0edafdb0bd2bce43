import { now } from "@/lib/config";
import { dateOf, utcStamp } from "@/lib/domain/time";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import { AT_STORING } from "@/lib/domain/week/week-changes";
import { AppError } from "@/lib/errors";
import { type AppliedWeek, applyChanges } from "./apply-changes";
import { changeDraft, type Draft } from "./drafts";

/** Which changes of a draft; those of any that is named, all where nothing is. */
export interface DraftSelection {
  patientIds: readonly string[];
  employeeIds: readonly string[];
  /** Days on which visits start. */
  dates: readonly string[];
}

export const EVERYTHING: DraftSelection = { patientIds: [], employeeIds: [], dates: [] };

/**
 * Stores the changes of a draft, or those of some patients, carers or days. Throws `conflict` when it is not
 * ready, and when all of these were stored before.
 */
export async function applyDraft(
  draft: Draft,
  selection: DraftSelection,
  actor: string,
): Promise<AppliedWeek | null> {
  const { plan } = draft;
  if (!plan) {
    throw new AppError(
      "conflict",
      "This draft is not ready yet. Wait until the week is generated, then apply it.",
    );
  }
  const isSelected = selecting(selection);
  const chosen = plan.changes.flatMap((change, index) =>
    isSelected(change) && !draft.applied.has(index) ? [{ change, index }] : [],
  );
  if (chosen.length === 0) return null;
  for (const { index } of chosen) draft.applied.add(index);
  try {
    const stamp = utcStamp(now());
    const applied = await applyChanges({
      week: draft.week,
      changes: chosen.map(({ change }) => stamped(change, stamp)),
      actor,
      from: { seed: draft.seed },
    });
    if (draft.applied.size === plan.changes.length) changeDraft(draft, { state: "applied" });
    return applied;
  } catch (error) {
    for (const { index } of chosen) draft.applied.delete(index);
    throw error;
  }
}

function selecting({ patientIds, employeeIds, dates }: DraftSelection): (change: AppliedVisit) => boolean {
  const lower = (ids: readonly string[]) => new Set(ids.map((id) => id.toLowerCase()));
  const [patients, employees, days] = [lower(patientIds), lower(employeeIds), new Set(dates)];
  if (patients.size + employees.size + days.size === 0) return () => true;
  return ({ before, after }) =>
    patients.has(after.visit.patientId.toLowerCase()) ||
    days.has(dateOf(after.visit.startTime)) ||
    [...(before?.assignments ?? []), ...after.assignments].some(({ employeeId }) =>
      employees.has(employeeId.toLowerCase()),
    );
}

/** With the moment of storing where the plan left room for it. */
export function stamped(change: AppliedVisit, stamp: string): AppliedVisit {
  const assignments = change.after.assignments.map((one) => ({
    ...one,
    createdAt: one.createdAt === AT_STORING ? stamp : one.createdAt,
    cancelledAt: one.cancelledAt === AT_STORING ? stamp : one.cancelledAt,
  }));
  return { ...change, after: { ...change.after, assignments } };
}
