import type { Question } from "@/lib/domain/request";
import type { ProblemBody } from "@/lib/http/problem";
import type { UnderstoodForPrograms } from "@/lib/services/assign-employee/dry-run";
import type { CandidateForPrograms } from "@/lib/services/rota/candidate-list";
import type { VisitFields } from "./visit-fields";

/** One visit on the desk, before it is booked. */
export interface Draft {
  key: number;
  fields: VisitFields;
  /** What the server makes of it; null until the first answer. */
  look: UnderstoodForPrograms | null;
  /** What the sentence left open and nobody has answered yet: fields alone would not ask it again. */
  open: Question[];
  /** Why it could not be looked at. */
  problem: ProblemBody | null;
  isLooking: boolean;
  /** Whether anything was changed since the sentence was read. */
  isEdited: boolean;
  /** Whom a coordinator chose; null for those who fit best. */
  picked: string[] | null;
  overrideReason: string;
}

/** What has to be asked: what the server asks, and what the sentence left open. */
export function questionsOf({ look, open }: Draft): Question[] {
  const asked = look?.questions ?? [];
  const isAsked = ({ message }: Question) => asked.some((one) => one.message === message);
  return [...asked, ...open.filter((question) => !isAsked(question))];
}

/** Who is to go, by id, nobody who may not: picked by hand, named in the request, or the best. */
export function chosenOf(draft: Draft): string[] {
  const { look, fields, picked } = draft;
  if (!look) return [];
  const mayGo = (id: string) => standingOf(draft, id) !== "may not";
  if (picked) return picked.filter(mayGo);
  const named = fields.employee_ids.filter(mayGo);
  const others = look.candidates
    .filter((one) => one.standing === "may" && !named.includes(one.employee_id))
    .map((one) => one.employee_id);
  if (fields.employee_ids.length === 0) return look.chosen.length > 0 ? look.chosen : [];
  if (named.length < fields.employee_ids.length) return named;
  return [...named, ...others].slice(0, look.lacking);
}

const standingOf = ({ look }: Draft, id: string): CandidateForPrograms["standing"] =>
  look?.candidates.find(({ employee_id }) => employee_id.toLowerCase() === id.toLowerCase())?.standing ??
  "may not";

/** The chosen carers as the list has them. */
export function chosenCandidates(draft: Draft): CandidateForPrograms[] {
  return chosenOf(draft).flatMap(
    (id) =>
      draft.look?.candidates.find(({ employee_id }) => employee_id.toLowerCase() === id.toLowerCase()) ?? [],
  );
}

/** What would be passed if the chosen ones were sent. */
export const toPass = (draft: Draft) =>
  chosenCandidates(draft).flatMap(({ findings, standing }) =>
    standing === "override" ? findings.filter(({ severity }) => severity === "override") : [],
  );

/** Whether all is understood, nothing stands in the way, and there are carers enough. */
export const isReady = (draft: Draft): boolean =>
  isUnderstood(draft) && chosenOf(draft).length >= (draft.look?.lacking ?? 1);

/** Whether all is understood and the visit can be as it is, with or without a carer. */
export const isUnderstood = (draft: Draft): boolean =>
  !draft.isLooking &&
  draft.problem === null &&
  draft.look !== null &&
  draft.look.planned !== null &&
  draft.look.problem === null &&
  questionsOf(draft).length === 0;

/** Whether nobody at all may give it as it is, not even with a reason. */
export const lacksCarers = (draft: Draft): boolean => {
  const { look } = draft;
  if (!look || !isUnderstood(draft)) return false;
  return look.candidates.filter(({ standing }) => standing === "may").length < look.lacking;
};
