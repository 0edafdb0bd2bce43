import type { Question } from "@/lib/domain/request";
import { askingIn } from "./asking";
import { changeIn } from "./changes";
import { deniedVisitIn } from "./denied-visits";

/** The words by which a sentence asks for something else than a new visit, as written; null when none do. */
export function otherIntentIn(sentence: string): string | null {
  const words = changeIn(sentence) ?? deniedVisitIn(sentence) ?? askingIn(sentence);
  return words?.replace(/^[\s.,;:!?-]+|\s+$/g, "") ?? null;
}

/** The question for a sentence that tells that a carer is off. */
export const TELLS_OF_ABSENCE: Question = {
  field: "employee_id",
  message: "This says that a carer is off. Record the absence on its page: nothing is saved by the sentence.",
  choices: [],
};

/** The question for a sentence that denies, cancels, moves or asks something. */
export function notANewVisit(words: string): Question {
  const message = `This does not ask for a new visit ("${words}"). Change or cancel a booked visit on its own page, or say which visit is needed, for whom and when.`;
  return { field: "service_type", message, choices: [] };
}
