import {
  cameNear,
  type Decision,
  type DecisionFacts,
  isWorthOffering,
  overriding,
  type Refused,
} from "@/lib/domain/candidates";
import { type Candidate, TERM_POINTS } from "@/lib/domain/rank";
import { type FindingForPrograms, findingForPrograms } from "../contract";
import { scoreForPrograms } from "./assignment-row";

/** One employee as seen for one visit. */
export interface CandidateForPrograms {
  employee_id: string;
  employee_name: string;
  qualification: string;
  /** `may`; `override`: a coordinator may send them, with a reason; `may not`, or cannot be there in time at all. */
  standing: "may" | "override" | "may not";
  /** Null for one who may not go. */
  score: number | null;
  /** Each part of the score with the most that it gives. */
  terms: { name: string; points: number; of: number; sentence: string }[];
  /** Minutes to the patient and what they rest on; null when not known. */
  travel: { minutes: number; from: string; source: string } | null;
  /** Minutes of travel that the visit adds to the day; null when not known. */
  extra_travel: number | null;
  /** What keeps them, or is to be known of. */
  findings: FindingForPrograms[];
  /** How near they were, in a few words; null also where they were not. */
  miss: string | null;
}

/** Every employee of a decision: those who may, best first, then those who may with a reason, then the rest, nearest first. */
export function candidateList(decision: Decision, facts: DecisionFacts): CandidateForPrograms[] {
  const withReason = decision.refused.filter(isWorthOffering);
  const mayNot = decision.refused.filter((refused) => !isWorthOffering(refused));
  const passing = withReason
    .map((refused) => ({ refused, candidate: overriding(refused, facts) }))
    .sort((a, b) => b.candidate.score - a.candidate.score);
  return [
    ...decision.candidates.map((candidate) => candidateForPrograms(candidate, "may")),
    ...passing.map(({ refused, candidate }) => ({
      ...candidateForPrograms(candidate, "override"),
      miss: missOf(refused),
    })),
    ...mayNot.sort((a, b) => a.verdicts.length - b.verdicts.length).map(refusedForPrograms),
  ];
}

function candidateForPrograms(candidate: Candidate, standing: "may" | "override"): CandidateForPrograms {
  const { match, facts, terms, verdicts, score } = candidate;
  const { employee } = match;
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    qualification: employee.qualification ?? "",
    standing,
    score: scoreForPrograms(score),
    terms: terms.map(({ name, points, sentence }) => ({
      name,
      points: Math.round(points * 100) / 100,
      of: TERM_POINTS[name],
      sentence,
    })),
    travel:
      facts.travelTime === null
        ? null
        : { minutes: facts.travelTime, from: facts.travelFrom ?? "home", source: facts.travelSource ?? "" },
    extra_travel: facts.extraTravel,
    findings: verdicts.map(findingForPrograms),
    miss: null,
  };
}

function refusedForPrograms(refused: Refused): CandidateForPrograms {
  const { employee, verdicts, warnings } = refused;
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    qualification: employee.qualification ?? "",
    standing: "may not",
    score: null,
    terms: [],
    travel: null,
    extra_travel: null,
    findings: [...verdicts, ...warnings].map(findingForPrograms),
    miss: missOf(refused),
  };
}

function missOf(refused: Refused): string | null {
  if (!cameNear(refused)) return null;
  return refused.verdicts.flatMap(({ miss }) => miss ?? []).join(", ") || null;
}
