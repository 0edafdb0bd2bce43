import { getConfig } from "@/lib/config";
import { writeTx } from "@/lib/db/transaction";
import { dateOf, type Instant, localAt } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { withoutNames } from "@/lib/request/without-names";
import { understoodVisits } from "../assign-employee/wanted-visits";
import { recordOperation } from "../record-operation";
import { askModel } from "./ask-model";
import { openFields, type SuggestedField, type SuggestedFields, suggestionIn } from "./suggested-fields";

export interface SuggestionAnswer {
  success: true;
  message: string;
  /** In the keys of an assignment request; empty when nothing can be suggested. For a person to confirm, never stored. */
  suggestion: SuggestedFields;
  /** Fields of the model's answer that were passed over: impossible, or not asked for. */
  ignored: SuggestedField[];
}

/**
 * Asks the language model of `LLM_URL` about what our own reading could not find in a sentence. What leaves this computer
 * has placeholders for people; what comes back is checked and for the person to confirm. That it was asked is logged,
 * without the sentence. Throws `conflict` without a model, and for a sentence that is not one visit with something open.
 */
export async function suggestFields(
  prompt: string,
  moment: Instant,
  actor: string,
): Promise<SuggestionAnswer> {
  const { languageModel: model, timeZone } = getConfig();
  if (model === null)
    throw new AppError(
      "conflict",
      "No language model is set up here. Say what is missing yourself, or start the server with LLM_URL.",
    );
  const present = localAt(moment, timeZone);
  const visits = understoodVisits({ prompt }, present);
  const [visit] = visits;
  if (visits.length !== 1 || !visit || visit.otherIntent || visit.questions.length === 0)
    throw new AppError(
      "conflict",
      "The language model is asked only about a sentence with one visit of which something is missing.",
    );
  const wanted = openFields(visit);
  const words = withoutNames(prompt, currentRoster().listed);
  const answer = await askModel({ words, wanted, present }, model);
  const { fields, ignored } =
    answer === null ? { fields: {}, ignored: [] } : suggestionIn(answer, wanted, dateOf(present));
  const found = Object.keys(fields) as SuggestedField[];
  const outcome = answer === null ? "no_answer" : found.length > 0 ? "suggested" : "nothing";
  writeTx((tx) =>
    recordOperation(
      tx,
      { type: "language_model_asked", details: { outcome, suggested: found, ignored } },
      actor,
    ),
  );
  return { success: true, message: MESSAGES[outcome], suggestion: fields, ignored };
}

const MESSAGES = {
  suggested: "The language model suggests the following. Check it before you use it.",
  nothing: "The language model found nothing that can be used. Say what is missing yourself.",
  no_answer: "The language model did not answer in time. Say what is missing yourself.",
};
