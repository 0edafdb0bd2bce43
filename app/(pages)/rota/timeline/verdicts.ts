import type { CarerVerdict, VerdictsAnswer } from "@/lib/services/timeline/visit-verdicts";

/** One visit as it is thought of. */
export interface VerdictQuestion {
  visitId: number;
  assignmentId: number | null;
  start: string;
  duration: number;
}

/** What the rules say of every carer, for all of the visits that are thought of. */
export interface Verdicts {
  byCarer: ReadonlyMap<string, CarerVerdict>;
  /** Why the visits cannot be then whoever gives them; null when they can. */
  refused: string | null;
}

export function verdictsPath({ visitId, assignmentId, start, duration }: VerdictQuestion): string {
  const query = new URLSearchParams({ start, duration: String(duration) });
  if (assignmentId !== null) query.set("assignment", String(assignmentId));
  return `/visits/${visitId}/verdicts?${query}`;
}

const GRAVITY: Record<CarerVerdict["standing"], number> = { may: 0, override: 1, "may not": 2 };

/** Of several visits the gravest verdict of each carer, and the travel of all of them. */
export function joined(answers: readonly VerdictsAnswer[]): Verdicts {
  const refused = answers.find((answer) => answer.refused !== null)?.refused ?? null;
  const byCarer = new Map<string, CarerVerdict>();
  for (const { verdicts } of answers) {
    for (const verdict of verdicts)
      byCarer.set(verdict.employee_id, graver(byCarer.get(verdict.employee_id), verdict));
  }
  if (refused !== null) {
    for (const [id, verdict] of byCarer) byCarer.set(id, { ...verdict, standing: "may not", first: refused });
  }
  return { byCarer, refused };
}

function graver(one: CarerVerdict | undefined, other: CarerVerdict): CarerVerdict {
  if (!one) return other;
  const worse = GRAVITY[other.standing] > GRAVITY[one.standing] ? other : one;
  const travel =
    one.extra_travel === null || other.extra_travel === null ? null : one.extra_travel + other.extra_travel;
  return { ...worse, extra_travel: travel, more: one.more + other.more };
}
