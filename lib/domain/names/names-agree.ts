import { nameWords } from "./name-words";

/**
 * Whether two spellings are one name: the same folded words in any order, titles aside (`Thompson, Mary` and
 * `Mrs Mary Thompson`), or the same letters with a space more or less (`O Brien` and `O’Brien`). Empty names
 * agree with none.
 */
export function namesAgree(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.length === 0 || second.length === 0) return false;
  return first.join("") === second.join("") || nameKey(a) === nameKey(b);
}

/** The key under which names that agree but for spaces are found: their folded words, sorted. */
export const nameKey = (name: string): string => nameWords(name).sort().join(" ");
