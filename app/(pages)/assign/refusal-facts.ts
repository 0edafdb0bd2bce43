import type { Question } from "@/lib/domain/request";
import type { Verdict } from "@/lib/domain/rules/rule";
import type { ProblemBody } from "@/lib/http/problem";

export interface RefusedCarer {
  employee_id: string;
  employee_name: string;
  findings: Pick<Verdict, "rule" | "finding" | "severity" | "sentence">[];
}

/** What a refused assignment request says besides its sentence; a list is empty when it does not say it. */
export interface RefusalFacts {
  questions: Question[];
  /** Which rule keeps how many carers, in words. */
  reasons: { rule: string; count: number; sentence: string }[];
  refusedCarers: RefusedCarer[];
}

/** The further keys of a refusal. */
export function factsOfRefusal(problem: ProblemBody): RefusalFacts {
  const { questions, reasons, refused_carers } = problem as ProblemBody & {
    questions?: Question[];
    reasons?: RefusalFacts["reasons"];
    refused_carers?: RefusedCarer[];
  };
  return { questions: questions ?? [], reasons: reasons ?? [], refusedCarers: refused_carers ?? [] };
}
