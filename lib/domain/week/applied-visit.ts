import type { MatchCard } from "../match-card";
import type { VisitChange, VisitState } from "../visit-state";

/** What was compared when a carer was chosen together with the whole week. */
export interface AppliedCard {
  assignmentId: number;
  ruleVersion: string;
  card: MatchCard;
}

/**
 * What the applying of a week did to one visit. Until it is stored, a visit and an assignment that it adds have
 * a place instead of an id: -1 for the first, -2 for the second …
 */
export interface AppliedVisit {
  change: VisitChange;
  /** Null for a new one. */
  before: VisitState | null;
  after: VisitState;
  /** Of the carers who were chosen. */
  cards: AppliedCard[];
}

/** The first ids that are given to what is added. */
export interface FirstIds {
  visit: number;
  assignment: number;
}

/** The place of the n-th that is added, from 0 on. */
export const placeFor = (index: number): number => -1 - index;

/** The id of a stored one, or of one at a place. */
export const idAt = (id: number, first: number): number => (id < 0 ? first - 1 - id : id);

/** The same with ids at all places. */
export function withIds(applied: AppliedVisit, first: FirstIds): AppliedVisit {
  const visitId = idAt(applied.after.visit.id, first.visit);
  return {
    change: applied.change,
    before: applied.before,
    after: {
      visit: { ...applied.after.visit, id: visitId },
      assignments: applied.after.assignments.map((one) => ({
        ...one,
        id: idAt(one.id, first.assignment),
        visitId,
      })),
    },
    cards: applied.cards.map((one) => ({ ...one, assignmentId: idAt(one.assignmentId, first.assignment) })),
  };
}
