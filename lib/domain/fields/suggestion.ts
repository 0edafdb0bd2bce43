import { matchKey } from "./text";

/**
 * The likeliest choice for a word that is none of them: a hint that is known for it, else the choice that
 * shares a word with it or most of its letters; null ("not recorded") when nothing comes near, and for words of
 * which a choice would keep only a part (`Nurse / Carer`, `Mon early`). Only ever shown.
 */
export function suggestionFor<T extends string>(
  word: string,
  choices: readonly T[],
  hints: Readonly<Record<string, T | null>> = {},
): T | null {
  const hinted = Object.entries(hints).find(([hint]) => matchKey(hint) === matchKey(word));
  if (hinted) return hinted[1];
  if (hasSeveralParts(word, choices) || TAKEN_BACK.test(word)) return null;
  const scored = choices.map((choice) => ({ choice, score: likeness(word, choice) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= LIKE_ENOUGH ? best.choice : null;
}

const LIKE_ENOUGH = 0.5;
const BETWEEN_PARTS = /[/,;&+|·•\n–—]| - |\b(?:and|or|to|not|except|but|plus|then|if|only)\b/i;
/** Words that take back what stands beside them: a student nurse is no nurse. */
const TAKEN_BACK =
  /\b(?:student|trainee|apprentice|ex|former|retired|non(?![ -]binary)|lapsed|un(?:qualified|registered)|nursery|dental|veterinary|vet)\b/i;
/** Words beside a choice that say nothing more. */
const FILLERS = /^(?:shifts?|days?|a|an|the|by|on|in|with|own|person|worker|post|grade|band)$/i;

/** Whether a word says more than one thing: joined parts, or a choice with a further word or figure beside it. */
function hasSeveralParts(word: string, choices: readonly string[]): boolean {
  if (BETWEEN_PARTS.test(word)) return true;
  const words = word.split(/[\s-]+/).filter((part) => part !== "" && !FILLERS.test(part));
  const isChoice = (part: string) => choices.some((choice) => matchKey(choice) === matchKey(part));
  return words.length > 1 && words.some(isChoice) && words.some((part) => /\d/.test(part) || isTime(part));
}

const isTime = (part: string) =>
  /^(?:early|late|mornings?|afternoons?|evenings?|nights?|am|pm|alt\.?|alternat(?:e|ing)|every|other|second|fortnightly)$/i.test(
    part,
  );

/** Twice the pairs of letters in common over the pairs of both (Dice), 0 to 1. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

function pairsOf(text: string): Set<string> {
  const key = matchKey(text);
  return new Set(
    Array.from({ length: Math.max(0, key.length - 1) }, (_, index) => key.slice(index, index + 2)),
  );
}
