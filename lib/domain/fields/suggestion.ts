import { matchKey } from "./text";

/**
 * The likeliest choice for a word that is none of them: a hint that is known for it, else the choice that
 * shares a word with it or most of its letters; null ("not recorded") when nothing comes near. Only ever shown.
 */
export function suggestionFor<T extends string>(
  word: string,
  choices: readonly T[],
  hints: Readonly<Record<string, T>> = {},
): T | null {
  const hinted = Object.entries(hints).find(([hint]) => matchKey(hint) === matchKey(word));
  if (hinted) return hinted[1];
  const scored = choices.map((choice) => ({ choice, score: likeness(word, choice) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score >= LIKE_ENOUGH ? best.choice : null;
}

const LIKE_ENOUGH = 0.5;

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
