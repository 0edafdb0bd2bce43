import { certificate } from "./certificate";
import { doubleUpWords } from "./double-up-words";
import { duplicatePerson } from "./duplicate-person";
import type { FindingContext, FindingId, FindingRule, FindingSeverity, PersonFinding } from "./finding";
import { hoursBlank } from "./hours-blank";
import { medicationContradiction } from "./medication-contradiction";
import { phoneNumber } from "./phone-number";
import { postcode } from "./postcode";
import { shiftHoursContradiction } from "./shift-hours-contradiction";
import { splitHours } from "./split-hours";
import { wrongLetters } from "./wrong-letters";

/** The only list of what is looked for. */
const FINDING_RULES: Record<FindingId, FindingRule> = {
  "medication-contradiction": medicationContradiction,
  certificate,
  "shift-hours-contradiction": shiftHoursContradiction,
  "hours-blank": hoursBlank,
  "duplicate-person": duplicatePerson,
  "double-up-words": doubleUpWords,
  "phone-number": phoneNumber,
  postcode,
  "wrong-letters": wrongLetters,
  "split-hours": splitHours,
};

const ORDER: FindingSeverity[] = ["high", "medium", "low"];

/** Everything in the records that contradicts itself or is missing, what matters most first. */
export function findContradictions(context: FindingContext): PersonFinding[] {
  return Object.values(FINDING_RULES)
    .flatMap((rule) => rule(context))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

export type { FindingId, FindingSeverity, PersonFinding } from "./finding";
