import type { ProblemBody } from "@/lib/http/problem";
import type { AssignmentAnswer } from "@/lib/services/assign-employee/assignment-answer";
import type { Draft } from "./draft";

/** What came of booking: one for each request that was sent, in their order. */
export type Outcome =
  | { kind: "booked"; answer: AssignmentAnswer; planned: Draft[] }
  | { kind: "kept"; problem: ProblemBody; visitIds: number[] }
  | { kind: "failed"; problem: ProblemBody; left: number };

/** The visits that a refusal says were kept without a carer. */
export function keptVisits(problem: ProblemBody): number[] {
  const { visit_ids, visit_id } = problem as ProblemBody & { visit_ids?: number[]; visit_id?: number };
  return visit_ids ?? (visit_id === undefined ? [] : [visit_id]);
}
