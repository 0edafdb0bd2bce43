import type { Question } from "@/lib/domain/request";
import { askingIn } from "./asking";
import { changeIn } from "./changes";
import { deniedVisitIn } from "./denied-visits";

/** The words by which a sentence asks for something else than a new visit, as written; null when none do. */
export function otherIntentIn(sentence: string): string | null {
  const words = changeIn(sentence) ?? deniedVisitIn(sentence) ?? askingIn(sentence);
  return words?.replace(/^[\s.,;:!?-]+|\s+$/g, "") ?? null;
}

/** The question for a sentence that denies, cancels, moves or asks something. */
export function notANewVisit(words: string): Question {
  const message = `This does not ask for a new visit ("${words}"). Say what visit is needed, for whom and when; a visit that is booked already cannot be changed, cancelled or looked up with a sentence.`;
  return { field: "service_type", message, choices: [] };
}
