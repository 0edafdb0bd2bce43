import { byRank, type Candidate } from "@/lib/domain/rank";
import type { DecidedVisit } from "./decide-visit";

interface Option {
  decided: DecidedVisit;
  candidate: Candidate;
}

/** Least extra travel, then earliest: the starts come in order, so the first of equals stays. */
const fitsBetter = (a: Candidate, b: Candidate) =>
  (a.facts.extraTravel ?? Number.POSITIVE_INFINITY) < (b.facts.extraTravel ?? Number.POSITIVE_INFINITY);

/**
 * Of the starts at which a visit can be covered, the one that fits the best carer's day best. Each carer
 * counts with the start that adds least travel to their day; the best of them goes, and at a double-up
 * the best of those who may come along at that start.
 */
export function bestStart(covered: readonly DecidedVisit[]): DecidedVisit {
  const options = new Map<string, Option>();
  for (const decided of covered) {
    for (const candidate of willingOf(decided)) {
      const { employeeId } = candidate.match.employee;
      const known = options.get(employeeId);
      if (!known || fitsBetter(candidate, known.candidate)) options.set(employeeId, { decided, candidate });
    }
  }
  const best = [...options.values()].sort((a, b) => byRank(a.candidate, b.candidate))[0];
  if (!best) return covered[0] as DecidedVisit;
  const { decided, candidate } = best;
  const others = willingOf(decided).filter((other) => other !== candidate);
  return { ...decided, chosen: [candidate, ...others].slice(0, decided.lacking) };
}

/** Those who may go, and those who are sent in spite of a rule. */
const willingOf = ({ decision, chosen }: DecidedVisit): readonly Candidate[] => [
  ...new Set([...decision.candidates, ...chosen]),
];
