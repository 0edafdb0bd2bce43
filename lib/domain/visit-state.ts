import type { Assignment, StoredVisit } from "./assignment";

/** A visit with all of its assignments, the cancelled ones too: what a change finds and leaves. */
export interface VisitState {
  visit: StoredVisit;
  assignments: Assignment[];
}

export const VISIT_CHANGES = [
  "created",
  "assigned",
  "edited",
  "reassigned",
  "unassigned",
  "cancelled",
  "undone",
] as const;
/** What was done to a visit. `unassigned`: it lost a carer, or was kept because nobody could give it. */
export type VisitChange = (typeof VISIT_CHANGES)[number];

/** The assignments of a visit that stand. */
export const standingIn = ({ assignments }: VisitState): Assignment[] =>
  assignments.filter(({ cancelledAt }) => cancelledAt === null);
